import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localSecrets } from './secrets.ts';
import { readState, writeState } from './state-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commerceai-state-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was written is read again, by this user alone', () => {
  const file = join(folder, 'demo.json');
  writeState(file, { apiKey: 'key' });
  expect(readState(file)).toEqual({ apiKey: 'key' });
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(folder)).toEqual(['demo.json']);
});

test.each(['', '{"apiKey": "k', 'null', '7'])('a file that holds %j is none', (content) => {
  const file = join(folder, 'demo.json');
  writeFileSync(file, content);
  expect(readState(file)).toBeUndefined();
});

test('what cannot be read for another reason is an error', () => {
  expect(() => readState(folder)).toThrow('EISDIR');
});

test('secrets are made once, and made good when half of them is lost', () => {
  const secrets = localSecrets(folder);
  expect(secrets.APP_PROXY_SECRET).not.toBe(secrets.SESSION_SECRET);
  expect(localSecrets(folder)).toEqual(secrets);
  writeState(join(folder, 'secrets.json'), { SESSION_SECRET: secrets.SESSION_SECRET });
  expect(localSecrets(folder)).toEqual({
    SESSION_SECRET: secrets.SESSION_SECRET,
    APP_PROXY_SECRET: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
