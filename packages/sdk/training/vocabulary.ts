import { FEATURE_GROUPS, visitFeatures } from '../src/text/intent/features.ts';
import { INTENTS } from '../src/text/intent/intents.ts';
import type { TrainingLine } from './corpus.ts';
import type { DrawnMessage } from './draw.ts';
import type { Example } from './learn.ts';
import type { Random } from './random.ts';

/** Feature keys that may get weights, numbered. */
export type Vocabulary = ReadonlyMap<number, number>;

/** A message read once: its distinct feature keys, and per key what scales it. */
export interface ReadMessage {
  readonly keys: Uint32Array;
  readonly values: Float32Array;
  readonly target: number;
  readonly line: TrainingLine;
}

/** Reads a message as the scorer will: distinct features, each group divided by the square root of its count. */
export function readMessage({ text, language, intent, line }: DrawnMessage): ReadMessage {
  const groups = new Map<number, number>();
  const counts = new Array<number>(FEATURE_GROUPS.length).fill(0);
  visitFeatures(text, language, (group, key) => {
    if (groups.has(key)) return;
    groups.set(key, group);
    counts[group] = (counts[group] ?? 0) + 1;
  });
  return {
    keys: Uint32Array.from(groups.keys()),
    values: Float32Array.from(groups.values(), (group) => 1 / Math.sqrt(counts[group] ?? 1)),
    target: INTENTS.indexOf(intent),
    line,
  };
}

/** Keeps the features seen in enough different lines: what stands in one line only is that line's accident. */
export function collectVocabulary(messages: Iterable<ReadMessage>, leastLines: number): Vocabulary {
  const lines = new Map<number, { last: TrainingLine; count: number }>();
  for (const { keys, line } of messages) {
    for (const key of keys) {
      const found = lines.get(key);
      if (found === undefined) lines.set(key, { last: line, count: 1 });
      else if (found.last !== line) {
        found.last = line;
        found.count += 1;
      }
    }
  }
  const vocabulary = new Map<number, number>();
  for (const [key, { count }] of lines) if (count >= leastLines) vocabulary.set(key, vocabulary.size);
  return vocabulary;
}

/**
 * The known part of a message, for the learner. A share of the features is forgotten each time (dropout), so
 * that the model learns to judge by many small signs rather than by the phrases the training lines happen to use.
 */
export function toExample(
  { keys, values, target }: ReadMessage,
  vocabulary: Vocabulary,
  { random, forget }: { readonly random: Random; readonly forget: number },
): Example {
  const grow = 1 / (1 - forget);
  const features: number[] = [];
  const known: number[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    const feature = vocabulary.get(keys[index] as number);
    if (feature === undefined || random() < forget) continue;
    features.push(feature);
    known.push((values[index] as number) * grow);
  }
  return { features: Uint32Array.from(features), values: Float32Array.from(known), target };
}
