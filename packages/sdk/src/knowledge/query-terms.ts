import type { QueryTerms } from '#storage/knowledge.ts';
import type { Language } from '#text/language.ts';
import { analyseQuery, type SynonymGroup, translateQuery } from '#text/synonyms.ts';

/** Languages a shop's texts are searched in besides the question's own. */
const SHOP_LANGUAGES: readonly Language[] = ['fr', 'en'];

/** What to look for in texts of each language: the question's own terms with synonyms, and their translations. */
export function queryTerms(
  text: string,
  language: Language,
  synonyms: readonly SynonymGroup[] = [],
): QueryTerms {
  const options = synonyms.length > 0 ? { synonyms } : {};
  const terms: Partial<Record<Language, ReturnType<typeof analyseQuery>>> = {
    [language]: analyseQuery(text, language, options),
  };
  for (const other of SHOP_LANGUAGES) {
    if (other !== language) terms[other] = translateQuery(text, { from: language, to: other }, options);
  }
  return terms;
}
