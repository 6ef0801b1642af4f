import { describe, expect, it } from 'vitest';
import { pickLanguage, STRINGS } from './strings.ts';

describe('STRINGS', () => {
  it('has no text that is the same in both languages but for words they share', () => {
    const shared = new Set(['log', 'assistant', 'total', 'source', 'sources']);
    for (const key of Object.keys(STRINGS.fr) as (keyof typeof STRINGS.fr)[])
      if (!shared.has(key)) {
        const [fr, en] = [STRINGS.fr[key], STRINGS.en[key]].map((text) =>
          typeof text === 'object' ? Object.values(text).join() : String(text),
        );
        expect(fr, key).not.toBe(en);
      }
  });

  it('counts the line and the day naturally', () => {
    expect(STRINGS.fr.queue(0)).toBe('Vous êtes en tête de file.');
    expect(STRINGS.en.queue(2)).toContain('2');
    expect(STRINGS.fr.expected('', '14:05').replace(/\s+/g, ' ')).toBe('Réponse attendue vers 14:05.');
  });

  it('sets a space that does not break before French double signs', () => {
    const texts = Object.values(STRINGS.fr).map((text) => (typeof text === 'function' ? '' : String(text)));
    for (const text of texts) expect(text).not.toMatch(/ [?!:;»]/);
  });
});

describe('pickLanguage', () => {
  it('takes the first language that the chat speaks', () => {
    expect(pickLanguage('', 'fr-CA', 'en')).toBe('fr');
    expect(pickLanguage('de', undefined, 'EN-us')).toBe('en');
    expect(pickLanguage('de', 'it')).toBe('en');
  });
});
