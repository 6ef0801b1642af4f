import type { ClassificationScores } from './classification-metrics.ts';
import type { LabelReport } from './measure-labels.ts';
import type { RetrievalReport } from './measure-retrieval.ts';

/** Result of one task. */
export type Report = LabelReport | RetrievalReport;

const WIDEST_TABLE = 12;
const CONFUSIONS_SHOWN = 15;

/** A report as text for a terminal. */
export function formatReport(report: Report): string {
  return report.task === 'retrieval' ? formatRetrieval(report) : formatLabels(report);
}

function formatRetrieval(report: RetrievalReport): string {
  return [
    `retrieval: ${report.questions} questions over ${report.passages} passages`,
    `  recall@1 ${decimal(report.recallAt1)}  recall@5 ${decimal(report.recallAt5)}  ` +
      `MRR ${decimal(report.meanReciprocalRank)}  ${report.sentencesPerSecond} sentences/s`,
  ].join('\n');
}

function formatLabels(report: LabelReport): string {
  const skipped = report.skipped > 0 ? ` (${report.skipped} left out by the label map)` : '';
  const extra = [
    report.outOfScopeAuc === undefined ? '' : `out-of-scope AUC ${decimal(report.outOfScopeAuc)}`,
    report.calibrationError === undefined ? '' : `calibration error ${decimal(report.calibrationError)}`,
  ].filter((part) => part !== '');
  const languages = Object.entries(report.accuracyByLanguage).map(
    ([language, accuracy]) => `${language} ${decimal(accuracy)}`,
  );
  return [
    `${report.task}: ${report.lines} lines${skipped}`,
    `  accuracy ${decimal(report.accuracy)}  macro F1 ${decimal(report.macroF1)}  ${report.sentencesPerSecond} sentences/s`,
    ...(extra.length > 0 ? [`  ${extra.join('  ')}`] : []),
    ...(languages.length > 0 ? [`  accuracy by language: ${languages.join('  ')}`] : []),
    '',
    formatScores(report),
    '',
    formatConfusion(report),
  ].join('\n');
}

function formatScores({ labels }: ClassificationScores): string {
  const width = Math.max(...labels.map(({ label }) => label.length));
  const rows = labels.map(
    ({ label, precision, recall, f1, support }) =>
      `  ${label.padEnd(width)}  ${decimal(precision)}       ${decimal(recall)}    ${decimal(f1)}  ${support}`,
  );
  return [`  ${'label'.padEnd(width)}  precision  recall  F1    lines`, ...rows].join('\n');
}

/** The whole table where it fits on a screen; otherwise the same table by its filled cells, the most frequent mistakes first. */
function formatConfusion(scores: ClassificationScores): string {
  const names = [
    ...new Set(scores.confusions.flatMap(({ actual, predicted }) => [actual, predicted])),
  ].sort();
  return names.length <= WIDEST_TABLE ? formatTable(names, scores) : formatMistakes(scores);
}

function formatTable(names: readonly string[], { confusions }: ClassificationScores): string {
  const width = Math.max(...names.map((name) => name.length));
  const header = names.map((name) => name.padStart(width)).join(' ');
  const rows = names.map((actual) => {
    const cells = names.map((predicted) => {
      const found = confusions.find((cell) => cell.actual === actual && cell.predicted === predicted);
      return String(found?.count ?? 0).padStart(width);
    });
    return `  ${actual.padEnd(width)} ${cells.join(' ')}`;
  });
  return [`  confusion (rows: actual, columns: predicted)`, `  ${' '.repeat(width)} ${header}`, ...rows].join(
    '\n',
  );
}

function formatMistakes({ confusions }: ClassificationScores): string {
  const mistakes = confusions
    .filter(({ actual, predicted }) => actual !== predicted)
    .sort((left, right) => right.count - left.count);
  const shown = mistakes.slice(0, CONFUSIONS_SHOWN);
  return [
    `  confusion: most frequent mistakes, ${shown.length} of ${mistakes.length} kinds (--json prints the whole table)`,
    ...shown.map(
      ({ actual, predicted, count }) => `  ${String(count).padStart(4)}  ${actual} → ${predicted}`,
    ),
  ].join('\n');
}

function decimal(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
