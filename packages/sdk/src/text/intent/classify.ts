import type { Language } from '../language.ts';
import { FEATURE_GROUPS, visitFeatures } from './features.ts';
import type { Intent } from './intents.ts';
import { INTENTS } from './intents.ts';
import { loadIntentModel } from './model.ts';
import { createScorer } from './score.ts';

/** An intent and how sure the classifier is of it. */
export interface IntentCandidate {
  readonly name: Intent;
  /** Calibrated probability, 0 to 1: of a hundred messages at .8, about eighty have this intent. */
  readonly confidence: number;
}

/** What a message wants. */
export interface IntentReading extends IntentCandidate {
  /** The next likely intents, best first, at most four. */
  readonly alternatives: readonly IntentCandidate[];
  /** Probability that no shop should answer this, 0 to 1. */
  readonly outOfScope: number;
}

/** What is known about a message before it is read. */
export interface ClassifyIntentOptions {
  /** The message's language, when known: words that mean something else in another language are then read in this one. */
  readonly language?: Language;
}

const ALTERNATIVES = 4;
const OUT_OF_SCOPE = INTENTS.indexOf('out_of_scope');
let score: ReturnType<typeof createScorer> | undefined;

/**
 * Tells what a shopper wants, without a language model: a linear classifier over words, shop concepts and
 * letter groups, trained when the package is built. Reads short, misspelt and long messages in French and
 * English, and Spanish, German and Italian as well as its concept lexicon allows. Never throws.
 *
 * @example
 * classifyIntent('ou est mon colis svp').name // 'where_is_my_order'
 */
export function classifyIntent(text: string, options: ClassifyIntentOptions = {}): IntentReading {
  score ??= createScorer(loadIntentModel(), FEATURE_GROUPS.length, visitFeatures);
  const probabilities = score(text, options.language);
  const ranked = INTENTS.map((name, index) => ({ name, confidence: probabilities[index] ?? 0 })).sort(
    (left, right) => right.confidence - left.confidence,
  );
  const best = ranked[0] ?? { name: 'out_of_scope', confidence: 0 };
  return {
    name: best.name,
    confidence: best.confidence,
    alternatives: ranked.slice(1, 1 + ALTERNATIVES),
    outOfScope: probabilities[OUT_OF_SCOPE] ?? 0,
  };
}
