import { describe, expect, it } from 'vitest';
import { openTestShop } from '../shop-for-tests.ts';
import { askedLanguage } from './asked-language.ts';

describe('askedLanguage', () => {
  it.each([
    ['in French please', 'fr'],
    ['en anglais svp', 'en'],
    ['English please', 'en'],
    ['français svp', 'fr'],
    ['can you reply in English?', 'en'],
    ['vous parlez anglais ?', 'en'],
    ['pouvez-vous me répondre en français ?', 'fr'],
    ['do you speak German?', 'de'],
    ['auf Deutsch bitte', 'de'],
    ['en español por favor', 'es'],
    ['in italiano per favore', 'it'],
  ] as const)('hears "%s"', (text, language) => {
    expect(askedLanguage(text)).toBe(language);
  });

  it.each([
    'is the manual in English?',
    'le livre est en anglais ?',
    'do you ship English tea',
    'I bought a French press',
    'la notice est-elle écrite en français ?',
    'is it made in Germany?',
    'english breakfast tea please',
  ])('hears no such wish in: %s', (text) => {
    expect(askedLanguage(text)).toBeUndefined();
  });
});

describe('a shopper who asks for another language', () => {
  it.each([
    ['Where is my order?', 'in French please', 'fr', 'commande 1001'],
    ['Où est ma commande ?', 'en anglais svp', 'en', '1001'],
  ] as const)('is answered in it from then on: %s %s', async (first, wish, language, next) => {
    const shop = await openTestShop();
    await shop.say(first);
    expect((await shop.say(wish)).language).toBe(language);
    expect((await shop.say(next)).language).toBe(language);
  });

  it('and has asked nothing else gets no article', async () => {
    const shop = await openTestShop();
    const reply = await shop.say('English please');
    expect(reply).toMatchObject({ language: 'en', citations: [], intent: { name: 'small_talk' } });
  });
});
