import type { NewMessage } from '@commerceai/sdk';
import { measure } from './measure.ts';
import { openRuntime, postgresAddress } from './postgres.ts';
import { type Bench, show } from './report.ts';

const SHOP = 'append';
const CONVERSATIONS = 500;

/** Messages into PostgreSQL: what the storage itself can take, committed to disk. */
export const appendMessages: Bench = {
  title: 'Appending to conversations in PostgreSQL, durably',
  async *run() {
    const { storage, close } = await openRuntime(await postgresAddress());
    try {
      const conversations = await Promise.all(
        Array.from({ length: CONVERSATIONS }, (_, index) =>
          storage.conversations.open({
            shopId: SHOP,
            channel: 'chat',
            threadKey: `append-${index}`,
            now: new Date(),
          }),
        ),
      );
      for (const concurrency of [1, 16]) {
        const { perSecond, p95 } = await measure(
          (index) =>
            storage.conversations.append({
              shopId: SHOP,
              conversationId: conversations[index % CONVERSATIONS]!.id,
              messages: [message('shopper', index, concurrency), message('bot', index, concurrency)],
              now: new Date(),
            }),
          { milliseconds: 4_000, warmUp: 300, concurrency },
        );
        yield {
          name: `two messages an append, ${concurrency} at once`,
          value: `${show(perSecond)} appends/s, p95 ${show(p95)} ms`,
        };
      }
    } finally {
      await close();
    }
  },
};

function message(author: 'shopper' | 'bot', index: number, run: number): NewMessage {
  return {
    author,
    kind: 'message',
    text: 'Votre colis part sous deux jours ouvrés et arrive en trois jours avec un numéro de suivi.',
    language: 'fr',
    attachments: [],
    citations: [],
    cards: [],
    quickReplies: [],
    key: `${run}-${index}-${author}`,
    createdAt: new Date(),
  };
}
