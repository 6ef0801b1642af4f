import { createCommerceAI, type NewMessage, type Storage } from '@commerceai/sdk';
import {
  type DemoConversation,
  demoKnowledge,
  demoProducts,
  demoShop,
  generateConversations,
  generateHistory,
} from '../demo-shop/index.ts';
import { demoSettings } from './shop-settings.ts';

/** The history of the demo shop is the same on every machine. */
const SEED = 20_140_321;
const BATCH = 250;

export interface LoadDemoShopOptions {
  readonly storage: Storage;
  readonly storefrontUrl: string;
  /** The history ends here. */
  readonly now: Date;
}

/**
 * Loads the demo shop: settings, products, knowledge, customers, orders, past conversations. The settings come last
 * and tell that it is complete; a load that was cut short is done again and changes nothing that is there.
 * On a complete one only the storefront's address is brought up to date.
 */
export async function loadDemoShop(options: LoadDemoShopOptions): Promise<'loaded' | 'present'> {
  const { storage, storefrontUrl, now } = options;
  const known = await storage.shops.find(demoShop.id);
  if (known) {
    if (known.storefrontUrl !== storefrontUrl) await storage.shops.save({ ...known, storefrontUrl });
    return 'present';
  }
  const products = demoProducts();
  const { customers, orders } = generateHistory({ seed: SEED, now, products });
  await storage.commerce.saveProducts(demoShop.id, products);
  for (const batch of batches(customers)) await storage.commerce.saveCustomers(demoShop.id, batch);
  for (const batch of batches(orders)) await storage.commerce.saveOrders(demoShop.id, batch);
  await loadKnowledge(storage, storefrontUrl);
  for (const conversation of generateConversations({ seed: SEED, now }))
    await loadConversation(storage, conversation);
  await storage.shops.save(demoSettings(demoShop, { storefrontUrl, now }));
  return 'loaded';
}

async function loadKnowledge(storage: Storage, storefrontUrl: string): Promise<void> {
  const { knowledge } = createCommerceAI({ shopId: demoShop.id, storage });
  for (const article of demoKnowledge()) {
    const prefix = article.language === demoShop.locale ? '' : `/${article.language}`;
    await knowledge.save({
      entry: {
        id: `${article.slug}-${article.language}`,
        title: article.title,
        body: article.body,
        language: article.language,
        audience: article.audience,
        updatedAt: article.updatedAt,
        source: {
          kind: 'import',
          reference:
            article.audience === 'public' ? `${storefrontUrl}${prefix}/pages/${article.slug}` : article.slug,
        },
      },
    });
  }
}

async function loadConversation(storage: Storage, past: DemoConversation): Promise<void> {
  const [first] = past.messages;
  const last = past.messages.at(-1);
  if (!first || !last) return;
  const opened = await storage.conversations.open({
    shopId: demoShop.id,
    channel: past.channel,
    threadKey: past.id,
    customer: { email: past.customerEmail, name: past.customerName, verified: false },
    language: past.language,
    now: first.sentAt,
  });
  await storage.conversations.append({
    shopId: demoShop.id,
    conversationId: opened.id,
    messages: past.messages.map(
      (message, index): NewMessage => ({
        author: message.author,
        kind: 'message',
        text: message.text,
        language: past.language,
        attachments: [],
        citations: [],
        cards: [],
        quickReplies: [],
        key: `demo:${index}`,
        createdAt: message.sentAt,
      }),
    ),
    change: {
      status: past.status,
      intent: past.intent,
      ...(past.status === 'waiting' ? { waitingSince: last.sentAt } : {}),
      ...(past.status === 'resolved'
        ? { resolvedAt: last.sentAt, resolution: past.satisfaction ? 'confirmed' : 'assumed' }
        : {}),
      ...(past.satisfaction ? { satisfaction: { score: past.satisfaction, at: last.sentAt } } : {}),
    },
    now: last.sentAt,
  });
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
