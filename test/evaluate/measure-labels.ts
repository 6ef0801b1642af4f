import { defaultShopSettings, readEscalationSignals } from '@commerceai/sdk/agents/customer-service';
import type { Language } from '@commerceai/sdk/text';
import { classifyIntent, detectLanguage, readSentiment } from '@commerceai/sdk/text';
import type { ClassificationScores, Judged } from './classification-metrics.ts';
import { scoreClassification } from './classification-metrics.ts';
import type { Example } from './label-map.ts';
import { NO_ESCALATION, type Task } from './labels.ts';
import { areaUnderCurve, type Claim, calibrationError } from './probability-metrics.ts';

/** Scores of a task on a set. */
export interface LabelReport extends ClassificationScores {
  readonly task: Task;
  readonly lines: number;
  readonly skipped: number;
  readonly sentencesPerSecond: number;
  /** Accuracy per stated language. */
  readonly accuracyByLanguage: Readonly<Record<string, number>>;
  /** Intent only, and only where the set holds both what a shop answers and what it does not. */
  readonly outOfScopeAuc?: number;
  /** Intent only. */
  readonly calibrationError?: number;
}

interface Prediction {
  readonly label: string;
  readonly confidence?: number;
  readonly outOfScope?: number;
}

const OUT_OF_SCOPE = 'out_of_scope';
/** From this score down a message is too angry for the agent: a new shop's setting. */
const THRESHOLD = defaultShopSettings('default').escalation.sentimentThreshold;

/** Runs the product's own reader of a task over a set, as the product calls it, and scores it. */
export function measureLabels(task: Task, examples: readonly Example[], skipped = 0): LabelReport {
  const predict = PREDICTORS[task];
  // What is built at the first message of a language is not the time of a message.
  for (const { text, language } of examples) predict(text, language);
  const started = performance.now();
  const predictions = examples.map(({ text, language }) => predict(text, language));
  const seconds = (performance.now() - started) / 1000;
  const judged = examples.map(({ labels }, index) => ({
    labels,
    predicted: predictions[index]?.label ?? '',
  }));
  return {
    task,
    lines: examples.length,
    skipped,
    sentencesPerSecond: Math.round(examples.length / seconds),
    ...scoreClassification(judged),
    accuracyByLanguage: accuracyByLanguage(examples, judged),
    ...(task === 'intent' ? intentScores(judged, predictions) : {}),
  };
}

const PREDICTORS: Readonly<Record<Task, (text: string, language: Language | undefined) => Prediction>> = {
  intent(text, language) {
    const { name, confidence, outOfScope } = classifyIntent(text, language === undefined ? {} : { language });
    return { label: name, confidence, outOfScope };
  },
  sentiment(text, language) {
    return { label: readSentiment(text, language === undefined ? {} : { language }).label };
  },
  escalation(text, language) {
    const spoken = language ?? detectLanguage(text).language ?? 'fr';
    const [gravest] = readEscalationSignals(text, spoken);
    if (gravest) return { label: gravest.reason };
    // As the agent does for a message by itself: words that give no reason may still be too angry for it.
    const isAngry = readSentiment(text, { language: spoken }).score <= THRESHOLD;
    return { label: isAngry ? 'strong_sentiment' : NO_ESCALATION };
  },
};

function accuracyByLanguage(
  examples: readonly Example[],
  judged: readonly Judged[],
): Readonly<Record<string, number>> {
  const groups = Map.groupBy(judged, (_, index) => examples[index]?.language ?? 'unstated');
  if (groups.size === 1 && groups.has('unstated')) return {};
  return Object.fromEntries(
    [...groups].map(([language, group]) => [language, scoreClassification(group).accuracy]),
  );
}

function intentScores(judged: readonly Judged[], predictions: readonly Prediction[]) {
  const claims: Claim[] = judged.map(({ labels, predicted }, index) => ({
    confidence: predictions[index]?.confidence ?? 0,
    right: labels.includes(predicted),
  }));
  const side = (out: boolean) =>
    predictions.flatMap(({ outOfScope = 0 }, index) => {
      const labels = judged[index]?.labels ?? [];
      return labels.every((label) => (label === OUT_OF_SCOPE) === out) ? [outOfScope] : [];
    });
  const outOfScopeAuc = areaUnderCurve(side(true), side(false));
  return {
    calibrationError: calibrationError(claims),
    ...(outOfScopeAuc === undefined ? {} : { outOfScopeAuc }),
  };
}
