import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectWords } from './collect-words.ts';
import type { Corpus } from './corpus.ts';

const TARGET = join(import.meta.dirname, '../src/text/intent/generated/words.ts');

/** Writes the words that spelling is corrected by. */
export function writeWords(corpus: Corpus): void {
  writeFileSync(
    TARGET,
    `import type { Language } from '../../language.ts';\nimport type { ShopWords } from '../spelling.ts';\n\n` +
      `/** Written by packages/sdk/training/train-intent.ts: change the training texts instead. */\n` +
      `export const SHOP_WORDS: Readonly<Record<Language, ShopWords>> = ${JSON.stringify(collectWords(corpus))};\n`,
  );
}
