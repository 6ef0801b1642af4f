import type { KnowledgePassage } from '#storage/knowledge.ts';
import { analyse, foldedWords } from '#text/analyse.ts';
import type { Language } from '#text/language.ts';
import { analyseQuery, type SynonymGroup, translateQuery } from '#text/synonyms.ts';

/** What a question asks, ready to be held against passages. */
export interface QuestionWords {
  readonly words: readonly string[];
  readonly language: Language;
  readonly synonyms: readonly SynonymGroup[];
}

const CACHED_PASSAGES = 2_000;
const CACHED_WORDS = 10_000;
const passageTerms = new Map<string, ReadonlySet<string>>();
const alternatives = new Map<string, readonly string[]>();

/** The words of a question that carry its meaning. */
export function questionWords(
  question: string,
  language: Language,
  synonyms: readonly SynonymGroup[] = [],
): QuestionWords {
  const words = [...new Set(foldedWords(question))].filter((word) => analyse(word, language).length > 0);
  return { words, language, synonyms };
}

/**
 * Share of a question's words that a passage speaks of, 0 to 1. A word counts once, whether the passage has it as
 * it was said, as a synonym, or translated: a storage's own coverage counts weighted terms, which synonyms dilute.
 */
export function coverageOf(
  question: QuestionWords,
  passage: Pick<KnowledgePassage, 'title' | 'heading' | 'text' | 'language'>,
): number {
  if (question.words.length === 0) return 0;
  const terms = termsOf(passage);
  const covered = question.words.filter((word) =>
    alternativesOf(word, question, passage.language).some((term) => terms.has(term)),
  );
  return covered.length / question.words.length;
}

function termsOf(
  passage: Pick<KnowledgePassage, 'title' | 'heading' | 'text' | 'language'>,
): ReadonlySet<string> {
  const text = `${passage.title}\n${passage.heading ?? ''}\n${passage.text}`;
  return remembered(
    passageTerms,
    `${passage.language}\n${text}`,
    CACHED_PASSAGES,
    () => new Set(analyse(text, passage.language)),
  );
}

function alternativesOf(word: string, question: QuestionWords, to: Language): readonly string[] {
  const { language, synonyms } = question;
  const find = () => {
    const options = synonyms.length > 0 ? { synonyms } : {};
    const terms =
      language === to
        ? analyseQuery(word, language, options)
        : translateQuery(word, { from: language, to }, options);
    return terms.map(({ term }) => term);
  };
  // A shop's own synonyms are its own: only what every shop shares is remembered.
  return synonyms.length > 0
    ? find()
    : remembered(alternatives, `${language} ${to} ${word}`, CACHED_WORDS, find);
}

/** Reads through a bounded cache that drops its oldest entry. */
function remembered<Value>(cache: Map<string, Value>, key: string, size: number, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = make();
  if (cache.size >= size) {
    const [oldest] = cache.keys();
    if (oldest !== undefined) cache.delete(oldest);
  }
  cache.set(key, value);
  return value;
}
