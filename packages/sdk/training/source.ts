import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from './corpus.ts';
import { SETTINGS } from './settings.ts';

const READERS = ['concept-words.ts', 'concepts.ts', 'features.ts', 'hash.ts', 'intents.ts', 'tokens.ts'];
const FOLDER = join(import.meta.dirname, '../src/text/intent');

/**
 * SHA-256 of what the model comes from: texts, settings, and the files of `text/intent` that read features, where
 * formatting, comments and types count too: training again is cheaper than knowing better. What those files import from
 * elsewhere in `text` (folding, the languages) is not in it: whoever changes that trains again by hand.
 */
export function describeSource(): string {
  const hash = createHash('sha256').update(readCorpus().hash).update(JSON.stringify(SETTINGS));
  for (const file of READERS) hash.update(readFileSync(join(FOLDER, file)));
  return hash.digest('hex');
}
