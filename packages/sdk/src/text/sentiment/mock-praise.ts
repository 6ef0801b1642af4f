import type { Words } from './context.ts';
import type { SentimentWord } from './sentiment.ts';
import { tellsOfWaiting } from './waiting.ts';

/** Praise that shoppers use in mockery, folded. */
const MOCKING = new Set(
  `bravo super genial merci parfait magnifique top felicitations formidable chapeau excellent fantastique quelle
  great nice fantastic wow awesome brilliant thanks perfect wonderful lovely congratulations congrats good amazing well`.split(
    /\s+/,
  ),
);
/** The complaint happened before. */
const AGAIN = new Set('encore toujours again another still rebelote yet once fois'.split(' '));
/** The praise stands at the very start. */
const OPENING_WORDS = 3;

/** Whether praise opens a text about a wait that has no end: "great, third week waiting, bravo" praises nothing. */
export function isPraiseOfWaiting(text: string, words: Words, found: readonly SentimentWord[]): boolean {
  if (!(found[0] && found[0].score > 0) || !opensWithPraise(words)) return false;
  return tellsOfWaiting(text);
}

function opensWithPraise(words: Words): boolean {
  const spoken = words.filter((word) => word !== undefined);
  return spoken.slice(0, OPENING_WORDS).some((word) => MOCKING.has(word.folded));
}

/**
 * Whether praise is probably mock: it opens the text, what goes wrong follows, and it goes wrong again ("super, encore un
 * retard") or trails off ("bravo, colis perdu…"), with no "but" that would make the praise sincere.
 */
export function isMockPraise(text: string, words: Words, found: readonly SentimentWord[]): boolean {
  const first = found[0];
  if (first === undefined || first.score <= 0 || !found.some((word) => word.score < 0)) return false;
  const spoken = words.filter((word) => word !== undefined);
  if (spoken.some((word) => word.contrast)) return false;
  if (!opensWithPraise(words)) return false;
  return spoken.some((word) => AGAIN.has(word.folded)) || /(?:\.{3}|…)\s*$/.test(text.slice(-8));
}
