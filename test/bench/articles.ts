import type { KnowledgeDocument } from '@commerceai/sdk';

/** What a shop tells, on its way into a knowledge base. */
export type Article = Pick<KnowledgeDocument, 'id' | 'title' | 'body' | 'language'>;

/** A seeded generator of 32-bit numbers: mulberry32, Tommy Ettinger 2017, public domain. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOPICS = [
  [
    'Livraison',
    'delivery',
    'Le colis part sous {n} jours ouvrés et arrive en {m} jours avec suivi.',
    'The parcel leaves within {n} working days and arrives in {m} days with tracking.',
  ],
  [
    'Retours',
    'returns',
    'Un article peut être retourné sous {n} jours dans son emballage, frais de {m} euros.',
    'An item may be returned within {n} days in its packaging, at a cost of {m} euros.',
  ],
  [
    'Remboursements',
    'refunds',
    'Le remboursement est fait sous {n} jours sur le moyen de paiement utilisé.',
    'The refund is made within {n} days to the payment method used.',
  ],
  [
    'Garantie',
    'warranty',
    'La garantie couvre les défauts pendant {n} mois sur présentation de la facture.',
    'The warranty covers defects for {n} months on presentation of the invoice.',
  ],
  [
    'Entretien',
    'care',
    'Lavage à {n} degrés, séchage à plat, repassage doux, jamais de sèche-linge.',
    'Wash at {n} degrees, dry flat, iron gently, never tumble dry.',
  ],
  [
    'Tailles',
    'sizing',
    'Pour un tour de poitrine de {n} centimètres prenez la taille {m}, coupe droite.',
    'For a chest of {n} centimetres take size {m}, straight cut.',
  ],
  [
    'Paiement',
    'payment',
    'Le paiement par carte est débité à l’expédition, en {n} fois au-dessus de {m} euros.',
    'Card payments are charged on dispatch, in {n} instalments above {m} euros.',
  ],
] as const;
const SUBJECTS = [
  'lin',
  'laine',
  'coton',
  'soie',
  'vase',
  'bougie',
  'bague',
  'collier',
  'coussin',
  'nappe',
  'pull',
  'chemise',
  'robe',
  'manteau',
  'plaid',
  'tasse',
  'assiette',
  'lampe',
  'panier',
  'tapis',
] as const;

/** Made-up articles, alternately French and English, each on a topic and a subject of its own. */
export function benchmarkArticles(count: number): readonly Article[] {
  const next = seededNumbers(7);
  return Array.from({ length: count }, (_, index) => {
    const [french, english, bodyFrench, bodyEnglish] = TOPICS[index % TOPICS.length]!;
    const subject = SUBJECTS[Math.floor(next() * SUBJECTS.length)]!;
    const fill = (text: string) =>
      text
        .replace('{n}', String(1 + Math.floor(next() * 60)))
        .replace('{m}', String(1 + Math.floor(next() * 60)));
    const isFrench = index % 2 === 0;
    const sentence = isFrench ? bodyFrench : bodyEnglish;
    const reference = `REF${10_000 + index}`;
    const body = [sentence, sentence, sentence]
      .map(
        (text, part) =>
          `${fill(text)} ${isFrench ? `Cela vaut pour ${subject} ${reference} et la série ${part}.` : `This holds for ${subject} ${reference} and series ${part}.`}`,
      )
      .join('\n\n');
    return {
      id: `article-${index}`,
      title: `${isFrench ? french : english} ${subject} ${reference}`,
      body,
      language: isFrench ? 'fr' : 'en',
    };
  });
}

/** Syllables that made-up words are put together from. */
const SYLLABLES = [
  'ba',
  'cou',
  'da',
  'fer',
  'gi',
  'lan',
  'mi',
  'no',
  'per',
  'qua',
  'ri',
  'sel',
  'tou',
  'ver',
  'zo',
  'chan',
];
/** Words of a language beyond the commonest, as large texts have them. */
const VOCABULARY = 30_000;

/** The word of that rank: always the same, and not in any list of stop words. */
function madeUpWord(rank: number): string {
  let word = '';
  for (let rest = rank + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/**
 * Articles of a large shop, from one number to another: what `benchmarkArticles` says of a topic, then text whose words
 * are as unevenly common as in any language (Zipf's law: the n-th word occurs 1/n as often as the first). One passage each.
 */
export function* shopArticles(from: number, to: number): Generator<Article, undefined> {
  for (let index = from; index < to; index += 1) {
    const next = seededNumbers(1_000 + index);
    const [french, english, bodyFrench, bodyEnglish] = TOPICS[Math.floor(next() * TOPICS.length)]!;
    const subject = SUBJECTS[Math.floor(next() * SUBJECTS.length)]!;
    const isFrench = index % 2 === 0;
    const statement = (isFrench ? bodyFrench : bodyEnglish)
      .replace('{n}', String(1 + Math.floor(next() * 60)))
      .replace('{m}', String(1 + Math.floor(next() * 60)));
    const length = 30 + Math.floor(next() * 60);
    const words = Array.from({ length }, () => madeUpWord(Math.floor(VOCABULARY ** next())));
    yield {
      id: `article-${index}`,
      title: `${isFrench ? french : english} ${subject} ${madeUpWord(Math.floor(next() * VOCABULARY))}`,
      body: `${statement} ${subject} ${words.join(' ')}.`,
      language: isFrench ? 'fr' : 'en',
    };
  }
}

/** Questions over the topics and subjects above, in both languages, some misspelt. */
export const SEARCHES: readonly string[] = SUBJECTS.flatMap((subject) => [
  `combien de temps pour la livraison de mon ${subject} ?`,
  `how long do I have to return a ${subject}`,
  `remboursemnt ${subject} sous combien de jours svp`,
  `is the ${subject} covered by a warranty?`,
  `quelle taille prendre pour ce ${subject} ${madeUpWord(subject.length * 97)}`,
]);

/** Questions as shoppers write them, over the topics above. */
export const QUESTIONS: readonly string[] = [
  'Combien de temps pour la livraison du pull en laine ?',
  'how long do I have to return a linen shirt',
  'remboursement sous combien de jours svp',
  'is the vase covered by a warranty?',
  'lavage de la nappe en lin ?',
  'what size for a chest of 96 cm',
  'peut on payer en plusieurs fois',
  'hello',
  'merci beaucoup',
  'quels sont les frais de retour pour un coussin',
  'when does my card get charged',
  'my parcel has not arrived yet',
];
