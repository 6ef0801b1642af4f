import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunkText } from './chunk.ts';

describe('chunkText', () => {
  test('keeps the path of headings', () => {
    const markdown =
      'Avant.\n\n# Livraison\n\nTrois jours.\n\n## Étranger\n\nDix jours.\n\n# Retours ##\n\nTrente jours.';
    expect(chunkText(markdown)).toEqual([
      { text: 'Avant.', position: 0 },
      { text: 'Trois jours.', heading: 'Livraison', position: 1 },
      { text: 'Dix jours.', heading: 'Livraison › Étranger', position: 2 },
      { text: 'Trente jours.', heading: 'Retours', position: 3 },
    ]);
  });

  test('fills a passage with whole paragraphs up to the maximum', () => {
    const paragraph = 'un deux trois quatre cinq.';
    expect(
      chunkText([paragraph, paragraph, paragraph].join('\n\n'), { maximumWords: 10 }).map(({ text }) => text),
    ).toEqual([`${paragraph}\n\n${paragraph}`, paragraph]);
  });

  test('cuts a long paragraph between sentences, never inside one', () => {
    const long = `${Array.from({ length: 30 }, (_, index) => `Phrase ${index} dit ceci.`).join(' ')} Mot ${'mot '.repeat(39)}fin.`;
    const chunks = chunkText(long, { maximumWords: 20 });
    for (const { text } of chunks) expect(text).toMatch(/^(?:Phrase|Mot).*\.$/s);
    expect(chunks.at(-1)!.text.split(' ')).toHaveLength(41);
  });

  test('a list keeps its lines', () => {
    expect(
      chunkText('- un deux\n- trois quatre\n- cinq six', { maximumWords: 6 }).map(({ text }) => text),
    ).toEqual(['- un deux\n- trois quatre', '- cinq six']);
  });

  test('a number sign inside a code block is no heading', () => {
    expect(chunkText('```\n# code\n```')).toEqual([{ text: '```\n# code\n```', position: 0 }]);
  });

  test('loses no word of any text without headings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}[.!?]?$/)),
        fc.integer({ min: 1, max: 50 }),
        (words, maximumWords) => {
          const chunks = chunkText(words.join(' '), { maximumWords });
          expect(chunks.flatMap(({ text }) => text.split(/\s+/))).toEqual(words);
          expect(chunks.map(({ position }) => position)).toEqual(chunks.map((_, index) => index));
        },
      ),
    );
  });

  test.each(['#', '# ', 'a ', '\n', '. '])(
    'takes time in proportion to 200,000 characters of "%s"',
    (unit) => {
      const begin = performance.now();
      chunkText(unit.repeat(200_000 / unit.length));
      expect(performance.now() - begin).toBeLessThan(15_000);
    },
    30_000,
  );
});
