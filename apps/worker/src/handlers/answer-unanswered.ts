import type { Conversation } from '@commerceai/sdk';
import type { Dependencies } from '../dependencies.ts';

/**
 * Answers a shopper whose message was stored by a process that ended before it answered. What fails is claimed again
 * after the same time; the agent itself ends that by handing over to a person.
 */
export async function answerUnanswered(
  dependencies: Dependencies,
  conversation: Conversation,
): Promise<void> {
  const { ai, log, signal } = dependencies;
  const { id: conversationId, shopId, unanswered } = conversation;
  const about = { conversationId, shopId, tries: unanswered?.tries };
  try {
    const reply = await ai.customerService.answerLatest(conversation, { signal });
    if (reply) log.info({ ...about, replyId: reply.replyId }, 'message that was left unanswered answered');
  } catch (error) {
    log.warn({ ...about, err: error }, 'message that was left unanswered not answered yet');
  }
}
