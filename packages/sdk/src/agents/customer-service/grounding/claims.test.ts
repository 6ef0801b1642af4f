import { describe, expect, test } from 'vitest';
import type { Language } from '#text/language.ts';
import type { Source } from '../reply.ts';
import { checkGrounding } from './check-grounding.ts';
import { ENGLISH_FALSE, ENGLISH_SOURCES, ENGLISH_TRUE } from './claims-for-tests/english.ts';
import { FRENCH_FALSE, FRENCH_SOURCES, FRENCH_TRUE } from './claims-for-tests/french.ts';

const TODAY = { now: new Date('2026-11-24T09:00:00Z'), timeZone: 'Europe/Paris' };

function claimsOf(language: Language, sources: readonly Source[]) {
  return (text: string) => checkGrounding({ text, sources, question: '', language, today: TODAY });
}

describe.each([
  ['English', claimsOf('en', ENGLISH_SOURCES), ENGLISH_FALSE, ENGLISH_TRUE],
  ['French', claimsOf('fr', FRENCH_SOURCES), FRENCH_FALSE, FRENCH_TRUE],
] as const)('%s', (_, check, wrong, right) => {
  test.each(wrong)('falls: %s', (text) => {
    expect(check(text).text).toBe('');
  });

  test.each(right)('stays: %s', (text) => {
    expect(check(text).removed).toEqual([]);
  });
});
