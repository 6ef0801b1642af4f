import { INTENTS } from '../src/text/intent/intents.ts';
import type { EncodedIntentModel } from '../src/text/intent/model.ts';
import type { Learner } from './learn.ts';
import type { Vocabulary } from './vocabulary.ts';

const LARGEST_WEIGHT = 127;
/** Weights beyond this are cut, so that the rest keep a fine grain. */
const CLIP = 4;

interface Row {
  readonly key: number;
  readonly weights: readonly { readonly target: number; readonly value: number }[];
}

/** Rounds the weights to whole steps, drops the least until they fit, and writes them as the reader expects. */
export function encodeModel(
  learner: Learner,
  vocabulary: Vocabulary,
  options: { readonly source: string; readonly largest: number; readonly temperature: number },
): EncodedIntentModel {
  const all = readRows(learner, vocabulary);
  let least = 0.01;
  let bytes = writeRows(all, least);
  while (bytes.length > options.largest) {
    least *= 1.05;
    bytes = writeRows(all, least);
  }
  return {
    source: options.source,
    intents: INTENTS,
    features: keepRows(all, least).length,
    scale: CLIP / LARGEST_WEIGHT,
    temperature: options.temperature,
    biases: [...learner.biases].map((bias) => Number(bias.toFixed(4))),
    bytes: Buffer.from(bytes).toString('base64'),
  };
}

function readRows(learner: Learner, vocabulary: Vocabulary): Row[] {
  return [...vocabulary]
    .map(([key, feature]) => ({
      key,
      weights: INTENTS.map((_, target) => ({ target, value: learner.weight(feature, target) })),
    }))
    .sort((left, right) => left.key - right.key);
}

function keepRows(rows: readonly Row[], least: number): Row[] {
  return rows
    .map(({ key, weights }) => ({ key, weights: weights.filter(({ value }) => Math.abs(value) >= least) }))
    .filter(({ weights }) => weights.length > 0);
}

function writeRows(rows: readonly Row[], least: number): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const { key, weights } of keepRows(rows, least)) {
    let distance = key - last;
    last = key;
    while (distance >= 0x80) {
      bytes.push((distance & 0x7f) | 0x80);
      distance >>>= 7;
    }
    bytes.push(distance, weights.length);
    for (const { target, value } of weights) {
      const steps = Math.round((Math.max(-CLIP, Math.min(CLIP, value)) / CLIP) * LARGEST_WEIGHT);
      bytes.push(target, steps & 0xff);
    }
  }
  return bytes;
}
