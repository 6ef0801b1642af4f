import type { Message } from '#storage/conversations.ts';
import type { AgentContext } from '../agent-context.ts';
import { CitationNumbers } from './citation-numbers.ts';
import { decideEscalation } from './escalation/decide-escalation.ts';
import type { Handover } from './handover.ts';
import type { CustomerServiceEvent } from './reply.ts';
import type { Finding, ReplyTask } from './reply-task.ts';
import { citationsOf, SourceList } from './sources.ts';
import { assembleFindings } from './steps/assemble-findings.ts';
import { type ComposedReply, composeGrounded, composeReply } from './steps/compose-reply.ts';
import { finishTurn } from './steps/finish-turn.ts';
import { gatherFacts } from './steps/gather-facts.ts';
import { prepareHandover, withHandover } from './steps/hand-over.ts';
import { isLowConfidence } from './steps/judge-confidence.ts';
import { lookUp } from './steps/look-up.ts';
import { preferPassages } from './steps/prefer-passages.ts';
import { replyTask } from './steps/prepare-task.ts';
import { retrieveKnowledge } from './steps/retrieve-knowledge.ts';
import type { Turn } from './turn.ts';

const HISTORY = 10;

/** Looks up, composes, checks, hands over where it must, and saves: one message from stored to answered. */
export async function* answerTurn(
  context: AgentContext,
  turn: Turn,
  stored: Message,
): AsyncGenerator<CustomerServiceEvent> {
  const sources = new SourceList();
  yield { type: 'tool', name: 'look_up', status: 'running' };
  const [looked, passages] = await Promise.all([
    lookUp(context, turn, sources),
    retrieveKnowledge(context, turn),
  ]);
  yield { type: 'tool', name: 'look_up', status: 'done' };

  const found = preferPassages(looked, turn, passages);
  const findings = assembleFindings(turn, found, passages, sources);
  const lowConfidence = isLowConfidence(findings, passages, turn.understanding);
  const facts = await gatherFacts(context, turn, found, lowConfidence);
  const task = replyTask(context, turn, findings, sources);
  const reason = decideEscalation({ ...facts, modelFailed: false });
  let handover = reason && (await prepareHandover(turn, reason, task));

  const numbers = new CitationNumbers();
  // Once a person takes over, what is said must not vary: the model-free composer says it.
  let reply = yield* shown(
    numbers,
    handover
      ? composeGrounded({ ...task, findings: withHandover(findings, handover) })
      : composeReply(context, task, { turn, sources, history: () => loadHistory(context, turn) }),
  );

  if (!handover && reply.fallback !== undefined && lowConfidence) {
    const late = decideEscalation({ ...facts, modelFailed: true });
    handover = late && (await prepareHandover(turn, late, task));
    if (handover) reply = yield* shown(numbers, appendHandover(task, reply, handover));
  }

  reply = { ...reply, text: numbers.show(reply.text) };
  const citations = citationsOf(numbers.sources, sources.all);
  for (const citation of citations) yield { type: 'citation', citation };
  const end = await finishTurn(context, turn, {
    stored,
    found,
    findings,
    reply,
    lowConfidence,
    citations,
    task,
    ...(handover ? { handover } : {}),
  });
  if (end.handover) yield { type: 'handover', handover: end.handover };
  yield { type: 'end', reply: end };
}

/** The events of composing a reply, with citations as the shopper sees them. */
async function* shown(
  numbers: CitationNumbers,
  events: AsyncGenerator<CustomerServiceEvent, ComposedReply>,
): AsyncGenerator<CustomerServiceEvent, ComposedReply> {
  try {
    for (;;) {
      const next = await events.next();
      if (next.done) return next.value;
      const event = next.value;
      yield event.type === 'delta' ? { type: 'delta', text: numbers.show(event.text) } : event;
    }
  } finally {
    // A listener who leaves ends the model's call too.
    await events.return(undefined as never);
  }
}

/** Says after a reply that a person takes over. */
async function* appendHandover(
  task: ReplyTask,
  reply: ComposedReply,
  handover: Handover,
): AsyncGenerator<CustomerServiceEvent, ComposedReply> {
  const findings: readonly Finding[] = [{ kind: 'handover', handover }];
  const { text, quickReplies } = yield* composeGrounded(
    { ...task, findings, first: false },
    { said: reply.text },
  );
  return { ...reply, text, quickReplies };
}

async function loadHistory(context: AgentContext, turn: Turn): Promise<readonly Message[]> {
  const { message, conversation } = turn;
  const messages = await context.storage.conversations.messages(message.shopId, conversation.id, {
    limit: HISTORY + 1,
  });
  return messages.slice(0, -1);
}
