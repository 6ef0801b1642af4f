import type { Conversation } from '#storage/conversations.ts';
import type { CustomerServiceEvent, CustomerServiceReply } from './reply.ts';
import type { RespondInput } from './respond-input.ts';

/** The customer-service (SAV) agent: answers a shopper, does what policy allows, or hands over to a person. */
export interface CustomerService {
  /**
   * Answers one message. The message and the answer are stored; the same `messageId` again returns the stored answer.
   * @throws InvalidInputError when the text is empty with no attachment, or too long
   * @throws NotFoundError when `conversationId` is not of this shop
   * @throws UnavailableError when storage does not answer
   */
  respond(input: RespondInput): Promise<CustomerServiceReply>;
  /** The same, as it comes about. Every path ends in `end` or throws as `respond` does. */
  stream(input: RespondInput): AsyncIterable<CustomerServiceEvent>;
  /**
   * Answers the shopper's newest message in a conversation that `claimUnanswered` gave: whoever stored it ended before
   * the answer was. Undefined where there is nothing to answer any more. Whoever stored it and is merely slow, or sends
   * it again, gets the same answer.
   */
  answerLatest(
    conversation: Conversation,
    options?: { readonly signal?: AbortSignal },
  ): Promise<CustomerServiceReply | undefined>;
  /**
   * Gives a message that could not be answered, however often it was tried, to a person: it is stored under its id, with
   * its text and whatever of it is in order, and its conversation waits. Calling it again changes nothing.
   * @throws NotFoundError when `conversationId` is not of this shop
   * @throws ConflictError (retryable) when somebody wrote in the conversation meanwhile
   */
  giveToPerson(input: RespondInput, options: { readonly tries: number }): Promise<Conversation>;
}
