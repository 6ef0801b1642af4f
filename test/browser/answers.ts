import type { Answer } from '../support/fake-gateway.ts';

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

export const ORDER_ANSWER: Answer = {
  tools: ['find_order'],
  text: 'Votre commande **1001** est en route : Colissimo l’a prise en charge hier et la livraison est prévue demain [1].',
  citations: [
    {
      index: 1,
      kind: 'order',
      id: '1001',
      title: 'Commande 1001',
      excerpt: 'Expédiée par Colissimo, livraison prévue demain.',
    },
  ],
  cards: [
    {
      type: 'order',
      number: '1001',
      placedAt: inDays(-2),
      status: 'in_transit',
      financialStatus: 'paid',
      total: { amount: 13_490, currency: 'EUR' },
      lines: [
        { title: 'Marinière Quai, blanc et marine, M', quantity: 1 },
        { title: 'Mug du matin, bleu brume', quantity: 2 },
      ],
      carrier: 'Colissimo',
      trackingNumber: '6A20418835127',
      trackingUrl: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A20418835127',
      estimatedDeliveryAt: inDays(1),
    },
  ],
  quickReplies: ['Changer l’adresse de livraison', 'Retourner un article'],
};

export const PRODUCT_ANSWER: Answer = {
  tools: ['search_products'],
  text: 'Voici nos chemises qui répondent à votre demande :',
  cards: [
    product('chemise-lin-erdre', 'Chemise en lin Erdre', 9_500),
    {
      ...product('chemise-rayee-passage', 'Chemise rayée Passage', 8_900),
      compareAtPrice: { amount: 9_900, currency: 'EUR' },
    },
    { ...product('mariniere-quai-de-la-fosse', 'Marinière Quai', 6_900), available: false },
  ],
};

export const RETURN_ANSWER: Answer = {
  text: [
    'Vous avez **30 jours après la livraison** pour retourner un article [1]. En pratique :',
    '',
    '1. Ouvrez votre compte, rubrique « Mes commandes ».',
    '2. Imprimez l’étiquette prépayée.',
    '3. Déposez le colis dans les 7 jours.',
    '',
    'Le remboursement suit en 5 jours ouvrés [2].',
  ].join('\n'),
  citations: [
    {
      index: 1,
      kind: 'passage',
      id: 'returns-fr#0',
      title: 'Retourner un article',
      url: '/pages/returns',
      excerpt: 'Vous avez 30 jours après la livraison pour nous retourner un article.',
    },
    {
      index: 2,
      kind: 'passage',
      id: 'refunds-fr#0',
      title: 'Délai et mode de remboursement',
      url: '/pages/refunds',
      excerpt: 'Nous remboursons dans les 5 jours ouvrés qui suivent l’arrivée du colis à l’atelier.',
    },
  ],
};

export const HANDOVER_ANSWER: Answer = {
  text: 'Bien sûr. Je transmets votre demande à un conseiller, avec un résumé de notre échange.',
  status: 'waiting',
  handover: {
    reason: 'human_requested',
    queuePosition: 2,
    expectedAt: new Date(Date.now() + 900_000).toISOString(),
  },
};

/** What the fake agent answers to the questions of the tests. */
export function answerTo(text: string): Answer {
  if (/conseiller|person|human/i.test(text)) return HANDOVER_ANSWER;
  if (/commande|order/i.test(text)) return ORDER_ANSWER;
  if (/chemise|shirt/i.test(text)) return PRODUCT_ANSWER;
  if (/retour|return/i.test(text)) return RETURN_ANSWER;
  return { text: 'Bonjour ! Que puis-je faire pour vous ?' };
}

function product(handle: string, title: string, amount: number) {
  return {
    type: 'product',
    id: handle,
    handle,
    title,
    price: { amount, currency: 'EUR' },
    image: `/products/${handle}.svg`,
    url: `/products/${handle}`,
    available: true,
  } as const;
}
