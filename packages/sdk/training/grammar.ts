import type { Random } from './random.ts';
import { pick } from './random.ts';

/**
 * A training line. "(a|b|)" is a choice, possibly empty, and may hold other choices; "{name}" is one of the
 * phrases of that slot, which may hold choices and slots too.
 */
export type Template = readonly Part[];
type Part = string | { readonly choices: readonly Template[] } | { readonly slot: string };

/** Phrases by slot name. */
export type Slots = ReadonlyMap<string, readonly Template[]>;

/** Reads a template. Throws with the line when a bracket is not closed. */
export function parseTemplate(line: string): Template {
  const reader = { line, at: 0 };
  const template = readSequence(reader, false);
  if (reader.at < line.length) throw new SyntaxError(`Unexpected "${line[reader.at]}" in: ${line}`);
  return template;
}

function readSequence(reader: { line: string; at: number }, inside: boolean): Template {
  const parts: Part[] = [];
  let literal = '';
  while (reader.at < reader.line.length) {
    const character = reader.line[reader.at] as string;
    if (character === ')' || (inside && character === '|')) break;
    reader.at += 1;
    if (character === '(') {
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push({ choices: readChoices(reader) });
    } else if (character === '{') {
      if (literal !== '') parts.push(literal);
      literal = '';
      const end = reader.line.indexOf('}', reader.at);
      if (end < 0) throw new SyntaxError(`No closing brace in: ${reader.line}`);
      parts.push({ slot: reader.line.slice(reader.at, end) });
      reader.at = end + 1;
    } else {
      literal += character;
    }
  }
  if (literal !== '') parts.push(literal);
  return parts;
}

function readChoices(reader: { line: string; at: number }): Template[] {
  const choices: Template[] = [];
  for (;;) {
    choices.push(readSequence(reader, true));
    const character = reader.line[reader.at];
    reader.at += 1;
    if (character === ')') return choices;
    if (character !== '|') throw new SyntaxError(`No closing bracket in: ${reader.line}`);
  }
}

/** How many texts a template can give, slots counted with all their phrases. */
export function countVariations(template: Template, slots: Slots): number {
  let product = 1;
  for (const part of template) {
    if (typeof part === 'string') continue;
    const choices = 'slot' in part ? phrasesOf(part.slot, slots) : part.choices;
    product *= choices.reduce((sum, choice) => sum + countVariations(choice, slots), 0);
  }
  return product;
}

/** One text of a template, chosen at random. */
export function expand(template: Template, slots: Slots, random: Random): string {
  return expandRaw(template, slots, random).replace(/\s+/g, ' ').trim();
}

function expandRaw(template: Template, slots: Slots, random: Random): string {
  return template.map((part) => expandPart(part, slots, random)).join('');
}

function expandPart(part: Part, slots: Slots, random: Random): string {
  if (typeof part === 'string') return part;
  const choices = 'slot' in part ? phrasesOf(part.slot, slots) : part.choices;
  return expandRaw(pick(random, choices), slots, random);
}

function phrasesOf(slot: string, slots: Slots): readonly Template[] {
  const phrases = slots.get(slot);
  if (phrases === undefined) throw new RangeError(`No slot named "${slot}"`);
  return phrases;
}
