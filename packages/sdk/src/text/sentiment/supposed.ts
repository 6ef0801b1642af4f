import { fold } from '../fold.ts';
import type { Token } from '../tokenise.ts';

/** Open a clause that says what might be, not what is. */
const SUPPOSES: ReadonlySet<string> = new Set(
  `if suppose supposing imagine imaginons admettons supposons wenn falls`.split(' '),
);
/** Open one with the words before them: "au cas où", "en cas de", "in case". */
const CASES: ReadonlySet<string> = new Set(['cas', 'case', 'caso']);
const BEFORE_CASE: ReadonlySet<string> = new Set(['au', 'en', 'in', 'dans']);
/** French "si" is a condition before these, and "so" before anything else: "si beau". */
const AFTER_CONDITION: ReadonlySet<string> = new Set(
  `je j j' tu il ils elle elles on nous vous ca cela c c' ce cette cet ces le la les l l' mon ma mes un une des jamais
  quelque quelqu'un rien aucun aucune votre notre mes son sa ses leur leurs`.split(/\s+/),
);
/** Before "if" or "si", they make it doubt or comparison: "not sure if you are stupid", « même si », "as if". */
const NO_CONDITION: ReadonlySet<string> = new Set(
  `sure know wonder wondering care as even comme meme sais savoir demande see`.split(' '),
);
/** From the fourth word on they begin what is so: "if this goes on I am furious". */
const FEELS: ReadonlySet<string> = new Set(["i'm", 'im', 'am', 'suis']);
const BEFORE_FEELING = 3;
/** Words a clause reaches without a comma: what comes later may be meant again. */
const REACH = 9;

/** Which tokens stand in a clause that only supposes: "if it doesn't fit", « s'il arrive cassé »; undefined where none does. */
export function supposedTokens(tokens: readonly Token[]): ReadonlySet<number> | undefined {
  let supposed: Set<number> | undefined;
  let left = 0;
  let previous = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') {
      if (token.kind === 'punctuation' && /^[.!?…,;:)]/.test(token.text)) left = 0;
      continue;
    }
    const word = fold(token.text);
    if (FEELS.has(word) && left <= REACH - BEFORE_FEELING) left = 0;
    if (left > 0) {
      supposed ??= new Set();
      supposed.add(index);
      left--;
    }
    if (opens(word, previous, tokens, index)) left = REACH;
    previous = word;
  }
  return supposed;
}

function opens(word: string, previous: string, tokens: readonly Token[], index: number): boolean {
  if (CASES.has(word)) return BEFORE_CASE.has(previous);
  if (NO_CONDITION.has(previous)) return false;
  const next = wordAfter(tokens, index);
  // "If only you answered" wishes, and tells that it is not so.
  if (SUPPOSES.has(word)) return next !== 'only';
  if (word === "s'") return next === 'il' || next === 'ils';
  return word === 'si' && AFTER_CONDITION.has(next);
}

function wordAfter(tokens: readonly Token[], index: number): string {
  const next = tokens[index + 1];
  return next?.kind === 'word' ? fold(next.text) : '';
}
