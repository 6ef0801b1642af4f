import { FEATURE_GROUPS, visitFeatures } from '../src/text/intent/features.ts';
import { INTENTS } from '../src/text/intent/intents.ts';
import type { TrainingLine } from './corpus.ts';
import type { DrawnMessage } from './draw.ts';
import type { Example } from './learn.ts';

/** Feature keys that may get weights, numbered. */
export type Vocabulary = ReadonlyMap<number, number>;

/** Keeps the features seen in enough different lines: what stands in one line only is that line's accident. */
export function collectVocabulary(messages: readonly DrawnMessage[], leastLines: number): Vocabulary {
  const lines = new Map<number, { last: TrainingLine; count: number }>();
  for (const { text, language, line } of messages) {
    visitFeatures(text, language, (_group, key) => {
      const found = lines.get(key);
      if (found === undefined) lines.set(key, { last: line, count: 1 });
      else if (found.last !== line) {
        found.last = line;
        found.count += 1;
      }
    });
  }
  const vocabulary = new Map<number, number>();
  for (const [key, { count }] of lines) if (count >= leastLines) vocabulary.set(key, vocabulary.size);
  return vocabulary;
}

/** A message as the scorer will see it: distinct features, each group divided by the square root of its count. */
export function toExample(message: DrawnMessage, vocabulary: Vocabulary): Example {
  const features: number[] = [];
  const groups: number[] = [];
  const counts = new Array<number>(FEATURE_GROUPS.length).fill(0);
  const seen = new Set<number>();
  visitFeatures(message.text, message.language, (group, key) => {
    if (seen.has(key)) return;
    seen.add(key);
    counts[group] = (counts[group] ?? 0) + 1;
    const feature = vocabulary.get(key);
    if (feature === undefined) return;
    features.push(feature);
    groups.push(group);
  });
  return {
    features: Uint32Array.from(features),
    values: Float32Array.from(groups, (group) => 1 / Math.sqrt(counts[group] ?? 1)),
    target: INTENTS.indexOf(message.intent),
  };
}
