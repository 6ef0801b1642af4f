import { join } from 'node:path';
import { fold } from '@commerceai/sdk/text';
import { expect, it } from 'vitest';
import { readCorpus } from '../../packages/sdk/training/corpus.ts';
import { expand } from '../../packages/sdk/training/grammar.ts';
import { seededRandom } from '../../packages/sdk/training/random.ts';
import { labelledLine, readLines } from './read-lines.ts';

/** Expansions of each training line that are looked at. */
const DRAWS = 40;

const bare = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

it('measures intent on messages that training does not hold', () => {
  const corpus = readCorpus();
  const random = seededRandom(1);
  const trained = new Set<string>();
  for (const { template, language, variations } of corpus.lines) {
    for (let draw = 0; draw < Math.min(DRAWS, variations * 2); draw += 1) {
      trained.add(bare(expand(template, corpus.slots[language], random)));
    }
  }
  const messages = readLines(join(import.meta.dirname, 'sets/intent.jsonl'), labelledLine);
  const seen = messages.map(({ value }) => value.text).filter((text) => trained.has(bare(text)));
  // One-word messages ("bonsoir", "nope") are the same whoever writes them.
  expect(seen.filter((text) => bare(text).includes(' '))).toEqual([]);
});
