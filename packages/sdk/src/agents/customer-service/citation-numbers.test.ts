import { expect, it } from 'vitest';
import { CitationNumbers } from './citation-numbers.ts';
import { openTestShop } from './shop-for-tests.ts';

it('counts citations from 1 in order of appearance, the same source always by the same number', () => {
  const numbers = new CitationNumbers();
  expect(numbers.show('One. [4] Two. [2]')).toBe('One. [1] Two. [2]');
  expect(numbers.show('\n\nThree. [4] [7]')).toBe('\n\nThree. [1] [3]');
  expect(numbers.sources).toEqual([4, 2, 7]);
});

it('leaves a link alone', () => {
  expect(new CitationNumbers().show('See [12](https://maison.example).')).toBe(
    'See [12](https://maison.example).',
  );
});

it('numbers stream, text and citations alike', async () => {
  const shop = await openTestShop();
  for (const question of ['Quel est le délai de retour ?', 'Combien coûte la livraison ? Et le retour ?']) {
    const events = await shop.hear(question);
    const streamed = events.flatMap((event) => (event.type === 'delta' ? [event.text] : [])).join('');
    const citations = events.flatMap((event) => (event.type === 'citation' ? [event.citation.index] : []));
    const end = events.at(-1);
    if (end?.type !== 'end') throw new Error('no end');
    const shown = [...new Set([...end.reply.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])))];
    expect(streamed.trim()).toBe(end.reply.text);
    expect(shown).toEqual(shown.map((_, index) => index + 1));
    expect(end.reply.citations.map((citation) => citation.index)).toEqual(shown);
    expect(citations).toEqual(shown);
  }
});
