import { fold } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import type { HandoverReason } from '../handover.ts';
import type { EscalationSettings } from '../shop-settings.ts';
import type { SignalPatterns } from './patterns/signal-patterns.ts';
import { withClasses } from './patterns/word-classes.ts';
import { SIGNAL_PATTERNS } from './signal-patterns.ts';

/** A reason to hand over that the words themselves give. */
export interface EscalationSignal {
  readonly reason: HandoverReason;
  /** The words, as the shopper wrote them or folded. */
  readonly evidence: string;
}

/** A longer message is read in its first part: what matters is said there, and the work stays bounded. */
const READ = 4000;
/** Characters quoted where the words that matched stand for many. */
const QUOTED = 160;

/**
 * Reads reasons to hand over from what a shopper wrote, the grave ones first. All languages are read whichever was
 * detected, since a wrong guess must not hide a danger; `added` are the shop's own.
 */
export function readEscalationSignals(
  text: string,
  language: Language,
  added: EscalationSettings['added'] = [],
): readonly EscalationSignal[] {
  const folded = fold(text.slice(0, READ)).replace(/\s+/g, ' ').trim();
  const classed = withClasses(folded);
  const signals: EscalationSignal[] = [];
  for (const group of SIGNAL_PATTERNS) {
    if (signals.some((signal) => signal.reason === group.reason)) continue;
    const evidence = match(group, group.reads === 'classes' ? classed : folded);
    if (evidence === undefined) continue;
    signals.push({
      reason: group.reason,
      evidence: group.reads === 'classes' ? folded.slice(0, QUOTED) : evidence,
    });
  }
  for (const own of added) {
    if (own.language && own.language !== language) continue;
    const word = own.words.find((one) => includesWords(folded, fold(one)));
    if (word) signals.push({ reason: own.reason, evidence: word });
  }
  return signals;
}

/** What matches outside the harmless wordings, which are looked for only once something matched at all. */
function match({ pattern, harmless }: SignalPatterns, read: string): string | undefined {
  const found = pattern.exec(read);
  if (!found || !harmless) return found?.[0].trim();
  return pattern.exec(read.replace(harmless, ' · '))?.[0].trim();
}

/** Whole words only: "plainte" is not in "complaintes". */
function includesWords(folded: string, words: string): boolean {
  const at = folded.indexOf(words);
  if (at < 0 || words === '') return false;
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return !isLetter(folded[at - 1]) && !isLetter(folded[at + words.length]);
}
