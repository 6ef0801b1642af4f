import { ConflictError } from '#errors/conflict-error.ts';
import type { KnowledgeEntry } from '#knowledge/knowledge-base.ts';
import type { Conversation, Message } from '#storage/conversations.ts';

const LONGEST_TITLE = 120;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const LONG_NUMBER = /\b(?:[A-Z]{1,4})?\d[\d -]{4,}\d\b/g;

/**
 * A draft entry from a conversation that a person resolved: the shopper's question, the person's answer.
 * Addresses and long numbers are taken out; a person publishes it.
 * @throws ConflictError when it is not resolved or no person answered
 */
export function entryFromConversation(
  conversation: Conversation,
  messages: readonly Message[],
): KnowledgeEntry {
  const public_ = messages.filter((message) => message.kind === 'message');
  const answers = public_.filter((message) => message.author === 'human');
  if (conversation.status !== 'resolved' || answers.length === 0) {
    throw new ConflictError({
      code: 'not_resolved_by_person',
      message: 'Only a conversation that a person answered and resolved can become an entry.',
    });
  }
  const firstAnswer = answers[0]?.position ?? 0;
  const question =
    public_.filter((message) => message.author === 'shopper' && message.position < firstAnswer).at(-1)
      ?.text ??
    conversation.preview ??
    '';
  return {
    id: `conversation-${conversation.id}`,
    title: withoutPersonalData(question).slice(0, LONGEST_TITLE),
    body: answers.map((answer) => withoutPersonalData(answer.text)).join('\n\n'),
    status: 'draft',
    source: { kind: 'conversation', conversationId: conversation.id },
    ...(conversation.language ? { language: conversation.language } : {}),
  };
}

function withoutPersonalData(text: string): string {
  return text.replace(EMAIL, '…').replace(LONG_NUMBER, '…');
}
