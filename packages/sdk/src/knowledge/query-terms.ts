import type { QueryTerms } from '#storage/knowledge.ts';
import { analyse } from '#text/analyse.ts';
import { INTENT_DESCRIPTIONS, type Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import { analyseQuery, type SynonymGroup, translateQuery } from '#text/synonyms.ts';

/** Languages a shop's texts are searched in besides the question's own. */
const SHOP_LANGUAGES = ['fr', 'en'] as const;

/** What a certain topic's name is worth beside the words said: "how much is delivery?" is on the page "Shipping". */
const TOPIC_WEIGHT = 0.8;

/** The same, with the name of the topic in each language that has one. */
export function withTopicTerms(terms: QueryTerms, topic: Intent): QueryTerms {
  const widened = { ...terms };
  for (const language of SHOP_LANGUAGES) {
    const name = INTENT_DESCRIPTIONS[topic].name[language];
    const weights = new Map((terms[language] ?? []).map(({ term, weight }) => [term, weight]));
    for (const term of analyse(name, language))
      weights.set(term, Math.max(weights.get(term) ?? 0, TOPIC_WEIGHT));
    widened[language] = [...weights].map(([term, weight]) => ({ term, weight }));
  }
  return widened;
}

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
