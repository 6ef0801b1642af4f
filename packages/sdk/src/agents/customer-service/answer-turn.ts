import type { Customer } from '#commerce/index.ts';
import { findCapability } from '#connectors/connector.ts';
import { grounded } from '#models/grounded/index.ts';
import type { ConversationChange, Message, NewMessage } from '#storage/conversations.ts';
import type { AgentContext } from '../agent-context.ts';
import { decideEscalation, type EscalationFacts } from './escalation/decide-escalation.ts';
import type { Handover } from './handover.ts';
import { deliverJob } from './jobs.ts';
import type { LookUp } from './look-up.ts';
import type { CustomerServiceEvent, CustomerServiceReply } from './reply.ts';
import type { Finding, ReplyTask } from './reply-task.ts';
import { citationsOf, SourceList } from './sources.ts';
import { assembleFindings } from './steps/assemble-findings.ts';
import { type ComposedReply, composeReply } from './steps/compose-reply.ts';
import { prepareHandover, withHandover } from './steps/hand-over.ts';
import { isLowConfidence } from './steps/judge-confidence.ts';
import { lookUp } from './steps/look-up.ts';
import { noteGap } from './steps/note-gap.ts';
import { remember } from './steps/remember.ts';
import { chooseReplyLanguage } from './steps/reply-language.ts';
import { retrieveKnowledge } from './steps/retrieve-knowledge.ts';
import { FETCHING_CHANNEL, replyKey, saveReply } from './steps/save-reply.ts';
import { publicHandover, storedReply } from './stored-reply.ts';
import type { Turn } from './turn.ts';

const HISTORY = 10;
const GROUNDED = grounded();

/** Looks up, composes, checks, hands over where it must, and saves: one message from stored to answered. */
export async function* answerTurn(
  context: AgentContext,
  turn: Turn,
  stored: Message,
): AsyncGenerator<CustomerServiceEvent> {
  const sources = new SourceList();
  yield { type: 'tool', name: 'look_up', status: 'running' };
  const [found, passages] = await Promise.all([
    lookUp(context, turn, sources),
    retrieveKnowledge(context, turn),
  ]);
  yield { type: 'tool', name: 'look_up', status: 'done' };

  const findings = assembleFindings(turn, found, passages, sources);
  const lowConfidence = isLowConfidence(findings, passages, turn.understanding);
  if (findings.some((finding) => finding.kind === 'nothing_found')) await noteGap(context, turn);

  const facts = await gatherFacts(context, turn, found, lowConfidence);
  const task = replyTask(context, turn, findings, sources);
  const reason = decideEscalation({ ...facts, modelFailed: false });
  let handover = reason && (await prepareHandover(turn, reason, task));
  const spoken = handover ? { ...task, findings: withHandover(findings, handover) } : task;

  // Once a person takes over, what is said must not vary: the model-free composer says it.
  const composing = composeReply(handover ? { ...context, model: GROUNDED } : context, spoken, {
    history: () => loadHistory(context, turn),
    ...(turn.message.signal ? { signal: turn.message.signal } : {}),
  });
  let reply = yield* deltas(composing);

  if (!handover && reply.fallback !== undefined && lowConfidence) {
    const late = decideEscalation({ ...facts, modelFailed: true });
    handover = late && (await prepareHandover(turn, late, task));
    if (handover) reply = yield* appendHandover(context, task, reply, handover);
  }

  const citations = citationsOf(reply.cited, sources.all);
  for (const citation of citations) yield { type: 'citation', citation };
  const end = await finish(context, turn, {
    stored,
    found,
    findings,
    reply,
    lowConfidence,
    citations,
    task,
    handover,
  });
  if (end.handover) yield { type: 'handover', handover: end.handover };
  yield { type: 'end', reply: end };
}

/** Passes a composition's text on as delta events and returns what it came to. */
async function* deltas(
  composing: AsyncGenerator<string, ComposedReply>,
): AsyncGenerator<CustomerServiceEvent, ComposedReply> {
  for (;;) {
    const next = await composing.next();
    if (next.done) return next.value;
    yield { type: 'delta', text: next.value };
  }
}

async function* appendHandover(
  context: AgentContext,
  task: ReplyTask,
  reply: ComposedReply,
  handover: Handover,
): AsyncGenerator<CustomerServiceEvent, ComposedReply> {
  if (reply.text !== '') yield { type: 'delta', text: '\n\n' };
  const findings: readonly Finding[] = [{ kind: 'handover', handover }];
  const added = yield* deltas(
    composeReply(
      { ...context, model: GROUNDED },
      { ...task, findings, first: false },
      { history: async () => [] },
    ),
  );
  return {
    ...reply,
    text: [reply.text, added.text].filter(Boolean).join('\n\n'),
    quickReplies: added.quickReplies,
  };
}

async function gatherFacts(
  context: AgentContext,
  turn: Turn,
  found: LookUp,
  lowConfidence: boolean,
): Promise<Omit<EscalationFacts, 'modelFailed'>> {
  const customer = await knownCustomer(context, turn);
  const picture =
    turn.message.text === ''
      ? ({ reason: 'policy_limit', evidence: 'picture without words' } as const)
      : undefined;
  const fromLookUp = found.handover ?? picture;
  return {
    understanding: turn.understanding,
    memory: turn.conversation.memory,
    settings: turn.shop.escalation,
    lowConfidence,
    ...(customer ? { customer } : {}),
    ...(fromLookUp ? { fromLookUp } : {}),
  };
}

/** Only asked for where the shop has VIPs at all. */
async function knownCustomer(context: AgentContext, turn: Turn): Promise<Customer | undefined> {
  const { customer } = turn.conversation;
  if (turn.shop.escalation.vipTotalSpent === undefined || !customer?.verified || !customer.email)
    return undefined;
  return findCapability(context.connectors, 'commerce')?.findCustomer(turn.message.shopId, customer.email);
}

function replyTask(
  context: AgentContext,
  turn: Turn,
  findings: readonly Finding[],
  sources: SourceList,
): ReplyTask {
  const { message, understanding, shop, conversation, now } = turn;
  const chosen = chooseReplyLanguage({
    shopper: understanding.language,
    shop,
    model: context.model,
    sources: sources.all,
  });
  return {
    kind: 'customer-service.reply',
    question: message.text,
    language: chosen.language,
    ...(chosen.unserved ? { unservedLanguage: chosen.unserved } : {}),
    intent: { name: understanding.topic, confidence: understanding.intent.confidence },
    sentiment: understanding.sentiment.score,
    shop,
    now,
    first: conversation.memory.questions.length === 0,
    sources: sources.all,
    findings,
  };
}

async function loadHistory(context: AgentContext, turn: Turn): Promise<readonly Message[]> {
  const { message, conversation } = turn;
  const messages = await context.storage.conversations.messages(message.shopId, conversation.id, {
    limit: HISTORY + 1,
  });
  return messages.slice(0, -1);
}

interface Outcome {
  readonly stored: Message;
  readonly found: LookUp;
  readonly findings: readonly Finding[];
  readonly reply: ComposedReply;
  readonly lowConfidence: boolean;
  readonly citations: ReturnType<typeof citationsOf>;
  readonly task: ReplyTask;
  readonly handover: Handover | undefined;
}

async function finish(context: AgentContext, turn: Turn, outcome: Outcome): Promise<CustomerServiceReply> {
  const { message, understanding } = turn;
  const { reply, handover, citations, found, task, stored } = outcome;
  const saved = await saveReply(context, turn, newMessage(turn, outcome), changeOf(turn, outcome));
  if (saved.outcome !== 'saved') {
    const again = saved.outcome === 'repeated' ? { reply: saved.reply } : {};
    return storedReply({
      conversation: saved.conversation,
      message: stored,
      messageId: message.messageId,
      ...again,
    });
  }
  if (message.channel !== FETCHING_CHANNEL || hasMail(found)) await nudge(context, message.shopId);
  if (handover) await recordEscalation(context, turn, handover);
  const queuePosition =
    handover && (await context.storage.conversations.queuePosition(message.shopId, saved.conversation.id));
  return {
    conversationId: saved.conversation.id,
    messageId: message.messageId,
    replyId: saved.reply.id,
    text: reply.text,
    language: task.language,
    languageFallback: task.unservedLanguage !== undefined,
    intent: { name: understanding.topic, confidence: understanding.intent.confidence },
    sentiment: understanding.sentiment,
    citations,
    cards: found.cards ?? [],
    quickReplies: reply.quickReplies,
    status: saved.conversation.status,
    model: reply.model,
    usage: reply.usage,
    ...(handover ? { handover: publicHandover(handover, queuePosition) } : {}),
    ...(reply.fallback ? { modelFallback: reply.fallback } : {}),
  };
}

function newMessage(turn: Turn, { reply, citations, found, task }: Outcome): NewMessage {
  return {
    author: 'bot',
    kind: 'message',
    text: reply.text,
    language: task.language,
    attachments: [],
    citations,
    cards: found.cards ?? [],
    quickReplies: reply.quickReplies,
    model: reply.model,
    key: replyKey(turn.message.messageId),
    createdAt: turn.now,
  };
}

function changeOf(turn: Turn, { found, lowConfidence, handover }: Outcome): ConversationChange {
  return {
    memory: remember(turn.conversation.memory, turn.understanding, found, lowConfidence),
    ...(found.customer ? { customer: found.customer } : {}),
    ...(handover ? { status: 'waiting', waitingSince: turn.now, handover } : {}),
  };
}

function hasMail(found: LookUp): boolean {
  return found.findings.some((finding) => finding.kind === 'code_sent');
}

/** Tells the worker that something waits to be sent. The outbox is the truth: a lost nudge only delays. */
async function nudge(context: AgentContext, shopId: string): Promise<void> {
  try {
    await context.queue?.enqueue(deliverJob, { shopId });
  } catch {
    // The worker's sweep finds it.
  }
}

async function recordEscalation(context: AgentContext, turn: Turn, handover: Handover): Promise<void> {
  await context.storage.events.append({
    shopId: turn.message.shopId,
    type: 'conversation.escalated',
    subject: turn.conversation.id,
    actor: 'agent:customer-service',
    data: { reason: handover.reason, evidence: handover.evidence, priority: handover.priority },
    at: turn.now,
  });
}
