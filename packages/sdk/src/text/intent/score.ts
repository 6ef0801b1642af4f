import type { Language } from '../language.ts';
import type { FeatureVisitor } from './features.ts';
import type { IntentModel } from './model.ts';

/** Reads a text's features into a visitor. */
type FeatureReader = (text: string, language: Language | undefined, visit: FeatureVisitor) => void;

/** Probability per class, in the order of the model's classes. */
export type Scorer = (text: string, language?: Language) => Float64Array;

const EMPTY = -1;

/**
 * Makes the scoring function of a model: every distinct feature adds its weights, each group divided by the
 * square root of the number of distinct features in it (so that a long message counts as much as a short
 * one), then softmax at the model's temperature (Guo et al., "On Calibration of Modern Neural Networks", 2017).
 */
export function createScorer(model: IntentModel, groups: number, readFeatures: FeatureReader): Scorer {
  const table = hashTable(model.keys);
  const mask = table.length - 1;
  const sums = new Float64Array(groups * model.classes);
  const seen = new Set<number>();
  const counts = new Uint32Array(groups);

  const visit: FeatureVisitor = (group, key) => {
    if (seen.has(key)) return;
    seen.add(key);
    counts[group] = (counts[group] ?? 0) + 1;
    let slot = key & mask;
    let feature = table[slot] ?? EMPTY;
    while (feature !== EMPTY && model.keys[feature] !== key) {
      slot = (slot + 1) & mask;
      feature = table[slot] ?? EMPTY;
    }
    if (feature === EMPTY) return;
    const end = model.starts[feature + 1] ?? 0;
    const base = group * model.classes;
    for (let index = model.starts[feature] ?? 0; index < end; index += 1) {
      const place = base + (model.targets[index] ?? 0);
      sums[place] = (sums[place] ?? 0) + (model.weights[index] ?? 0);
    }
  };

  return (text, language) => {
    sums.fill(0);
    counts.fill(0);
    seen.clear();
    readFeatures(text, language, visit);
    const logits = Float64Array.from(model.biases);
    for (let group = 0; group < groups; group += 1) {
      const factor = model.scale / Math.sqrt(Math.max(1, counts[group] ?? 0));
      for (let target = 0; target < model.classes; target += 1) {
        logits[target] = (logits[target] ?? 0) + factor * (sums[group * model.classes + target] ?? 0);
      }
    }
    return softmax(logits, model.temperature);
  };
}

/** Softmax in place; the largest logit is subtracted first so that no exponential overflows. */
function softmax(logits: Float64Array, temperature: number): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) largest = Math.max(largest, logit);
  let total = 0;
  for (let index = 0; index < logits.length; index += 1) {
    const value = Math.exp(((logits[index] ?? 0) - largest) / temperature);
    logits[index] = value;
    total += value;
  }
  for (let index = 0; index < logits.length; index += 1) logits[index] = (logits[index] ?? 0) / total;
  return logits;
}

/** Open addressing, at most half full; keys are hashes already, so their low bits serve as they are. */
function hashTable(keys: Uint32Array): Int32Array {
  let size = 1;
  while (size < keys.length * 2) size *= 2;
  const table = new Int32Array(size).fill(EMPTY);
  for (const [feature, key] of keys.entries()) {
    let slot = key & (size - 1);
    while ((table[slot] ?? EMPTY) !== EMPTY) slot = (slot + 1) & (size - 1);
    table[slot] = feature;
  }
  return table;
}
