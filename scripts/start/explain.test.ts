import { EmbeddedPostgresError } from '@commerceai/runtime';
import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';

const DISK_FULL = 'The disk is full: free at least 200 MB, then run npm start again. Nothing was lost.';

describe('what the person at the terminal reads', () => {
  test.each([
    ['a file that cannot be written', Object.assign(new Error('write'), { code: 'ENOSPC' })],
    ['what PostgreSQL answers', Object.assign(new Error('could not extend file'), { code: '53100' })],
    ['its text alone', new Error('could not write: No space left on device')],
  ])('of a full disk, told by %s', (_what, error) => {
    expect(explain(error)).toBe(DISK_FULL);
  });

  test('of a full disk behind another error', () => {
    const cause = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(explain(new Error('Not saved.', { cause: new Error('Not written.', { cause }) }))).toBe(DISK_FULL);
  });

  test('of a disk that PostgreSQL itself names', () => {
    const message = 'The disk that holds /srv/state is full: free at least 200 MB, then start again.';
    const error = new EmbeddedPostgresError({
      failure: 'disk_full',
      message,
      cause: 'No space left on device',
    });
    expect(explain(error)).toBe(message);
  });

  test('of anything else is its message, without a stack', () => {
    expect(explain(new RangeError('Port 4000 is in use.'))).toBe('Port 4000 is in use.');
    expect(explain('gone')).toBe('gone');
  });
});
