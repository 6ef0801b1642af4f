import { describe, expect, it } from 'vitest';
import { createCommerceAI } from '#create-commerceai.ts';

const ARTICLES = [
  {
    title: 'Article abîmé ou manquant',
    body: 'Article abîmé : nous renvoyons l’article en 2 jours ouvrés, photo à l’appui.',
  },
  { title: 'Livraison', body: 'La livraison coûte 5,90 € et prend 2 à 3 jours ouvrés.' },
  { title: 'Annuler une commande', body: 'Une commande expédiée ne s’annule plus : renvoyez le colis.' },
  { title: 'Entretien des vases', body: 'Un vase se lave à l’eau tiède.' },
];

async function ask(text: string) {
  const ai = createCommerceAI();
  for (const article of ARTICLES) await ai.knowledge.save({ entry: { ...article, language: 'fr' } });
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

  it('and nothing is told of what is no matter of the shop’s', async () => {
    expect((await ask('quelle est la capitale du Pérou ?')).citations).toEqual([]);
  });
});
