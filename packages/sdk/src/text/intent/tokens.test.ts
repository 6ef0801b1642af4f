import { describe, expect, it } from 'vitest';
import { READ_LIMIT, readSentences } from './tokens.ts';

describe('readSentences', () => {
  it('folds, splits elisions and joins contractions', () => {
    expect(readSentences("L'étiquette n’est pas là, I don't know")).toEqual([
      ['l', 'etiquette', 'n', 'est', 'pas', 'la', 'i', 'dont', 'know'],
    ]);
  });

  it('makes numbers, addresses and links alike', () => {
    expect(readSentences('order #10234, 2 items, jane@example.com https://example.com/x')).toEqual([
      ['order', '0000', '0', 'items', 'xemail', 'xlink'],
    ]);
  });

  it('ends sentences and keeps the question mark', () => {
    expect(readSentences('Bonjour ! Où est-il ? Merci')).toEqual([
      ['bonjour'],
      ['ou', 'est', 'il', '?'],
      ['merci'],
    ]);
  });

  it('reads no further than its limit', () => {
    expect(readSentences('ab '.repeat(READ_LIMIT)).flat().length).toBeLessThan(READ_LIMIT);
  });

  it('finds nothing in nothing', () => {
    expect(readSentences('')).toEqual([]);
    expect(readSentences(' \n\t…')).toEqual([]);
  });
});
