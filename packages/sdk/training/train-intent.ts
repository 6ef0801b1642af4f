import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_GROUPS, visitFeatures } from '../src/text/intent/features.ts';
import { INTENTS } from '../src/text/intent/intents.ts';
import type { EncodedIntentModel } from '../src/text/intent/model.ts';
import { decodeModel } from '../src/text/intent/model.ts';
import { createScorer } from '../src/text/intent/score.ts';
import type { Prediction } from './calibrate.ts';
import { fitTemperature } from './calibrate.ts';
import type { Corpus } from './corpus.ts';
import { readCorpus } from './corpus.ts';
import type { DrawnMessage } from './draw.ts';
import { drawMessages } from './draw.ts';
import { seededRandom } from './random.ts';
import { SETTINGS } from './settings.ts';
import { describeSource } from './source.ts';
import { trainModel } from './train-model.ts';
import { writeWords } from './write-words.ts';

const TARGET = join(import.meta.dirname, '../src/text/intent/generated/model.ts');

function predict(model: EncodedIntentModel, messages: readonly DrawnMessage[]): Prediction[] {
  const score = createScorer(decodeModel(model), FEATURE_GROUPS.length, visitFeatures);
  return messages.map(({ text, language, intent }) => ({
    probabilities: score(text, language),
    target: INTENTS.indexOf(intent),
  }));
}

/** Predictions for lines that the predicting model never saw: calibration on seen lines would be far too sure. */
function predictHeldOut(corpus: Corpus): Prediction[] {
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < SETTINGS.folds; fold += 1) {
    const seed = SETTINGS.seed + 1 + fold;
    const kept = corpus.lines.filter((_, index) => index % SETTINGS.folds !== fold);
    const heldOut = corpus.lines.filter((_, index) => index % SETTINGS.folds === fold);
    const model = trainModel(kept, corpus, {
      settings: SETTINGS,
      epochs: SETTINGS.foldEpochs,
      seed,
      source: '',
      temperature: 1,
    });
    predictions.push(
      ...predict(model, drawMessages(heldOut, corpus, { random: seededRandom(seed), settings: SETTINGS })),
    );
  }
  return predictions;
}

function accuracy(predictions: readonly Prediction[]): number {
  const right = predictions.filter(
    ({ probabilities, target }) => probabilities.indexOf(Math.max(...probabilities)) === target,
  );
  return right.length / predictions.length;
}

function main(): void {
  const source = describeSource();
  const corpus = readCorpus();
  const heldOut = predictHeldOut(corpus);
  const temperature = fitTemperature(heldOut);
  const model = trainModel(corpus.lines, corpus, {
    settings: SETTINGS,
    epochs: SETTINGS.epochs,
    seed: SETTINGS.seed,
    source,
    temperature,
  });
  writeFileSync(
    TARGET,
    `import type { EncodedIntentModel } from '../model.ts';\n\n` +
      `/** Written by packages/sdk/training/train-intent.ts: change the training texts instead. */\n` +
      `export const INTENT_MODEL: EncodedIntentModel = ${JSON.stringify(model)};\n`,
  );
  writeWords(corpus);
  console.log(
    `${corpus.lines.length} lines, accuracy on lines held out ${accuracy(heldOut).toFixed(3)}, ` +
      `temperature ${temperature}, ${model.features} features, ${model.bytes.length} characters`,
  );
}

main();
