import type { AgentContext } from '#agents/agent-context.ts';
import { findConversation } from '#agents/customer-service/find-conversation.ts';
import { announceDeliveries } from '#deliveries/announce-deliveries.ts';
import { deliveriesOf } from '#deliveries/deliveries-of.ts';
import type { Approval } from '#storage/approvals.ts';
import type { NewMessage } from '#storage/conversations.ts';
import type { Language } from '#text/language.ts';

type Verdict = 'executed' | 'refused';
type Action = 'start_return' | 'cancel_order';

const TEXTS: Readonly<
  Record<'fr' | 'en', Readonly<Record<Action, Readonly<Record<Verdict, (number: string) => string>>>>>
> = {
  fr: {
    start_return: {
      executed: (number) => `Votre retour pour la commande ${number} est accepté et enregistré.`,
      refused: (number) =>
        `Nous ne pouvons pas accepter le retour de la commande ${number}. Répondez ici si vous avez une question.`,
    },
    cancel_order: {
      executed: (number) => `Votre commande ${number} est annulée.`,
      refused: (number) =>
        `Nous ne pouvons pas annuler la commande ${number}. Répondez ici si vous avez une question.`,
    },
  },
  en: {
    start_return: {
      executed: (number) => `Your return for order ${number} has been accepted and registered.`,
      refused: (number) =>
        `We cannot accept the return of order ${number}. Reply here if you have a question.`,
    },
    cancel_order: {
      executed: (number) => `Your order ${number} has been cancelled.`,
      refused: (number) => `We cannot cancel order ${number}. Reply here if you have a question.`,
    },
  },
};

/** Tells the shopper in the conversation what was decided; once per decision. */
export async function tellShopper(
  context: AgentContext,
  approval: Approval,
  payload: { orderNumber: string; language: Language },
  decision: { by: string; verdict: Verdict },
): Promise<void> {
  const { by, verdict } = decision;
  if (!approval.conversationId) return;
  const conversation = await findConversation(context.storage, approval.shopId, approval.conversationId);
  if (!conversation) return;
  const language = payload.language === 'fr' ? 'fr' : 'en';
  const text = TEXTS[language][approval.action as Action][verdict](payload.orderNumber);
  const now = context.clock.now();
  const message: NewMessage = {
    author: 'human',
    kind: 'message',
    text,
    language,
    by,
    attachments: [],
    citations: [],
    cards: [],
    quickReplies: [],
    key: `approval:${approval.id}:${verdict}`,
    createdAt: now,
  };
  const { id: conversationId, channel, threadKey } = conversation;
  const deliveries = deliveriesOf(context, { conversationId, channel, threadKey }, message);
  await context.storage.conversations.append({
    shopId: approval.shopId,
    conversationId,
    messages: [message],
    deliveries,
    now,
  });
  if (deliveries.length > 0) await announceDeliveries(context, approval.shopId);
}
