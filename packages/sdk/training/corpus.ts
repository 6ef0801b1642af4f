import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent } from '../src/text/intent/intents.ts';
import { INTENTS } from '../src/text/intent/intents.ts';
import type { Language } from '../src/text/language.ts';
import { LANGUAGES } from '../src/text/language.ts';
import type { Slots, Template } from './grammar.ts';
import { countVariations, parseTemplate } from './grammar.ts';

/** One line of the training texts. */
export interface TrainingLine {
  readonly intent: Intent;
  readonly language: Language;
  readonly template: Template;
  readonly variations: number;
}

/** Everything training reads. */
export interface Corpus {
  readonly lines: readonly TrainingLine[];
  readonly slots: Readonly<Record<Language, Slots>>;
  /** SHA-256 over names and contents of all text files, hexadecimal. */
  readonly hash: string;
}

const FOLDER = join(import.meta.dirname, 'texts');
const SLOTS_FILE = 'slots.txt';

/**
 * Reads every `texts/<language>/*.txt`: "[intent]" begins a section, then one template a line; "#" begins a
 * comment. `slots.txt` holds "name: phrase / phrase" instead.
 */
export function readCorpus(): Corpus {
  const hash = createHash('sha256');
  const lines: TrainingLine[] = [];
  const slots = {} as Record<Language, Slots>;
  for (const language of LANGUAGES) {
    const folder = join(FOLDER, language);
    slots[language] = parseSlots(readFileSync(join(folder, SLOTS_FILE), 'utf8'));
    for (const file of readdirSync(folder).sort()) {
      const content = readFileSync(join(folder, file), 'utf8');
      hash.update(`${language}/${file}\n${content}`);
      if (file !== SLOTS_FILE)
        lines.push(...parseLines(`${language}/${file}`, content, language, slots[language]));
    }
  }
  return { lines, slots, hash: hash.digest('hex') };
}

function parseLines(path: string, content: string, language: Language, slots: Slots): TrainingLine[] {
  const lines: TrainingLine[] = [];
  let intent: Intent | undefined;
  for (const line of contentLines(content)) {
    const section = /^\[(\w+)\]$/.exec(line)?.[1];
    if (section !== undefined) {
      intent = INTENTS.find((candidate) => candidate === section);
      if (intent === undefined) throw new RangeError(`${path}: there is no intent "${section}"`);
      continue;
    }
    if (intent === undefined) throw new SyntaxError(`${path}: a line before the first [intent]`);
    const template = parseTemplate(line);
    lines.push({ intent, language, template, variations: countVariations(template, slots) });
  }
  return lines;
}

function parseSlots(content: string): Slots {
  const slots = new Map<string, readonly Template[]>();
  for (const line of contentLines(content)) {
    const colon = line.indexOf(':');
    slots.set(
      line.slice(0, colon).trim(),
      line
        .slice(colon + 1)
        .split(' / ')
        .map((phrase) => parseTemplate(phrase.trim())),
    );
  }
  return slots;
}

function contentLines(content: string): string[] {
  return content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
