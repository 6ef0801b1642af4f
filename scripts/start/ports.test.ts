import { expect, test } from 'vitest';
import { readPorts } from './ports.ts';

test.each([
  [undefined, { gateway: 4000, storefront: 4010, postgres: 4054 }],
  ['', { gateway: 4000, storefront: 4010, postgres: 4054 }],
  ['1000', { gateway: 5000, storefront: 5010, postgres: 5054 }],
])('PORT_OFFSET=%s', (offset, ports) => {
  expect(readPorts(offset)).toEqual(ports);
});

test.each(['abc', '-1', '1.5', '60001', 'NaN'])('PORT_OFFSET=%s is refused', (offset) => {
  expect(() => readPorts(offset)).toThrow(`PORT_OFFSET is a whole number from 0 to 60000, not "${offset}".`);
});

test.each([
  ['2000', 6000],
  ['6070', 10_080],
])('PORT_OFFSET=%s is refused, because fetch opens no port %i', (offset, port) => {
  expect(() => readPorts(offset)).toThrow(
    `PORT_OFFSET=${offset} leads to port ${port}, which browsers refuse to open: take another offset, such as ${Number(offset) + 100}.`,
  );
});
