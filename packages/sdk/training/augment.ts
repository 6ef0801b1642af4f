import type { Slots } from './grammar.ts';
import { expand } from './grammar.ts';
import type { Random } from './random.ts';
import { pick } from './random.ts';

/** What surrounds a wish in a real message, and what hurried fingers make of it. */
export interface AugmentOptions {
  readonly random: Random;
  /** Must hold the slots "opening", "context", "closing", and "abbreviation" with phrases "long=short". */
  readonly slots: Slots;
  /** Shop-like context and thanks are only put around what a shop is asked. */
  readonly inScope: boolean;
}

const KEYBOARD_NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qzs',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'rz',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'km',
  m: 'lp',
  n: 'bh',
  o: 'ip',
  p: 'om',
  q: 'as',
  r: 'et',
  s: 'dq',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'xe',
  x: 'wc',
  y: 'tu',
  z: 'ea',
};

/** Surrounds and misspells a text, each with some probability. */
export function augment(text: string, options: AugmentOptions): string {
  const { random } = options;
  let result = surround(text, options);
  if (random() < 0.12) result = abbreviate(result, options);
  if (random() < 0.3) result = result.replaceAll(/['’]/g, random() < 0.5 ? '' : ' ');
  if (random() < 0.35) result = result.replaceAll(/[?!.,]/g, '');
  if (random() < 0.35) result = misspell(result, random, random() < 0.3 ? 0.25 : 0.08);
  return result;
}

function surround(text: string, { random, slots, inScope }: AugmentOptions): string {
  let result = text;
  const phrase = (name: string) => expand(pick(random, slots.get(name) ?? []), slots, random);
  if (!inScope) {
    if (random() < 0.25) result = `${phrase('opening')}${pick(random, [', ', ' ', '. ', '\n'])}${result}`;
    return result;
  }
  if (random() < 0.14) result = `${story(phrase, random)} ${result}`;
  if (random() < 0.3) result = `${phrase('opening')}${pick(random, [', ', ' ', '. ', '\n', ' ! '])}${result}`;
  if (random() < 0.05) result = `${result}. ${story(phrase, random)}`;
  if (random() < 0.2) result = `${result}${pick(random, ['. ', ', ', ' ', '\n'])}${phrase('closing')}`;
  return result;
}

/** A sentence or two that belong to any wish. */
function story(phrase: (slot: string) => string, random: Random): string {
  const sentences = Array.from({ length: 1 + Math.floor(random() * 2) }, () => `${phrase('context')}.`);
  return sentences.join(' ');
}

function abbreviate(text: string, { random, slots }: AugmentOptions): string {
  let result = text;
  for (const template of slots.get('abbreviation') ?? []) {
    const [long, short] = expand(template, slots, random).split('=');
    if (long !== undefined && short !== undefined && random() < 0.7) {
      result = result.replaceAll(new RegExp(`(?<!\\p{L})${long}(?!\\p{L})`, 'giu'), short);
    }
  }
  return result;
}

/** Changes letters of words with at least four, each word with the given probability. */
function misspell(text: string, random: Random, rate: number): string {
  return text.replaceAll(/\p{L}{4,}/gu, (word) => (random() < rate ? misspellWord(word, random) : word));
}

function misspellWord(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = word[at] ?? '';
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at - 1) + letter + (word[at - 1] ?? '') + word.slice(at + 1);
    default:
      return (
        word.slice(0, at) + pick(random, [...(KEYBOARD_NEIGHBOURS[letter] ?? letter)]) + word.slice(at + 1)
      );
  }
}
