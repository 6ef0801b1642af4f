import { INTENT_DESCRIPTIONS } from '#text/intent/intents.ts';
import type { ShopLanguage } from '#text/language.ts';
import type { HandoverReason } from '../handover.ts';
import type { Finding } from '../reply-task.ts';
import type { Turn } from '../turn.ts';

const QUOTED = 240;

const REASONS: Readonly<Record<string, Readonly<Record<ShopLanguage, string>>>> = {
  human_requested: { fr: 'a demandé une personne', en: 'asked for a person' },
  strong_sentiment: { fr: 'est très mécontent', en: 'is very unhappy' },
  falling_sentiment: { fr: 'est de plus en plus mécontent', en: 'is getting unhappier' },
  low_confidence: { fr: "n'a pas reçu de réponse sûre", en: 'got no reliable answer' },
  legal_threat: { fr: 'évoque des suites juridiques', en: 'mentions legal action' },
  safety: { fr: 'signale un danger', en: 'reports a danger' },
  self_harm: { fr: 'semble en détresse', en: 'seems to be in distress' },
  fraud: { fr: 'signale une fraude', en: 'reports fraud' },
  payment_dispute: { fr: 'conteste un paiement', en: 'disputes a payment' },
  vip: { fr: 'est un client fidèle à soigner', en: 'is a valued customer' },
  repeated_question: { fr: 'repose la même question', en: 'keeps asking the same question' },
  policy_limit: { fr: 'demande une action qui vous revient', en: 'asks for something only you can do' },
  model_failure: { fr: "n'a pas pu être servi par le modèle", en: 'could not be served by the model' },
};

/** Two or three sentences for the person who takes over, in the shop's language. */
export function summarise(turn: Turn, reason: HandoverReason, findings: readonly Finding[]): string {
  const { shop, understanding, message, conversation } = turn;
  const { language } = shop;
  const who =
    conversation.customer?.name ??
    conversation.customer?.email ??
    (language === 'fr' ? 'Le client' : 'The shopper');
  const why = REASONS[reason]?.[language] ?? reason;
  const intent = INTENT_DESCRIPTIONS[understanding.topic].name[language];
  const quoted = message.text.length > QUOTED ? `${message.text.slice(0, QUOTED - 1)}…` : message.text;
  const order = findings.find((finding) => 'order' in finding);
  const parts =
    language === 'fr'
      ? [
          `${who} ${why}. Sujet : ${intent}.`,
          `Dernier message : « ${quoted} »`,
          order
            ? `Commande ${order.order.number} : ${order.order.cancelledAt ? 'annulée' : FULFILMENT_FR[order.order.fulfilmentStatus]}.`
            : '',
        ]
      : [
          `${who} ${why}. Topic: ${intent}.`,
          `Last message: "${quoted}"`,
          order
            ? `Order ${order.order.number}: ${order.order.cancelledAt ? 'cancelled' : order.order.fulfilmentStatus.replaceAll('_', ' ')}.`
            : '',
        ];
  return parts.filter(Boolean).join(' ');
}

const FULFILMENT_FR = {
  unfulfilled: 'pas encore expédiée',
  partial: 'expédiée en partie',
  fulfilled: 'remise au transporteur',
  in_transit: 'en transit',
  out_for_delivery: 'en cours de livraison',
  delivered: 'livrée',
  failed: 'échec de livraison',
} as const;
