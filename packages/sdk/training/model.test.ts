import { describe, expect, it } from 'vitest';
import { INTENT_MODEL } from '../src/text/intent/generated/model.ts';
import { INTENTS } from '../src/text/intent/intents.ts';
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
