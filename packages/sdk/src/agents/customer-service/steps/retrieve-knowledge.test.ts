import { describe, expect, it } from 'vitest';
import { createCommerceAI } from '#create-commerceai.ts';
import type { Language } from '#text/language.ts';

const ARTICLES = [
  {
    title: 'Article abîmé ou manquant',
    body: 'Article abîmé : nous renvoyons l’article en 2 jours ouvrés, photo à l’appui.',
  },
  { title: 'Livraison', body: 'La livraison coûte 5,90 € et prend 2 à 3 jours ouvrés.' },
  { title: 'Annuler une commande', body: 'Une commande expédiée ne s’annule plus : renvoyez le colis.' },
  { title: 'Entretien des vases', body: 'Un vase se lave à l’eau tiède.' },
];

async function ask(
  text: string,
  articles: readonly {
    readonly title: string;
    readonly body: string;
    readonly language?: Language;
  }[] = ARTICLES,
) {
  const ai = createCommerceAI();
  for (const article of articles) await ai.knowledge.save({ entry: { language: 'fr', ...article } });
  return ai.customerService.respond({ text });
}

describe('where the words lead nowhere, what the message is about leads to its article', () => {
  it.each(['mon bol est arrivé en mille morceaux', 'la théière est arrivée fêlée'])('%s', async (text) => {
    expect((await ask(text)).text).toContain('2 jours ouvrés');
  });

  it.each(['Wie lange dauert der Versand?', '¿cuánto tarda el envío?', 'quanto costa la spedizione?'])(
    'in another language than the article: %s',
    async (text) => {
      const { citations } = await ask(text);
      expect(citations.map(({ title }) => title)).toEqual(['Livraison']);
    },
  );

  it.each(['Liefern Sie nach Belgien?', '¿Envían a Bélgica?', 'Spedite in Belgio?'])(
    'in another language, the section that says what was named: %s',
    async (text) => {
      const { text: told } = await ask(text, [
        {
          title: 'Livraison',
          body: '## France\n\nLivraison en France : 5,90 €.\n\n## Europe\n\nLivraison en Allemagne, en Autriche et en Belgique : 9,90 €.',
        },
      ]);
      expect(told).toContain('9,90');
      expect(told).not.toContain('5,90');
    },
  );

  it('and nothing is told of what is no matter of the shop’s', async () => {
    expect((await ask('quelle est la capitale du Pérou ?')).citations).toEqual([]);
  });
});

describe('where it is certain what is asked about', () => {
  const ENGLISH = [
    {
      title: 'Newsletter',
      body: 'We send 2 letters a month. Something new, and back in stock, is sent first.',
    },
    { title: 'Returns', body: 'You have 30 days to return an item: ask for a label in your account.' },
    { title: 'Gift cards', body: 'Amounts: €25, €50 or €100.' },
    { title: 'Gift wrapping', body: 'Gift wrapping costs €4, a card is included.' },
  ].map((article) => ({ ...article, language: 'en' as const }));

  it.each([
    ['How do I send something back?', 'Returns'],
    ['how much does a gift card cost?', 'Gift cards'],
  ])('what only shares its words is not told: %s', async (text, title) => {
    const { citations } = await ask(text, ENGLISH);
    expect(citations.map((one) => one.title)).toEqual([title]);
  });
});
