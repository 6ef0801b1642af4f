import { describe, expect, test } from 'vitest';
import type { Language } from '#text/language.ts';
import type { Source } from '../reply.ts';
import { checkGrounding } from './check-grounding.ts';
import * as english from './claims-for-tests/english.ts';
import * as englishFurniture from './claims-for-tests/english-furniture.ts';
import * as englishHomeware from './claims-for-tests/english-homeware.ts';
import * as englishMaison from './claims-for-tests/english-maison.ts';
import * as englishLimits from './claims-for-tests/english-maison-limits.ts';
import * as englishSports from './claims-for-tests/english-sports.ts';
import * as french from './claims-for-tests/french.ts';
import * as frenchFurniture from './claims-for-tests/french-furniture.ts';
import * as frenchHomeware from './claims-for-tests/french-homeware.ts';
import * as frenchMaison from './claims-for-tests/french-maison.ts';
import * as frenchLimits from './claims-for-tests/french-maison-limits.ts';
import * as frenchSports from './claims-for-tests/french-sports.ts';

const TODAY = { now: new Date('2026-11-24T09:00:00Z'), timeZone: 'Europe/Paris' };

function check(text: string, sources: readonly Source[], language: Language) {
  return checkGrounding({ text, sources, question: '', language, today: TODAY });
}

describe.each([
  ['clothes', english],
  ['homeware', englishHomeware],
  ['sports', englishSports],
  ['furniture', englishFurniture],
  ['the demo shop', englishMaison],
  ['how far it holds at the demo shop', englishLimits],
] as const)('English, %s', (_, { ENGLISH_SOURCES, ENGLISH_FALSE, ENGLISH_TRUE }) => {
  test.each(ENGLISH_FALSE)('falls: %s', (text) => {
    expect(check(text, ENGLISH_SOURCES, 'en').text).toBe('');
  });
  test.each(ENGLISH_TRUE)('stays: %s', (text) => {
    expect(check(text, ENGLISH_SOURCES, 'en').removed).toEqual([]);
  });
});

describe.each([
  ['clothes', french],
  ['homeware', frenchHomeware],
  ['sports', frenchSports],
  ['furniture', frenchFurniture],
  ['the demo shop', frenchMaison],
  ['how far it holds at the demo shop', frenchLimits],
] as const)('French, %s', (_, { FRENCH_SOURCES, FRENCH_FALSE, FRENCH_TRUE }) => {
  test.each(FRENCH_FALSE)('falls: %s', (text) => {
    expect(check(text, FRENCH_SOURCES, 'fr').text).toBe('');
  });
  test.each(FRENCH_TRUE)('stays: %s', (text) => {
    expect(check(text, FRENCH_SOURCES, 'fr').removed).toEqual([]);
  });
});
