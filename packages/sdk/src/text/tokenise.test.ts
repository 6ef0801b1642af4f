import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';

const texts = (source: string) => tokenise(source).map((token) => token.text);
const kinds = (source: string) => tokenise(source).map((token) => token.kind);

describe('tokenise', () => {
  test.each([
    ["J'ai reçu l'article", ["J'", 'ai', 'reçu', "l'", 'article']],
    ["aujourd’hui jusqu'à demain", ['aujourd’hui', "jusqu'", 'à', 'demain']],
    ["don't o'clock it's", ["don't", "o'clock", "it's"]],
    ['un porte-monnaie, un T-shirt', ['un', 'porte-monnaie', ',', 'un', 'T-shirt']],
    ['Avez-vous ? Arrive-t-il ?', ['Avez', '-', 'vous', '?', 'Arrive', '-', 't', '-', 'il', '?']],
    ['celui-là AB-1234-XL', ['celui-là', 'AB-1234-XL']],
  ])('cuts %s', (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  test.each([
    ['#1001', 'number'],
    ['49,90', 'number'],
    ['10:30', 'number'],
    ['jean.dupont+sav@mail.example.fr', 'email'],
    ['https://shop.example/a?b=1', 'url'],
    ['www.shop.fr', 'url'],
    ['👍🏽', 'emoji'],
    ['👨‍👩‍👧', 'emoji'],
    ['🇫🇷', 'emoji'],
    [':-)', 'emoji'],
    ['<3', 'emoji'],
    ['12h30', 'word'],
    ['5XL', 'word'],
    ['™', 'punctuation'],
    ['!!!', 'punctuation'],
  ] as const)('%s is one %s', (source, kind) => {
    expect(tokenise(source)).toEqual([{ text: source, start: 0, end: source.length, kind }]);
  });

  test('leaves the full stop after an address to the sentence', () => {
    expect(texts('Voir www.shop.fr/faq.')).toEqual(['Voir', 'www.shop.fr/faq', '.']);
  });

  test('does not read a size in brackets as an emoticon', () => {
    expect(kinds('(taille 8)')).toEqual(['punctuation', 'word', 'number', 'punctuation']);
  });

  test('offsets are exact, in order, and leave out white space only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (source) => {
        let end = 0;
        const gaps: string[] = [];
        const tokens = tokenise(source);
        for (const token of tokens) {
          gaps.push(source.slice(end, token.start));
          end = token.end;
        }
        gaps.push(source.slice(end));
        expect(gaps.join('').trim()).toBe('');
        expect(
          tokens.every((token) => token.text === source.slice(token.start, token.end) && token.text !== ''),
        ).toBe(true);
      }),
    );
  });

  test.each(['a.', 'a-', "l'", '@', 'a@a.', 'www.', '1,', '👍', '.', ':', '¡'])(
    'takes time in proportion to 200,000 characters of %s',
    (unit) => {
      const begin = performance.now();
      tokenise(unit.repeat(200_000 / unit.length));
      expect(performance.now() - begin).toBeLessThan(15_000);
    },
    30_000,
  );

  test('a megabyte of mixed junk is cut in one go', () => {
    const junk = "l'a-b@c.d:1,2#é👍\u200D_-^www.x <3 ".repeat(32_000);
    const begin = performance.now();
    expect(tokenise(junk).length).toBeGreaterThan(32_000);
    expect(performance.now() - begin).toBeLessThan(15_000);
  }, 30_000);
});
