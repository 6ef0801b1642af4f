/** A sentence. `text` is always `source.slice(start, end)`, without white space at either end. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Abbreviations of French and English after which a full stop seldom ends a sentence; none is also a word of its own. */
const ABBREVIATIONS = new Set(
  `m mm mme mlle mr mrs ms dr pr st ste nos av bd bld boul env ex fig approx tel tél cf p pp sr jr vs inc ltd co e.g i.e eg
  ie c.-à-d n.b p.ex réf ref qté qty mgr prof sgt capt hon messrs janv févr fevr avr juil sept oct nov déc dec jan feb apr
  jun jul aug`.split(/\s+/),
);

/** Abbreviations that may also end a sentence: they do where a capital follows. */
const BEFORE_LOWER_CASE = new Set('etc incl excl resp trad éd ed min max ttc ht'.split(' '));

/** A run of end marks, the quotes and brackets that close with it, and what follows. */
const END = /[.!?…]{1,10}(?:[ \u00A0\u202F]?»|["”’)\]]){0,3}(?=\s|$)|\n\s{0,20}\n|\n(?=\s{0,8}[-*•\d#])/g;
const LAST_WORD = /[\p{L}\d.-]{1,12}$/u;
/** "en taille M. Merci": a size, not a title. */
const SIZE = /(?:taille|size|en|in)\s[SML]$/i;
const LOOK_BACK = 16;

/**
 * Cuts French or English text into sentences. A full stop after an abbreviation ("M. Dupont", "e.g."), an initial,
 * inside a number ("49.90") or an address ends nothing; a blank line or a list mark does.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (let read = readSentence(text, 0); read; read = readSentence(text, read.next)) {
    if (read.sentence) sentences.push(read.sentence);
  }
  return sentences;
}

/** The first of {@link splitSentences}, without reading on. */
export function firstSentence(text: string): Sentence | undefined {
  let read = readSentence(text, 0);
  while (read && !read.sentence) read = readSentence(text, read.next);
  return read?.sentence;
}

/** The sentence that begins at `start`, if there is more than space before its end mark, and where to read on. */
function readSentence(
  text: string,
  start: number,
): { readonly sentence: Sentence | undefined; readonly next: number } | undefined {
  if (start >= text.length) return undefined;
  END.lastIndex = start;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    const end = match.index + (match[0].startsWith('\n') ? 0 : match[0].length);
    const next = match.index + match[0].length;
    const isOver =
      !match[0].startsWith('.') ||
      match[0].startsWith('..') ||
      !continues(text, { start, stop: match.index, end });
    if (isOver) return { sentence: trimmed(text, start, end), next };
  }
  return { sentence: trimmed(text, start, text.length), next: text.length };
}

/** Whether the sentence goes on after the full stop at `stop`. */
function continues(
  text: string,
  { start, stop, end }: { start: number; stop: number; end: number },
): boolean {
  const before = text.slice(Math.max(start, stop - LOOK_BACK), stop);
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const next = /\S/u.exec(text.slice(end, end + LOOK_BACK))?.[0] ?? '';
  if (/^\p{Ll}/u.test(next) && BEFORE_LOWER_CASE.has(word.toLowerCase())) return true;
  if (SIZE.test(before)) return false;
  // "1. Ouvrez le colis": the number of a list item.
  if (/^\d{1,2}$/.test(word) && before.trim() === word) return next !== '';
  return next !== '' && (/^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}

function trimmed(text: string, from: number, to: number): Sentence | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { text: text.slice(start, end), start, end } : undefined;
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0xfeff;
}
