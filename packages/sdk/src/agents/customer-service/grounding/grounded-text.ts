import { firstSentence } from '#text/sentences.ts';
import type { GroundingRequest, RemovedSentence } from './check-grounding.ts';
import { type Ground, prepareGround } from './ground.ts';
import { judge } from './judge.ts';

const MARKER = /^(\s*(?:(?:[-*•]|\d{1,2}[.)]|#{1,6}|>)\s+)?)/;
const CITATIONS = /^(?:\s*\[\d{1,3}\])+/;
/** Between an end mark and the citation that touches it: without the space the sentence would not be over there. */
const TOUCHING_CITATION = /(?<=[.!?…][»"”’)\]]{0,3})(?=\[\d)/g;
/** What may still become a citation when more text comes. */
const HALF_CITATION = /^\s*(?:\[\d{1,3}\]\s*)*(?:\[\d{0,3})?$/;
/** An end mark, perhaps with what closes after it, and more behind: without it a line has no sentence that is over. */
const MAY_BE_OVER = /[.!?…]\S{0,3}\s+\S/;

/**
 * A text checked while it comes about. Whatever the pieces it is pushed in, the same text gives the same result, and
 * nothing leaves before its sentence was whole and judged.
 */
export class GroundedText {
  readonly removed: RemovedSentence[] = [];
  readonly #ground: Ground;
  #waiting = '';
  #atLineStart = true;
  /** List mark of the current line, until something of it is said. */
  #marker = '';
  #lineSaid = false;
  #lineRead = false;
  #anythingSaid = false;
  /** Line breaks since the last thing said. */
  #breaks = 0;

  constructor(ground: Omit<GroundingRequest, 'text'>) {
    this.#ground = prepareGround(ground);
  }

  /** Takes more text; returns what may be said of all that is whole now. */
  push(text: string): string {
    this.#waiting = (this.#waiting + text).replace(TOUCHING_CITATION, ' ');
    return this.#drain(false);
  }

  /** Returns what may be said of the rest. */
  end(): string {
    return this.#drain(true);
  }

  #drain(ended: boolean): string {
    let said = '';
    for (;;) {
      const lineEnd = this.#waiting.indexOf('\n');
      const line = lineEnd < 0 ? this.#waiting : this.#waiting.slice(0, lineEnd);
      const piece = nextPiece(line, { whole: ended || lineEnd >= 0, first: this.#atLineStart });
      if (piece) {
        said += this.#say(piece.text);
        this.#waiting = this.#waiting.slice(piece.length);
        continue;
      }
      if (lineEnd < 0) return said;
      this.#waiting = this.#waiting.slice(lineEnd + 1);
      this.#endLine();
    }
  }

  #endLine(): void {
    // A line of which nothing is left leaves no gap.
    if (this.#lineSaid || !this.#lineRead) this.#breaks += 1;
    this.#atLineStart = true;
    this.#lineSaid = false;
    this.#lineRead = false;
    this.#marker = '';
  }

  #say(piece: string): string {
    let sentence = piece;
    if (this.#atLineStart) {
      this.#marker = MARKER.exec(piece)?.[1] ?? '';
      sentence = piece.slice(this.#marker.length);
      this.#atLineStart = false;
    }
    if (sentence.trim() === '') return '';
    this.#lineRead = true;
    const verdict = judge(sentence, this.#ground);
    if (typeof verdict !== 'object') {
      this.removed.push({ sentence: sentence.trim(), reason: verdict });
      return '';
    }
    const before = this.#lineSaid ? ' ' : this.#lineBreak() + this.#marker.trimStart();
    this.#lineSaid = true;
    this.#anythingSaid = true;
    this.#breaks = 0;
    return before + verdict.say;
  }

  #lineBreak(): string {
    return this.#anythingSaid ? '\n'.repeat(Math.min(this.#breaks, 2)) : '';
  }
}

/** The first sentence of a line with the citations after it, once nothing that may follow can change it. */
function nextPiece(
  line: string,
  { whole, first }: { whole: boolean; first: boolean },
): { text: string; length: number } | undefined {
  if (line.trim() === '') return undefined;
  // Asked for each piece of an answer: cutting the line into sentences every time would read it over and over.
  if (!whole && !MAY_BE_OVER.test(line)) return undefined;
  // A table's row means something only whole.
  if (first && /^\s*\|/.test(line)) return whole ? { text: line, length: line.length } : undefined;
  const sentence = firstSentence(line);
  if (!sentence) return undefined;
  const rest = line.slice(sentence.end);
  const citations = CITATIONS.exec(rest)?.[0] ?? '';
  const after = rest.slice(citations.length);
  if (after.trim() === '' || HALF_CITATION.test(rest))
    return whole ? { text: line, length: line.length } : undefined;
  const end = sentence.end + citations.length;
  return { text: line.slice(0, end), length: end };
}
