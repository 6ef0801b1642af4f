import type { AgentContext } from '#agents/agent-context.ts';
import type { Message } from '#storage/conversations.ts';
import { replyKey } from '../message-keys.ts';
import type { CustomerServiceEvent } from '../reply.ts';
import { SourceList } from '../sources.ts';
import { storedReply } from '../stored-reply.ts';
import type { Turn } from '../turn.ts';
import { composeGrounded } from './compose-reply.ts';
import { readCourtesy } from './courtesy.ts';
import { asksWhatNow } from './not-received.ts';
import { replyTask } from './prepare-task.ts';
import { saveReply } from './save-reply.ts';

/** So long the shopper is left in peace once they were told. */
const PEACE_MS = 5 * 60_000;
const ASKS_FOR_SOMEBODY =
  /^[\s?!.…]+$|\b(?:still (?:there|waiting)|(?:any|some)(?:body|one)|how (?:much )?long(?:er)?|toujours la|encore la|quelqu'un|combien de temps|j'attends|alors|noch da|jemand|alguien|qualcuno)\b/i;

/** Whether somebody waits for a person, asks whether there is anybody, and was not told so just now. */
export function isToBeReassured({ conversation, understanding, message, now }: Turn): boolean {
  const { status, handover, memory } = conversation;
  if (status !== 'waiting' || !handover) return false;
  const { reassuredAt } = memory;
  if (reassuredAt !== undefined && now.getTime() - new Date(reassuredAt).getTime() < PEACE_MS) return false;
  return (
    understanding.signals.some(({ reason }) => reason === 'human_requested') ||
    ['greeting', 'asked_who_answers'].includes(readCourtesy(message.text) ?? '') ||
    ASKS_FOR_SOMEBODY.test(message.text) ||
    asksWhatNow(message.text)
  );
}

/** Says once that the shopper still waits, and how long it may take; who takes over meanwhile has the floor. */
export async function* reassure(
  context: AgentContext,
  turn: Turn,
  stored: Message,
): AsyncGenerator<CustomerServiceEvent> {
  const { message, conversation, now } = turn;
  const { handover, memory } = conversation;
  if (!handover) return;
  const { conversations } = context.storage;
  const queuePosition = await conversations.queuePosition(message.shopId, conversation.id);
  const waiting = {
    kind: 'still_waiting',
    handover,
    ...(queuePosition === undefined ? {} : { queuePosition }),
  } as const;
  const task = replyTask(context, turn, [waiting], new SourceList());
  const composed = yield* composeGrounded(task);
  const saved = await saveReply(
    context,
    turn,
    {
      author: 'bot',
      kind: 'message',
      text: composed.text,
      language: task.language,
      attachments: [],
      citations: [],
      cards: [],
      quickReplies: [],
      model: composed.model,
      key: replyKey(message.messageId),
      createdAt: now,
    },
    { memory: { ...memory, reassuredAt: now.toISOString() } },
  );
  const reply = storedReply({
    conversation: saved.conversation,
    message: stored,
    messageId: message.messageId,
    queuePosition,
    ...(saved.outcome === 'overtaken' ? {} : { reply: saved.reply }),
  });
  if (reply.handover) yield { type: 'handover', handover: reply.handover };
  yield { type: 'end', reply };
}
