import { describe, expect, it } from 'vitest';
import { signedInCookie } from './signed-in.ts';

const cookie = signedInCookie('secret');
const pairOf = (setCookie: string): string => setCookie.split(';')[0]!;

describe('signedInCookie', () => {
  it('knows its customer again, among other cookies', () => {
    const value = pairOf(cookie.write('customer-1001; x=é'));
    expect(cookie.read(`a=b; ${value}; c=d`)).toBe('customer-1001; x=é');
    expect(cookie.write('customer-1001')).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('believes nobody else', () => {
    const value = pairOf(cookie.write('customer-1001'));
    expect(cookie.read(value.replace('1001', '1002'))).toBeUndefined();
    expect(signedInCookie('other').read(value)).toBeUndefined();
    for (const header of [
      undefined,
      '',
      'sandbox_customer=',
      'sandbox_customer=x',
      'sandbox_customer=%E0%A4%A.abc',
    ])
      expect(cookie.read(header)).toBeUndefined();
  });

  it('signs out', () => {
    const out = cookie.write(undefined);
    expect(out).toContain('Max-Age=0');
    expect(cookie.read(pairOf(out))).toBeUndefined();
  });
});
