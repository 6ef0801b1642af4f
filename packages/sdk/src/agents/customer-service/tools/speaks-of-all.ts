import type { KnowledgePassage } from '#storage/knowledge.ts';
import { analyse } from '#text/analyse.ts';
import type { Language } from '#text/language.ts';
import { queryMeanings } from '#text/query-meanings.ts';

/** A translation speaks of a word from here on; in the same language only the word itself does. */
const TRANSLATED = 0.5;
const SAID = 1;

/** Whether one sentence or heading of a passage speaks of everything a phrase names. */
export function speaksOfAll(passage: KnowledgePassage, phrase: string, language: Language): boolean {
  const meanings = queryMeanings(phrase, language)(passage.language);
  const heading = `${passage.title}. ${passage.heading ?? ''}`;
  const needed = passage.language === language ? SAID : TRANSLATED;
  const places = [heading, ...passage.text.split(/[.!?\n]+/)];
  return (
    meanings.length > 0 &&
    places.some((place) => {
      const terms = new Set(analyse(place, passage.language));
      return meanings.every((meaning) =>
        meaning.some(({ term, certainty }) => certainty >= needed && terms.has(term)),
      );
    })
  );
}
