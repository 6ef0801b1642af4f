import { UnavailableError } from '@commerceai/sdk';
import { describe, expect, it } from 'vitest';
import { isViolation, translateError } from './pool.ts';

describe('translateError', () => {
  it.each([
    ['a refused connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' })],
    [
      'several addresses that refuse',
      new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]),
    ],
    ['a server that shuts down', Object.assign(new Error('x'), { code: '57P01' })],
    ['a server that starts', Object.assign(new Error('x'), { code: '57P03' })],
    ['a connection that ends', new Error('Connection terminated unexpectedly')],
    ['a pool with nothing free', new Error('timeout exceeded when trying to connect')],
    ['Prisma without a server', Object.assign(new Error('x'), { code: 'P1001' })],
    ['Prisma over a broken connection', new Error('x', { cause: { originalCode: '57P01' } })],
  ])('calls %s unavailable', (_name, error) => {
    expect(translateError(error)).toBeInstanceOf(UnavailableError);
    expect(translateError(error)).toMatchObject({ retryable: true, dependency: 'database', cause: error });
  });

  it.each([
    ['a violated constraint', Object.assign(new Error('x'), { code: '23505' })],
    ['a syntax error', Object.assign(new Error('x'), { code: '42601' })],
    ['what is no error', 'text'],
  ])('leaves %s as it is', (_name, error) => {
    expect(translateError(error)).toBe(error);
  });
});

describe('isViolation', () => {
  it('tells constraints apart', () => {
    const error = { code: '23505', constraint: 'messages_conversation_id_key_key' };
    expect(isViolation(error, '23505')).toBe(true);
    expect(isViolation(error, '23505', 'messages_conversation_id_key_key')).toBe(true);
    expect(isViolation(error, '23505', 'messages_conversation_id_position_key')).toBe(false);
    expect(isViolation(error, '23503')).toBe(false);
  });
});
