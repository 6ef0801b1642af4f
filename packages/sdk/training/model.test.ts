import { describe, expect, it } from 'vitest';
import { INTENT_MODEL } from '../src/text/intent/generated/model.ts';
import { SHOP_WORDS } from '../src/text/intent/generated/words.ts';
import { INTENTS } from '../src/text/intent/intents.ts';
import { collectWords } from './collect-words.ts';
import { readCorpus } from './corpus.ts';
import { describeSource } from './source.ts';

describe('the shipped intent model', () => {
  it('comes from the training texts, settings and features as they stand (npm run train:intent)', () => {
    expect(INTENT_MODEL.source).toBe(describeSource());
  });

  it('knows the intents in their order', () => {
    expect(INTENT_MODEL.intents).toEqual(INTENTS);
  });

  it('stays small', () => {
    expect(INTENT_MODEL.bytes.length).toBeLessThan(300_000);
  });
});

describe('the words that spelling is corrected by', () => {
  it('come from the training texts as they stand (npm run train:intent)', () => {
    expect(SHOP_WORDS).toEqual(collectWords(readCorpus()));
  });
});
