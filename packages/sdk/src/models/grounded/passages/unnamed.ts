import type { Source } from '#agents/customer-service/reply.ts';
import { analyse } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import { queryMeanings } from '#text/query-meanings.ts';

/** A synonym or a translation speaks of a word from here on. */
const SPOKEN_OF = 0.5;
/** A word with a capital that does not begin a sentence: a brand, a place, a person. German gives one to every noun. */
const NAME = /(?<=[\p{L}\d,;:'’"(] ?)\b\p{Lu}[\p{L}\d’'-]{2,}/gu;
/** "Do you take …", "vous prenez …": what follows is a way to pay, however it is written. */
const ACCEPTS =
  /\b(?:take|accept|pay (?:with|by)|prenez|acceptez|payer (?:avec|par)|aceptan|akzeptieren|accettate)(?: vous|-vous)? (?:les? |la |du |de la |des |the |an? )?([\p{L}\d]{3,})/iu;

/**
 * Whether a question names something that no text found for it speaks of: "Klarna" where only other ways to pay are told.
 * What is told then answers it only in part.
 */
export function namesSomethingUntold(question: string, sources: readonly Source[], asked: Language): boolean {
  const names = [
    ...(asked === 'de' ? [] : (question.match(NAME) ?? [])),
    ...(ACCEPTS.exec(question)?.slice(1) ?? []),
  ];
  return names.some((name) => !isTold(name, sources, asked));
}

function isTold(name: string, sources: readonly Source[], asked: Language): boolean {
  const meaningsIn = queryMeanings(name, asked);
  return sources.some(({ title, text, language = asked }) => {
    const terms = new Set(analyse(`${title}. ${text}`, language));
    const meanings = meaningsIn(language);
    return (
      meanings.length === 0 ||
      meanings.some((meaning) =>
        meaning.some(({ term, certainty }) => certainty >= SPOKEN_OF && terms.has(term)),
      )
    );
  });
}
