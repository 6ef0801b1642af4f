import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument } from '#testing/samples.ts';
import { analyse } from '#text/analyse.ts';
import { LANGUAGES } from '#text/language.ts';
import { indexDocument } from './index-document.ts';

describe('indexDocument', () => {
  it('cuts at headings and keeps them with the title as title terms', () => {
    const document = aDocument({
      id: 'soin',
      title: 'Entretien',
      body: 'Lisez l’étiquette.\n\n## La laine\n\nLavez à la main.\n\n## Le lin\n\nLavez à 40 °C.',
    });
    const chunks = indexDocument(document);
    expect(chunks.map(({ id, position, heading, text }) => [id, position, heading, text])).toEqual([
      ['soin#0', 0, undefined, 'Lisez l’étiquette.'],
      ['soin#1', 1, 'La laine', 'Lavez à la main.'],
      ['soin#2', 2, 'Le lin', 'Lavez à 40 °C.'],
    ]);
    expect(chunks[0]!.titleTerms).toEqual(analyse('Entretien', 'fr'));
    expect(chunks[1]!.titleTerms).toEqual(analyse('Entretien La laine', 'fr'));
    expect(chunks[1]!.terms).toEqual(analyse('Lavez à la main.', 'fr'));
  });

  it('finds a document without text by its title', () => {
    const [chunk, ...others] = indexDocument(aDocument({ id: 'vide', title: 'Nos retouches', body: '  \n' }));
    expect(others).toEqual([]);
    expect(chunk).toMatchObject({ id: 'vide#0', text: 'Nos retouches' });
    expect(chunk!.terms).toEqual(analyse('Nos retouches', 'fr'));
  });

  it('gives distinct ids in order and the same each time, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ maxLength: 2000 }),
        fc.constantFrom(...LANGUAGES),
        (title, body, language) => {
          const document = aDocument({ title, body, language });
          const chunks = indexDocument(document);
          expect(chunks.map((chunk) => chunk.position)).toEqual(chunks.map((_, index) => index));
          expect(chunks.length).toBeGreaterThan(0);
          expect(indexDocument(document)).toEqual(chunks);
        },
      ),
    );
  });
});
