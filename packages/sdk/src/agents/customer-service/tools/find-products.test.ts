import { describe, expect, it } from 'vitest';
import type { KnowledgeEntry } from '#knowledge/knowledge-base.ts';
import { aProduct } from '#testing/index.ts';
import { openTestShop } from '../shop-for-tests.ts';

const article = (handle: string, title: string, english: string, amount = 5_000) =>
  aProduct({
    id: handle,
    handle,
    title,
    type: '',
    tags: [],
    description: 'Fait à la main.',
    attributes: {},
    options: [],
    variants: [
      {
        id: handle,
        title: 'Unique',
        price: { amount, currency: 'EUR' },
        stock: 5,
        backorder: false,
        options: {},
      },
    ],
    translations: { en: { title: english, description: 'Made by hand.', attributes: {} } },
  });

const PRODUCTS = [
  article('robe-hermine', 'Robe en gaze Hermine', 'Hermine gauze dress', 12_500),
  article('robe-graslin', 'Robe en velours Graslin', 'Graslin corduroy dress', 7_000),
  article('carre-estuaire', 'Carré de soie Estuaire', 'Estuaire silk square'),
  article('bougie-figuier', 'Bougie Figuier', 'Figuier candle'),
  article('echarpe', 'Écharpe en laine Goulaine', 'Goulaine wool scarf'),
  article('mariniere', 'Marinière Quai de la Fosse', 'Quai de la Fosse Breton top'),
  article('emballage', 'Robe portefeuille Beaulieu', 'Beaulieu wrap dress'),
];
const ENTRIES: readonly KnowledgeEntry[] = [
  {
    id: 'care',
    language: 'fr',
    title: 'Entretien des bougies',
    body: 'Coupez la mèche à 5 mm. Si le suivi ne bouge plus, écrivez-nous.',
  },
  { id: 'wrap', language: 'en', title: 'Gift wrapping', body: 'Gift wrapping costs €4 per order.' },
  { id: 'contact', language: 'fr', title: 'Contact', body: 'Notre téléphone : 02 40 00 00 00.' },
];
const ask = async (text: string) => {
  const shop = await openTestShop({ products: PRODUCTS, entries: ENTRIES });
  const reply = await shop.say(text);
  return { ...reply, handles: reply.cards.flatMap((card) => (card.type === 'product' ? [card.handle] : [])) };
};

describe('a kind of article', () => {
  it.each(['do you sell cars', 'Vendez-vous des voitures ?', 'vous vendez des téléphones ?'])(
    'that the shop has nothing of is denied plainly, with nothing beside: %s',
    async (question) => {
      const { text, handles, citations, quickReplies, language } = await ask(question);
      expect(handles).toEqual([]);
      expect(citations).toEqual([]);
      expect(text).toMatch(
        language === 'fr' ? /rien de tel|ne vois pas cela/ : /anything like that|don’t see that/,
      );
      expect(quickReplies).toHaveLength(1);
    },
  );

  it.each(['vous faites des robes de mariée ?', 'do you have wedding dresses?'])(
    'that it has only in part is told so, with what comes nearest: %s',
    async (question) => {
      const { text, handles } = await ask(question);
      expect(text).toMatch(/pas exactement cela|don’t have exactly that/);
      expect(handles.every((handle) => handle.startsWith('robe') || handle === 'emballage')).toBe(true);
      expect(handles.length).toBeGreaterThan(0);
    },
  );

  it('that it has is shown, without passages nobody asked for', async () => {
    for (const question of ['avez-vous des bougies ?', 'do u have any candles']) {
      const { handles, citations } = await ask(question);
      expect(handles).toEqual(['bougie-figuier']);
      expect(citations.map((one) => one.kind)).toEqual(['product']);
    }
  });

  it('is found under its plural and in the shopper’s language', async () => {
    expect((await ask('do you have scarves?')).handles).toEqual(['echarpe']);
  });

  it.each(['Haben Sie Kerzen?', '¿Tienen velas?', 'Avete delle candele?'])(
    'is found from other languages: %s',
    async (question) => {
      expect((await ask(question)).handles).toEqual(['bougie-figuier']);
    },
  );

  it('that is a service is told from the shop’s texts', async () => {
    const { text, handles } = await ask('Do you offer gift wrapping and can I add a note?');
    expect(text).toContain('€4');
    expect(handles).toEqual([]);
  });

  it('is looked for within the budget', async () => {
    expect((await ask('Je cherche une robe à moins de 100 euros')).handles).not.toContain('robe-hermine');
  });
});

it('knows an article by half of a long title', async () => {
  const { citations } = await ask('Is the Fosse top warm enough for winter?');
  expect(citations.map((one) => one.id)).toContain('mariniere');
});

describe('a catalogue in another language', () => {
  const sofa = (handle: string, title: string, description: string) => {
    const { translations: _, ...rest } = article(handle, title, title);
    return aProduct({ ...rest, language: 'en', description, translations: {} });
  };
  const SOFAS = [
    sofa('cream', 'Cream sofa', 'Three seater cream sofa.'),
    sofa('yellow', 'Yellow sofa', 'Two seater yellow sofa with wooden legs.'),
    sofa('jumper', 'Yellow wool jumper', 'Warm yellow jumper.'),
    sofa('armchair', 'Pink armchair', 'Stylish pink armchair.'),
  ];
  const found = async (text: string) => {
    const shop = await openTestShop({ products: SOFAS, entries: [] });
    const { cards } = await shop.say(text);
    return cards.flatMap((card) => (card.type === 'product' ? [card.handle] : []));
  };

  it.each([
    ['le canapé jaune est en quelle matière ?', ['yellow']],
    ['avez-vous un fauteuil rose ?', ['armchair']],
    ['combien coûte le canapé crème ?', ['cream']],
  ])('names its article by what it is called here: %s', async (question, handles) => {
    expect(await found(question)).toEqual(handles);
  });

  it('offers all that a kind is', async () => {
    expect((await found('vous avez des canapés ?')).sort()).toEqual(['cream', 'yellow']);
  });
});

describe('what is asked of a kind of article', () => {
  const ring = (handle: string, title: string, fr: string, english: string, en: string) =>
    aProduct({
      ...article(handle, title, english),
      type: 'Bagues',
      description: fr,
      translations: { en: { title: english, description: en, attributes: {} } },
    });
  const products = [
    ring(
      'houle',
      'Bague Houle',
      'Un jonc d’argent, sans nickel.',
      'Houle ring',
      'A silver band, without nickel.',
    ),
    ring('amers', 'Bague Amers', 'Une bague d’argent.', 'Amers ring', 'A silver ring.'),
  ];

  it.each(['Vos bagues contiennent du nickel ?', 'Is there nickel in your rings?'])(
    'is told of those whose page says it, and of no other: %s',
    async (text) => {
      const shop = await openTestShop({ products });
      const { text: told } = await shop.say(text);
      expect(told).toContain('Houle');
      expect(told).toContain('nickel');
      expect(told).not.toContain('Amers');
    },
  );

  it.each(['Vos bagues contiennent du plomb ?', 'Do your rings contain plastic?'])(
    'is honestly not known where no page says it: %s',
    async (text) => {
      const shop = await openTestShop({ products });
      expect((await shop.say(text)).text).not.toMatch(/Houle|Amers/);
    },
  );
});

describe('an article without type or tags', () => {
  const HIGH_TOPS = aProduct({
    id: 'led',
    handle: 'led-high-tops',
    title: 'LED High Tops',
    type: '',
    tags: ['men'],
    description: 'Black high top shoes with green LED lights in the sole, tied up with laces and a buckle.',
    attributes: {},
    options: [],
    translations: {},
  });

  it.each(['do you sell shoes', 'do you have shoes?', 'vous avez des chaussures ?'])(
    'is what its description begins by calling it: %s',
    async (question) => {
      const shop = await openTestShop({ products: [HIGH_TOPS, ...PRODUCTS] });
      const { text, cards } = await shop.say(question);
      expect(cards).toMatchObject([{ handle: 'led-high-tops' }]);
      expect(text).toContain('LED High Tops');
    },
  );

  it.each(['do you sell laces', 'vendez-vous des boucles ?'])(
    'is nothing it merely has: %s',
    async (question) => {
      const shop = await openTestShop({ products: [HIGH_TOPS, ...PRODUCTS] });
      expect((await shop.say(question)).cards).toEqual([]);
    },
  );
});

it.each([
  ['vous avez des robes rouges ?', ['Écru, Sauge']],
  ['do you have red dresses?', ['Ecru, Sage']],
] as const)('tells the colours of what comes nearest to another colour: %s', async (question, colours) => {
  const dress = {
    ...article('robe', 'Robe Erdre', 'Erdre dress'),
    attributes: { colours: 'Écru, Sauge' },
    translations: {
      en: { title: 'Erdre dress', description: 'Made by hand.', attributes: { colours: 'Ecru, Sage' } },
    },
  };
  const shop = await openTestShop({ products: [dress] });
  const { text } = await shop.say(question);
  for (const words of colours) expect(text).toContain(words);
});
