import { INTENTS } from '../src/text/intent/intents.ts';
import type { EncodedIntentModel } from '../src/text/intent/model.ts';
import type { Corpus, TrainingLine } from './corpus.ts';
import { drawMessages } from './draw.ts';
import { encodeModel } from './encode.ts';
import { Learner } from './learn.ts';
import { seededRandom } from './random.ts';
import type { Settings } from './settings.ts';
import { collectVocabulary, readMessage, toExample } from './vocabulary.ts';

/** One training run. */
export interface TrainOptions {
  readonly settings: Settings;
  readonly epochs: number;
  readonly seed: number;
  /** Recorded in the model. */
  readonly source: string;
  readonly temperature: number;
}

/** Draws messages from the lines, learns from them and encodes what was learned. The same options give the same model. */
export function trainModel(
  lines: readonly TrainingLine[],
  corpus: Corpus,
  options: TrainOptions,
): EncodedIntentModel {
  const { settings } = options;
  const random = seededRandom(options.seed);
  const epochs = Array.from({ length: options.epochs }, () =>
    drawMessages(lines, corpus, { random, settings }).map(readMessage),
  );
  const vocabulary = collectVocabulary(epochs.flat(), settings.leastLines);
  const learner = new Learner({ ...settings.learner, classes: INTENTS.length, features: vocabulary.size });
  for (const messages of epochs) {
    for (const message of messages) {
      learner.learn(toExample(message, vocabulary, { random, forget: settings.forget }));
    }
  }
  return encodeModel(learner, vocabulary, {
    source: options.source,
    largest: settings.largestModel,
    temperature: options.temperature,
  });
}
