import { expect, test } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const read = (headers: Record<string, string>) => readRetryAfter(new Headers(headers), NOW);

test.each([
  ['seconds', { 'retry-after': '7' }, 7_000],
  ['milliseconds, which are finer', { 'retry-after-ms': '1500', 'retry-after': '2' }, 1_500],
  ['a date, from now', { 'retry-after': 'Tue, 24 Nov 2026 10:01:00 GMT' }, 60_000],
  [
    'a date, from the answer’s own',
    { 'retry-after': 'Tue, 24 Nov 2026 10:01:00 GMT', date: 'Tue, 24 Nov 2026 10:00:30 GMT' },
    30_000,
  ],
  ['a date that is over', { 'retry-after': 'Tue, 24 Nov 2026 09:00:00 GMT' }, 0],
  ['less than nothing', { 'retry-after': '-3' }, 0],
  ['nothing', {}, undefined],
  ['an empty header', { 'retry-after': '' }, undefined],
  ['words', { 'retry-after': 'soon' }, undefined],
] as const)('reads %s', (_name, headers, wait) => {
  expect(read(headers)).toBe(wait);
});
