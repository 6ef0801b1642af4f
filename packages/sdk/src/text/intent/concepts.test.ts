import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { CONCEPT_WORDS } from './concept-words.ts';
import { CONCEPTS, conceptOf } from './concepts.ts';

const nameOf = (word: string, language?: 'fr' | 'en' | 'de') => CONCEPTS[conceptOf(word, language)];

describe('conceptOf', () => {
  it('finds whole words and word beginnings', () => {
    expect(nameOf('colis')).toBe('parcel');
    expect(nameOf('remboursement')).toBe('refund');
    expect(nameOf('zurückschicken'.normalize('NFD').replace(/\p{M}/gu, ''))).toBe('give_back');
    expect(conceptOf('philosophie')).toBe(-1);
  });

  it('reads a word in the language it is told', () => {
    expect(nameOf('large', 'fr')).toBe('too_small');
    expect(conceptOf('und', 'de')).toBe(-1);
    expect(conceptOf('commande', 'en')).toBe(-1);
  });

  it('has only folded single words, so that each can be met', () => {
    for (const languages of Object.values(CONCEPT_WORDS)) {
      for (const word of Object.values(languages).flatMap((words) => words.split(' '))) {
        expect(fold(word)).toBe(word);
        expect(word).toMatch(/^(?:[\p{L}0-9]+\*?|[€$£%])$/u);
      }
    }
  });
});
