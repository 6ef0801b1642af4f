import type { Message } from '#storage/conversations.ts';
import type { ShopLanguage } from '#text/language.ts';
import type { AgentContext } from '../agent-context.ts';
import { defaultShopSettings } from './default-shop-settings.ts';
import type { Handover } from './handover.ts';
import { expectedAnswerAt } from './opening-hours.ts';

const QUOTED = 240;

/** What the person reads who takes over a message that the agent could not answer. */
export async function unansweredHandover(
  context: AgentContext,
  shopId: string,
  options: {
    readonly message: Pick<Message, 'text' | 'language' | 'intent' | 'sentiment'>;
    /** How often the agent tried. */
    readonly tries: number;
    readonly now: Date;
  },
): Promise<Handover> {
  const { message, tries, now } = options;
  const shop = (await context.storage.shops.find(shopId)) ?? defaultShopSettings(shopId);
  const expectedAt = expectedAnswerAt(shop.openingHours, shop.timeZone, now);
  return {
    reason: 'model_failure',
    evidence: `no answer after ${tries} ${tries === 1 ? 'try' : 'tries'}`,
    priority: 'high',
    summary: SUMMARY[shop.language](message.text.slice(0, QUOTED).toWellFormed(), tries),
    sentiment: message.sentiment ?? 0,
    draft: '',
    language: message.language ?? shop.language,
    at: now,
    ...(message.intent ? { intent: message.intent } : {}),
    ...(expectedAt ? { expectedAt } : {}),
  };
}

const SUMMARY: Readonly<Record<ShopLanguage, (text: string, tries: number) => string>> = {
  fr: (text, tries) =>
    `L’agent n’a pas pu répondre, malgré ${tries} essai${tries > 1 ? 's' : ''}. Dernier message : « ${text} »`,
  en: (text, tries) =>
    `The agent could not answer, after ${tries} ${tries === 1 ? 'try' : 'tries'}. Last message: "${text}"`,
};
