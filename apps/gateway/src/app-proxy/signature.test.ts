import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signProxyQuery, verifyProxyRequest } from './signature.ts';

// The vector that Shopify publishes for app proxies.
const PUBLISHED =
  'extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=1&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555';
const PUBLISHED_SIGNATURE = '4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb';
const THEN = new Date(1_317_327_555_000);

const verify = (query: string, now = THEN) => verifyProxyRequest({ query, secret: 'hush', now });

test('the published vector', () => {
  expect(signProxyQuery(PUBLISHED, 'hush')).toBe(PUBLISHED_SIGNATURE);
  expect(verify(`${PUBLISHED}&signature=${PUBLISHED_SIGNATURE}`)).toEqual({
    shop: 'shop-name.myshopify.com',
    pathPrefix: '/apps/awesome_reviews',
    customerId: '1',
  });
});

describe('logged_in_customer_id, signed by the platform', () => {
  const signed = (query: string) => `${query}&signature=${signProxyQuery(query, 'hush')}`;
  const rest = 'shop=a.myshopify.com&timestamp=1317327555&path_prefix=%2Fapps%2Fx';
  const nobody = { shop: 'a.myshopify.com', pathPrefix: '/apps/x' };

  test.each([
    ['given', `logged_in_customer_id=7&${rest}`, { ...nobody, customerId: '7' }],
    ['empty', `logged_in_customer_id=&${rest}`, nobody],
    ['without a value', `logged_in_customer_id&${rest}`, nobody],
    ['missing', rest, nobody],
    ['a space', `logged_in_customer_id=+&${rest}`, nobody],
    ['repeated', `logged_in_customer_id=7&logged_in_customer_id=8&${rest}`, 'repeated'],
    ['repeated alike', `logged_in_customer_id=7&logged_in_customer_id=7&${rest}`, 'repeated'],
    ['repeated after an empty one', `logged_in_customer_id=&logged_in_customer_id=7&${rest}`, 'repeated'],
    ['in another spelling', `Logged_In_Customer_Id=7&${rest}`, nobody],
    ['as a list', `logged_in_customer_id[]=7&${rest}`, nobody],
  ])('%s', (_form, query, expected) => {
    expect(verify(signed(query))).toEqual(expected);
  });

  test('added or changed after the signature is refused', () => {
    expect(verify(`${signed(rest)}&logged_in_customer_id=7`)).toBe('wrong');
    const query = signed(`logged_in_customer_id=7&${rest}`);
    expect(verify(query.replace('customer_id=7', 'customer_id='))).toBe('wrong');
    expect(verify(query.replace('logged_in_customer_id=7&', ''))).toBe('wrong');
  });
});

describe('a parameter hidden in another one, under the same signature', () => {
  const query = 'logged_in_customer_id=7&shop=a.myshopify.com&timestamp=1317327555&path_prefix=%2Fapps%2Fx';
  const signature = signProxyQuery(query, 'hush');

  test.each([
    'logged_in_customer_id=7path_prefix%3D%2Fapps%2Fx&shop=a.myshopify.com&timestamp=1317327555',
    'logged_in_customer_id=7path_prefix%3D%2Fapps%2Fxshop%3Da.myshopify.com&timestamp=1317327555',
  ])('is refused: %s', (moved) => {
    expect(verify(`${moved}&signature=${signature}`)).toMatch(/^(?:missing|wrong)$/);
  });

  test('so is a time that is written in another way', () => {
    const hexadecimal = query.replace('1317327555', '0x4E84DAC3');
    expect(verify(`${hexadecimal}&signature=${signProxyQuery(hexadecimal, 'hush')}`)).toBe('wrong');
  });
});

describe('refuses', () => {
  const signed = `${PUBLISHED}&signature=${PUBLISHED_SIGNATURE}`;
  test.each([
    ['nothing', '', 'missing'],
    ['no signature', PUBLISHED, 'missing'],
    ['another value', signed.replace('customer_id=1', 'customer_id=2'), 'wrong'],
    ['another value of a repeated parameter', signed.replace('extra=2', 'extra=3'), 'wrong'],
    ['one more parameter', `${signed}&x=1`, 'wrong'],
    ['a second shop', `${signed}&shop=other.myshopify.com`, 'repeated'],
    ['a second timestamp', `${signed}&timestamp=1317327555`, 'repeated'],
    ['a second signature', `${signed}&signature=${PUBLISHED_SIGNATURE}`, 'repeated'],
    ['a second customer', `${signed}&logged_in_customer_id=2`, 'repeated'],
    ['a signature of another length', signed.slice(0, -1), 'wrong'],
    [
      'a signature in capitals',
      signed.replace(PUBLISHED_SIGNATURE, PUBLISHED_SIGNATURE.toUpperCase()),
      'wrong',
    ],
  ])('%s', (_name, query, reason) => {
    expect(verify(query)).toBe(reason);
  });

  test.each([
    [90_000, false],
    [91_000, true],
    [-90_000, false],
    [-91_000, true],
  ])('a signature %i ms old: %s', (age, refused) => {
    expect(verify(signed, new Date(THEN.getTime() + age)) === 'expired').toBe(refused);
  });

  test('a time that is no number, however well signed', () => {
    const query = 'shop=a.myshopify.com&timestamp=soon&path_prefix=%2Fapps%2Fx';
    expect(verify(`${query}&signature=${signProxyQuery(query, 'hush')}`)).toBe('wrong');
  });
});

test('whatever is signed passes, and nothing that was changed', () => {
  const name = fc.stringMatching(/^[a-z_]{1,12}$/).filter((text) => text !== 'signature');
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(name, fc.string({ unit: fc.constantFrom('a', '=', '&', '%', '+', ' ', 'é', '😀', ',') })),
        { maxLength: 6 },
      ),
      fc.nat(),
      (extra, at) => {
        const free = extra.filter(
          ([key]) => !['shop', 'timestamp', 'path_prefix', 'logged_in_customer_id'].includes(key),
        );
        const query = new URLSearchParams([
          ...free,
          ['shop', 'a.myshopify.com'],
          ['timestamp', '1317327555'],
          ['path_prefix', '/apps/x'],
        ]).toString();
        const signature = signProxyQuery(query, 'hush');
        expect(verify(`${query}&signature=${signature}`)).toMatchObject({ shop: 'a.myshopify.com' });
        const spot = at % signature.length;
        const other = signature[spot] === '0' ? '1' : '0';
        const forged = signature.slice(0, spot) + other + signature.slice(spot + 1);
        expect(verify(`${query}&signature=${forged}`)).toBe('wrong');
      },
    ),
  );
});

test('any bytes are refused without a crash', () => {
  fc.assert(
    fc.property(
      fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')),
      (query) => {
        expect(typeof verify(query)).toBe('string');
      },
    ),
  );
});

test('signs as the documentation writes it out', () => {
  const message =
    'extra=1,2logged_in_customer_id=1path_prefix=/apps/awesome_reviewsshop=shop-name.myshopify.comtimestamp=1317327555';
  expect(createHmac('sha256', 'hush').update(message).digest('hex')).toBe(PUBLISHED_SIGNATURE);
});
