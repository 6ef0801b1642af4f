import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addUp, countCheck, countRun, inWords } from './counts.ts';

let folder: string;
let report: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commerceai-counts-'));
  report = join(folder, 'unit.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a run is counted from its report', () => {
  const counts = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  writeFileSync(report, JSON.stringify(counts));
  expect(countRun(1, report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
});

test.each([
  ['whose tests passed, but that failed', '{"numPassedTests":7,"numFailedTests":0}', 7],
  ['that wrote half a report', '{"numPassedTe', 0],
])('a run %s is a failure', (_what, content, passed) => {
  writeFileSync(report, content);
  expect(countRun(1, report)).toEqual({ passed, failed: 1, skipped: 0 });
});

test('a run that wrote no report is a failure', () => {
  expect(countRun(1, report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the sum, in words', () => {
  expect(inWords(addUp([countCheck(0), countCheck(1)]))).toBe('1 passed, 1 failed');
  expect(inWords(addUp([countCheck(0), { passed: 2, failed: 0, skipped: 3 }]))).toBe(
    '3 passed, 0 failed, 3 skipped',
  );
  expect(inWords(addUp([]))).toBe('0 passed, 0 failed');
});
