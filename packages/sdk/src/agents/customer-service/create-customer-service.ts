import { CommerceAIError } from '#errors/commerceai-error.ts';
import { UnavailableError } from '#errors/unavailable-error.ts';
import type { AgentContext } from '../agent-context.ts';
import { answerLatest } from './answer-latest.ts';
import { answerTurn } from './answer-turn.ts';
import type { CustomerService } from './customer-service.ts';
import { giveToPerson } from './give-to-person.ts';
import type { CustomerServiceEvent, CustomerServiceReply } from './reply.ts';
import type { RespondInput } from './respond-input.ts';
import { type BegunTurn, beginTurn } from './steps/begin-turn.ts';
import { reassure } from './steps/reassure.ts';
import { storedReply } from './stored-reply.ts';
import type { Turn } from './turn.ts';

/**
 * Times one message's turn is taken: others who write in the same conversation may overtake each of them. The message
 * is stored once, and what is done is named, so that a turn taken again does nothing twice.
 */
const TURNS = 4;

/** Puts the customer-service agent together. */
export function createCustomerService(context: AgentContext): CustomerService {
  const respond = async (input: RespondInput): Promise<CustomerServiceReply> => {
    for await (const event of answer(context, input)) if (event.type === 'end') return event.reply;
    throw new UnavailableError({
      dependency: 'agent',
      message: 'The agent ended without an answer; send the message again with the same messageId.',
    });
  };
  return {
    respond,
    stream: (input) => answer(context, input),
    giveToPerson: (input, options) => giveToPerson(context, input, options),
    answerLatest: (conversation, options) => answerLatest(context, respond, conversation, options),
  };
}

async function* answer(context: AgentContext, input: RespondInput): AsyncGenerator<CustomerServiceEvent> {
  let next = input;
  let first: Turn | undefined;
  for (let turns = 1; ; turns += 1) {
    try {
      const begun = await beginTurn(context, next, first);
      first ??= begun.turn;
      const { message, conversation } = begun.turn;
      const { messageId, channel, threadKey } = message;
      // What it is called and where it stands; a caller who named neither would begin another conversation.
      next = { ...input, conversationId: conversation.id, messageId, channel, threadKey };
      yield* carryOut(context, begun);
      return;
    } catch (error) {
      if (!isOvertaken(error) || turns === TURNS) throw error;
    }
  }
}

function isOvertaken(error: unknown): boolean {
  return CommerceAIError.isInstance(error) && error.code === 'version_conflict';
}

async function* carryOut(context: AgentContext, begun: BegunTurn): AsyncGenerator<CustomerServiceEvent> {
  const { turn, stored } = begun;
  yield {
    type: 'start',
    conversationId: turn.conversation.id,
    messageId: turn.message.messageId,
    language: turn.understanding.language,
  };
  if (begun.outcome === 'answer') yield* answerTurn(context, turn, stored);
  else if (begun.outcome === 'waiting') yield* reassure(context, turn, stored);
  else yield* repeatAnswer(context, begun);
}

/** Gives the stored reply again, or tells that a person has the floor. */
async function* repeatAnswer(
  context: AgentContext,
  begun: Exclude<BegunTurn, { outcome: 'answer' | 'waiting' }>,
): AsyncGenerator<CustomerServiceEvent> {
  const { turn, stored } = begun;
  const queuePosition = await context.storage.conversations.queuePosition(
    turn.message.shopId,
    turn.conversation.id,
  );
  const reply = storedReply({
    conversation: turn.conversation,
    message: stored,
    messageId: turn.message.messageId,
    queuePosition,
    ...(begun.outcome === 'answered' ? { reply: begun.reply } : {}),
  });
  if (reply.text !== '') yield { type: 'delta', text: reply.text };
  for (const citation of reply.citations) yield { type: 'citation', citation };
  if (reply.handover) yield { type: 'handover', handover: reply.handover };
  yield { type: 'end', reply };
}
