import { detectLanguage } from '../detect-language.ts';
import type { Language } from '../language.ts';
import { FEATURE_GROUPS, visitFeatures } from './features.ts';
import type { Intent } from './intents.ts';
import { INTENTS } from './intents.ts';
import { loadIntentModel } from './model.ts';
import { createScorer } from './score.ts';
import { correctSpelling } from './spelling.ts';

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
/** From here on a message is read well enough as it is spelt. */
const SURE = 0.8;
/** A slip in the one word that names the shop's business makes a message look surely foreign: "how long is delivry". */
const SURELY_FOREIGN = 0.95;
/** A corrected message counts where it is read this well: a rare word taken for a shop's word seldom makes sense. */
const CLEAR = 0.8;
/** So few words are read less surely however they are spelt. */
const FEW_WORDS = 2;
const OUT_OF_SCOPE = INTENTS.indexOf('out_of_scope');
let score: ReturnType<typeof createScorer> | undefined;

/**
 * Tells what a shopper wants, without a language model: a linear classifier over words, shop concepts and
 * letter groups, trained when the package is built. What it is unsure of it reads again with misspelt shop words put
 * right. Reads short, misspelt and long messages in French and
 * English, and Spanish, German and Italian as well as its concept lexicon allows. Never throws.
 *
 * @example
 * classifyIntent('ou est mon colis svp').name // 'where_is_my_order'
 */
export function classifyIntent(text: string, options: ClassifyIntentOptions = {}): IntentReading {
  const reading = read(text, options.language);
  if (reading.confidence >= (reading.name === 'out_of_scope' ? SURELY_FOREIGN : SURE)) return reading;
  const corrected = correctSpelling(text, options.language ?? detectLanguage(text).language ?? 'fr');
  if (corrected === undefined) return reading;
  const other = read(corrected, options.language);
  const isShort = text.trim().split(/\s+/, FEW_WORDS + 1).length <= FEW_WORDS;
  const isClear = other.confidence >= CLEAR || (isShort && other.confidence > reading.confidence);
  return isClear ? other : reading;
}

function read(text: string, language: Language | undefined): IntentReading {
  score ??= createScorer(loadIntentModel(), FEATURE_GROUPS.length, visitFeatures);
  const probabilities = score(text, language);
  const [best, ...alternatives] = likeliest(probabilities);
  return {
    name: best?.name ?? 'out_of_scope',
    confidence: best?.confidence ?? 0,
    alternatives,
    outOfScope: probabilities[OUT_OF_SCOPE] ?? 0,
  };
}

/** The best and its alternatives, best first: a handful is picked sooner than all are sorted. */
function likeliest(probabilities: Float64Array): readonly IntentCandidate[] {
  const places: number[] = [];
  for (let place = 0; place < INTENTS.length; place += 1) {
    const probability = probabilities[place] ?? 0;
    let at = places.length;
    while (at > 0 && (probabilities[places[at - 1] ?? 0] ?? 0) < probability) at -= 1;
    if (at > ALTERNATIVES) continue;
    places.splice(at, 0, place);
    if (places.length > 1 + ALTERNATIVES) places.pop();
  }
  return places.map((place) => ({
    name: INTENTS[place] ?? 'out_of_scope',
    confidence: probabilities[place] ?? 0,
  }));
}
