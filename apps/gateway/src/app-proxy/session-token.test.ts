import { fixedClock } from '@commerceai/sdk/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOW } from '../testing/test-services.ts';
import { createSessionTokens } from './session-token.ts';

const DAY = 86_400_000;

function setting() {
  const clock = fixedClock(NOW);
  return { clock, tokens: createSessionTokens({ secret: 'secret', clock }) };
}

test('reads what it issued, for thirty days', () => {
  const { clock, tokens } = setting();
  const { token, claims } = tokens.issue({ shopId: 'maison', customerId: '7' });
  expect(tokens.read(token, 'maison')).toEqual(claims);
  clock.advance(30 * DAY);
  expect(tokens.read(token, 'maison')).toEqual(claims);
  clock.advance(1000);
  expect(tokens.read(token, 'maison')).toBeUndefined();
});

test('each session is another one; one that goes on keeps its id', () => {
  const { tokens } = setting();
  const { claims } = tokens.issue({ shopId: 'maison' });
  expect(tokens.issue({ shopId: 'maison' }).claims.sessionId).not.toBe(claims.sessionId);
  const signedIn = tokens.issue({ shopId: 'maison', sessionId: claims.sessionId, customerId: '7' });
  expect(signedIn.claims).toMatchObject({ sessionId: claims.sessionId, customerId: '7' });
});

test('a customer has one session, each another, and nobody guesses it', () => {
  const { clock, tokens } = setting();
  const own = tokens.sessionOfCustomer('maison', '7');
  expect(tokens.sessionOfCustomer('maison', '7')).toBe(own);
  const others = [
    tokens.sessionOfCustomer('maison', '8'),
    tokens.sessionOfCustomer('autre', '7'),
    createSessionTokens({ secret: 'another', clock }).sessionOfCustomer('maison', '7'),
  ];
  expect(new Set([own, ...others]).size).toBe(4);
});

test('refuses another shop’s, another secret’s and one from the future', () => {
  const { clock, tokens } = setting();
  const { token } = tokens.issue({ shopId: 'maison' });
  expect(tokens.read(token, 'autre')).toBeUndefined();
  expect(createSessionTokens({ secret: 'another', clock }).read(token, 'maison')).toBeUndefined();
  clock.advance(-2 * 60_000);
  expect(tokens.read(token, 'maison')).toBeUndefined();
});

test('refuses whatever it did not sign', () => {
  const { tokens } = setting();
  const { token } = tokens.issue({ shopId: 'maison' });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.tuple(fc.base64String(), fc.base64String()).map((parts) => parts.join('.')),
        fc
          .nat(token.length - 2)
          .map((at) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)),
        fc.nat(token.length - 1).map((length) => token.slice(0, length)),
      ),
      (forged) => {
        expect(tokens.read(forged, 'maison')).toBeUndefined();
      },
    ),
  );
});
