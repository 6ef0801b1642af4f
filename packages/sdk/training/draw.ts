import type { Intent } from '../src/text/intent/intents.ts';
import { INTENTS } from '../src/text/intent/intents.ts';
import type { Language } from '../src/text/language.ts';
import { augment } from './augment.ts';
import type { Corpus, TrainingLine } from './corpus.ts';
import { expand } from './grammar.ts';
import type { Random } from './random.ts';
import { pick } from './random.ts';
import type { Settings } from './settings.ts';

/** A message made from a training line. */
export interface DrawnMessage {
  readonly text: string;
  readonly intent: Intent;
  /** Given to the reader in half the cases, as in use. */
  readonly language: Language | undefined;
  readonly line: TrainingLine;
}

/** What drawing depends on besides the lines. */
export interface DrawOptions {
  readonly random: Random;
  readonly settings: Settings;
}

/** Draws one epoch of messages: each intent as often, each language by its share, rich lines more often than plain ones. */
export function drawMessages(
  lines: readonly TrainingLine[],
  corpus: Corpus,
  { random, settings }: DrawOptions,
): DrawnMessage[] {
  const groups = groupLines(lines);
  const messages: DrawnMessage[] = [];
  for (const intent of INTENTS) {
    const times = settings.draws * (intent === 'out_of_scope' ? settings.outOfScopeShare : 1);
    for (const [language, share] of Object.entries(settings.languages) as [Language, number][]) {
      const group = groups.get(`${intent}/${language}`);
      if (group === undefined) continue;
      for (let time = 0; time < Math.round(times * share); time += 1) {
        messages.push(drawMessage(group, corpus, random));
      }
    }
  }
  return shuffle(messages, random);
}

interface WeightedLines {
  readonly lines: TrainingLine[];
  readonly cumulative: number[];
}

function groupLines(lines: readonly TrainingLine[]): Map<string, WeightedLines> {
  const groups = new Map<string, WeightedLines>();
  for (const line of lines) {
    const key = `${line.intent}/${line.language}`;
    const group = groups.get(key) ?? { lines: [], cumulative: [] };
    group.lines.push(line);
    group.cumulative.push((group.cumulative.at(-1) ?? 0) + 1 + Math.min(3, Math.log2(line.variations) / 4));
    groups.set(key, group);
  }
  return groups;
}

function drawMessage(group: WeightedLines, corpus: Corpus, random: Random): DrawnMessage {
  const point = random() * (group.cumulative.at(-1) ?? 0);
  const line = group.lines[group.cumulative.findIndex((bound) => bound > point)] ?? pick(random, group.lines);
  const slots = corpus.slots[line.language];
  const inScope = line.intent !== 'out_of_scope';
  const text = augment(expand(line.template, slots, random), { random, slots, inScope });
  return { text, intent: line.intent, language: random() < 0.5 ? line.language : undefined, line };
}

function shuffle<T>(values: T[], random: Random): T[] {
  for (let index = values.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [values[index], values[other]] = [values[other] as T, values[index] as T];
  }
  return values;
}
