import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyIntent, detectLanguage, readSentiment } from '@commerceai/sdk/text';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import { callsPerSecond, median } from './measure.ts';
import { atLeast, type Bench, show } from './report.ts';

const SETS = join(import.meta.dirname, '../evaluate/sets');
const ROUNDS = 5;
const ROUND_MS = 250;
const TIMES_VADER = 5;

interface Line {
  readonly text: string;
  readonly language?: string;
}

/** What reading a message costs, on the labelled sets of `npm run evaluate`. */
export const textSpeed: Bench = {
  title: 'Reading a message: one core',
  async *run() {
    const english = textsOf('sentiment').flatMap(({ text, language }) => (language === 'en' ? [text] : []));
    const messages = textsOf('intent').map(({ text }) => text);
    const rates = sideBySide({
      vader: [english, (text) => SentimentIntensityAnalyzer.polarity_scores(text)],
      told: [english, (text) => readSentiment(text, { language: 'en' })],
      detected: [english, (text) => readSentiment(text)],
      language: [messages, (text) => detectLanguage(text)],
      intent: [messages, (text) => classifyIntent(text)],
    });
    const sentences = (rate: number) => `${show(rate)} sentences/s`;
    yield { name: 'sentiment, language known, as the agent calls it', value: sentences(rates.told) };
    yield { name: 'sentiment, language detected first', value: sentences(rates.detected) };
    yield { name: 'vader-sentiment, same English sentences', value: sentences(rates.vader) };
    const ratio = rates.told / rates.vader;
    yield {
      name: 'sentiment beside vader-sentiment',
      value: `${show(ratio)}×`,
      goal: atLeast(ratio, TIMES_VADER, '×'),
    };
    yield { name: 'language detection', value: `${show(1e6 / rates.language)} µs a message` };
    yield { name: 'intent', value: `${show(1e6 / rates.intent)} µs a message` };
  },
};

type Subject = readonly [texts: readonly string[], work: (text: string) => unknown];

/** Rates of each, in turn, round after round, so that a busy moment of the machine meets them all. */
function sideBySide<Name extends string>(subjects: Record<Name, Subject>): Record<Name, number> {
  const entries = Object.entries<Subject>(subjects) as [Name, Subject][];
  for (const [, [texts, work]] of entries) callsPerSecond(texts, work, ROUND_MS);
  const rates = new Map<Name, number[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, [texts, work]] of entries) rates.get(name)!.push(callsPerSecond(texts, work, ROUND_MS));
  }
  return Object.fromEntries([...rates].map(([name, taken]) => [name, median(taken)])) as Record<Name, number>;
}

function textsOf(set: 'sentiment' | 'intent'): readonly Line[] {
  const lines = readFileSync(join(SETS, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}
