import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#text/language.ts';
import { composeReply } from '../compose.ts';
import { GOLDEN_ANSWERS } from './answers.ts';
import { GOLDEN_CASES, goldenTask } from './tasks.ts';

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test.each(Object.entries(GOLDEN_CASES))('%s', (name, golden) => {
    expect(composeReply(goldenTask(golden, language)).text).toBe(GOLDEN_ANSWERS[name]?.[language]);
  });
});

test('every case has an answer, and every answer a case', () => {
  expect(Object.keys(GOLDEN_ANSWERS)).toEqual(Object.keys(GOLDEN_CASES));
});

test.each(LANGUAGES)('the frame of a reply in %s is in that language only', (language) => {
  const others = LANGUAGES.filter((other) => other !== language);
  for (const golden of Object.values(GOLDEN_CASES)) {
    const { text } = composeReply(goldenTask(golden, language));
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|\bnull\b|NaN|Invalid|\[object/);
    for (const other of others) {
      const answer = composeReply(goldenTask(golden, other)).text;
      if (/\p{L}{4}/u.test(answer)) expect(text).not.toBe(answer);
    }
  }
});

test('quick replies are few, in the language, and offer no person when one takes over', () => {
  for (const [name, golden] of Object.entries(GOLDEN_CASES)) {
    const { quickReplies } = composeReply(goldenTask(golden, 'fr'));
    expect(quickReplies.length).toBeLessThanOrEqual(4);
    if (name.startsWith('handover')) expect(quickReplies).not.toContain('Parler à un conseiller');
  }
  expect(composeReply(goldenTask(GOLDEN_CASES['return, whole order']!, 'fr')).quickReplies).toEqual([
    'Oui, lancer le retour',
    'Non, merci',
  ]);
});

test('an open question is told apart from an answered one', () => {
  const open = ['nothing found', 'no product', 'product, not said', 'not understood'];
  for (const [name, golden] of Object.entries(GOLDEN_CASES)) {
    expect(composeReply(goldenTask(golden, 'fr')).unanswered ?? false, name).toBe(open.includes(name));
  }
});
