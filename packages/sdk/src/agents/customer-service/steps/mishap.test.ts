import { describe, expect, it } from 'vitest';
import { openTestShop } from '../shop-for-tests.ts';
import { readCourtesy } from './courtesy.ts';
import { readMishap } from './mishap.ts';

describe('praise beside what went wrong', () => {
  it.each([
    ['my candle arrived melted', 'damaged_item'],
    ['super, ma bougie est arrivée fondue', 'damaged_item'],
    ['Magnifique, mon vase est en mille morceaux', 'damaged_item'],
    ['Génial, encore un colis perdu, bravo 👏', 'where_is_my_order'],
    ['wow another lost parcel, amazing job 🙄', 'where_is_my_order'],
    ['bravo, trois semaines de retard', 'where_is_my_order'],
    ['great, wrong size again', 'wrong_item'],
    ['lovely job, the box was empty', 'missing_item'],
    ['bravo, le colis était vide', 'missing_item'],
  ] as const)('is no praise: %s', async (text, topic) => {
    const shop = await openTestShop();
    const reply = await shop.say(text, {});
    expect(reply.intent.name).toBe(topic);
    expect(reply.text).not.toMatch(/kind of you|kind words|these words|plaisir|gentil|joie|touche/i);
  });

  it.each([
    'thank you for replacing the broken mug so fast, great service',
    'Merci pour le remplacement de ma tasse cassée, vous êtes au top',
    'nothing was broken, perfect packaging, thank you',
    'rien de cassé, emballage parfait, bravo',
    'my vase is still perfect after two years',
    'encore une fois un colis parfait, bravo',
    'je suis perdue tellement il y a de belles choses, bravo',
    'one cup came broken but your team was wonderful',
    'la tasse est arrivée cassée mais le service est formidable',
    'I love the stained glass lamp',
    "j'adore mon service à fondue",
  ])('means it where nothing is wrong, or was put right: %s', (text) => {
    expect(readMishap(text)).toBeUndefined();
  });

  it('is told apart by what went wrong, whatever the classifier makes of it', () => {
    expect(readMishap('bravo, encore le mauvais article')).toBe('wrong_item');
    expect(readMishap('super, toujours la mauvaise taille')).toBe('wrong_item');
  });

  it.each(['amazing job 🙄', 'bravo le service 😒'])('is mocked by the face beside it: %s', async (text) => {
    const shop = await openTestShop();
    expect((await shop.say(text)).intent.name).toBe('complaint');
  });

  it.each(['amazing job 😍', 'bravo le service 👏'])('is praise beside another face: %s', async (text) => {
    const shop = await openTestShop();
    expect((await shop.say(text)).intent.name).toBe('praise');
  });
});

describe('anger with a demand', () => {
  it.each([
    'this is the worst shop ever, I want my money back NOW',
    'worst service, refund me right away',
    "c'est la pire boutique, je veux être remboursée MAINTENANT",
    "C'est une honte, remboursez-moi tout de suite !!!",
  ])('is heard and handed over, with no article beside: %s', async (text) => {
    const shop = await openTestShop();
    const reply = await shop.say(text);
    expect(reply).toMatchObject({ status: 'waiting', handover: { reason: 'strong_sentiment' } });
    expect(reply.citations).toEqual([]);
  });

  it.each(['please refund my order', 'je voudrais être remboursée', 'can I get my money back if it breaks?'])(
    'is not a plain wish: %s',
    async (text) => {
      const shop = await openTestShop();
      expect(await shop.say(text)).toMatchObject({ status: 'bot' });
    },
  );
});

describe('mock thanks', () => {
  it.each([
    'thanks for nothing',
    'merci pour rien',
    "merci de m'avoir fait attendre 3 semaines",
    'thank you for wasting my time',
    'gracias por nada',
    'danke für nichts',
    'grazie di niente',
  ])('are heard as a complaint: %s', async (text) => {
    expect(readCourtesy(text)).not.toBe('thanks');
    const shop = await openTestShop();
    expect((await shop.say(text)).intent.name).toBe('complaint');
  });

  it.each(['no thank you', 'non merci', 'thanks for everything', 'merci pour tout', 'merci de votre aide'])(
    'are not: %s',
    (text) => {
      expect(readCourtesy(text)).toBe('thanks');
    },
  );
});
