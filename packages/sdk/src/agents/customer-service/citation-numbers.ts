const CITED = /\[(\d{1,3})\](?!\()/g;

const MARKS = new RegExp(String.raw`[^\S\n]?${CITED.source}`, 'g');

/** A text without the marks of its citations, for where they cannot be shown. A link keeps its words. */
export function withoutCitations(text: string): string {
  return text.replace(MARKS, '');
}

/**
 * The numbers a shopper sees. Sources are numbered as the lookups find them; a reply cites some of them, in its own
 * order. Shown, they count 1, 2, 3 … as they appear, in the stream as in the whole text.
 */
export class CitationNumbers {
  readonly #shown = new Map<number, number>();

  /** A piece of the reply with its citations as they are shown. Pieces come in the reply's order. */
  show(text: string): string {
    return text.replace(CITED, (_, digits: string) => `[${this.#numberOf(Number(digits))}]`);
  }

  /** Indexes of the sources cited so far, in the order of their numbers. */
  get sources(): readonly number[] {
    return [...this.#shown.keys()];
  }

  #numberOf(index: number): number {
    const known = this.#shown.get(index);
    if (known !== undefined) return known;
    this.#shown.set(index, this.#shown.size + 1);
    return this.#shown.size;
  }
}
