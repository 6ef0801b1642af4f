import { describe, expect, test } from 'vitest';
import { failedCall, unansweredCall } from './http-failure.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const answering = (status: number, headers: Record<string, string> = {}, body = 'no') =>
  failedCall({ connector: 'helpdesk', response: new Response(body, { status, headers }), now: NOW });
const coded = (code: string) => Object.assign(new Error(code), { code });

describe('an answer', () => {
  test.each([
    [400, false, 'refused'],
    [401, false, 'refused'],
    [404, false, 'refused'],
    [408, true, 'unknown'],
    [425, true, 'refused'],
    [429, true, 'refused'],
    [500, true, 'unknown'],
    [503, true, 'unknown'],
  ])('%i is retryable: %s, and its outcome %s', async (status, retryable, outcome) => {
    expect(await answering(status, { 'x-request-id': 'trace' })).toMatchObject({
      code: 'connector_failed',
      connector: 'helpdesk',
      status,
      retryable,
      outcome,
      traceId: 'trace',
    });
  });

  test('tells how long to wait, in its code and in its words', async () => {
    const error = await answering(429, { 'retry-after': '90' }, '{"error":{"code":130429,"message":"Slow"}}');
    expect(error).toMatchObject({ retryAfterMs: 90_000, platformCode: '130429' });
    expect(error.message).toContain('Slow');
  });

  test('keeps no more than the start of what it says', async () => {
    const error = await answering(500, {}, 'word '.repeat(5_000));
    expect(error.message.length).toBeLessThan(400);
    expect(error.platformCode).toBeUndefined();
  });
});

describe('no answer', () => {
  test.each([
    ['a connection that was refused', new TypeError('failed', { cause: coded('ECONNREFUSED') }), 'refused'],
    ['a name that is none', new TypeError('failed', { cause: coded('ENOTFOUND') }), 'refused'],
    ['a connection that broke', new TypeError('failed', { cause: coded('ECONNRESET') }), 'unknown'],
    ['a time-out', new DOMException('late', 'TimeoutError'), 'unknown'],
    ['anything else', 'broken', 'unknown'],
  ])('after %s', (_name, cause, outcome) => {
    expect(unansweredCall({ connector: 'helpdesk', cause })).toMatchObject({
      code: 'connector_unreachable',
      retryable: true,
      outcome,
    });
  });

  test('of a call that never began is a refusal', () => {
    expect(unansweredCall({ connector: 'helpdesk', cause: 'shutdown', began: false }).outcome).toBe(
      'refused',
    );
  });
});
