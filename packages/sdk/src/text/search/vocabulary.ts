/** Shortest word whose spelling is worth guessing: below it, one letter more or less is often another word. */
const MINIMUM_LENGTH = 5;

/**
 * The words of a collection that lie one edit away from a misspelt one, by deletion neighbourhoods (the method of
 * SymSpell): two words within one edit share a form that lacks at most one letter of each.
 */
export interface Vocabulary {
  add(word: string): void;
  remove(word: string): void;
  /** Known words within one insertion, deletion, substitution or swap of neighbours. Empty for short words. */
  similar(word: string): string[];
}

/** An empty {@link Vocabulary}. */
export function createVocabulary(): Vocabulary {
  const words = new Set<string>();
  // Built at the first misspelling: most questions need no guess, and loading stays quick.
  let byDeletion: Map<string, string[]> | undefined;

  const link = (word: string, table: Map<string, string[]>) => {
    for (const form of deletions(word)) {
      const linked = table.get(form);
      if (linked === undefined) table.set(form, [word]);
      else linked.push(word);
    }
  };

  return {
    add(word) {
      if (word.length < MINIMUM_LENGTH - 1 || /\d/.test(word) || words.has(word)) return;
      words.add(word);
      if (byDeletion !== undefined) link(word, byDeletion);
    },
    remove(word) {
      if (!words.delete(word) || byDeletion === undefined) return;
      for (const form of deletions(word)) {
        const left = byDeletion.get(form)?.filter((linked) => linked !== word) ?? [];
        if (left.length === 0) byDeletion.delete(form);
        else byDeletion.set(form, left);
      }
    },
    similar(word) {
      if (word.length < MINIMUM_LENGTH || word.length > 40 || /\d/.test(word)) return [];
      if (byDeletion === undefined) {
        byDeletion = new Map();
        for (const known of words) link(known, byDeletion);
      }
      const found = new Set<string>();
      for (const form of deletions(word)) {
        for (const known of byDeletion.get(form) ?? []) if (withinOneEdit(word, known)) found.add(known);
      }
      return [...found];
    },
  };
}

/** The word itself and every form of it that lacks one letter. */
function deletions(word: string): Set<string> {
  const forms = new Set([word]);
  for (let index = 0; index < word.length; index++) forms.add(word.slice(0, index) + word.slice(index + 1));
  return forms;
}

/** Whether two words differ by at most one insertion, deletion, substitution or swap of neighbours. */
export function withinOneEdit(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let tail = 0;
  while (tail < short.length - start && short[short.length - 1 - tail] === long[long.length - 1 - tail])
    tail++;
  const shortRest = short.slice(start, short.length - tail);
  const longRest = long.slice(start, long.length - tail);
  if (longRest.length <= 1) return true;
  return (
    longRest.length === 2 &&
    shortRest.length === 2 &&
    shortRest[0] === longRest[1] &&
    shortRest[1] === longRest[0]
  );
}
