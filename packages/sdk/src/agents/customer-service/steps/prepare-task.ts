import type { AgentContext } from '#agents/agent-context.ts';
import type { Finding, ReplyTask } from '../reply-task.ts';
import type { SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';
import { chooseReplyLanguage } from './reply-language.ts';

/** All that the reply to a turn may be made of. */
export function replyTask(
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
    ...(understanding.question === undefined || understanding.question === message.text
      ? {}
      : { waited: understanding.question }),
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
