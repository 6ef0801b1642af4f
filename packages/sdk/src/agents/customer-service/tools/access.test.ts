import { expect, it } from 'vitest';
import type { ConversationCustomer } from '#storage/conversations.ts';
import { anOrder } from '#testing/index.ts';
import { type OrderAccess, orderAccess } from './access.ts';

const OWN = 'camille.martin@example.com';
const OTHER = 'sacha@example.com';

const matrix: readonly (readonly [
  string,
  ConversationCustomer | undefined,
  string | undefined,
  OrderAccess,
])[] = [
  ['nobody', undefined, undefined, 'none'],
  ['the right address, claimed', undefined, OWN, 'state'],
  ['a wrong address, claimed', undefined, OTHER, 'none'],
  ['the right address, given by the page', { email: OWN, verified: false }, undefined, 'state'],
  ['the right id, given by the page', { id: 'customer-1', verified: false }, undefined, 'none'],
  ['the right address, verified', { email: OWN, verified: true }, undefined, 'full'],
  ['the right id, verified', { id: 'customer-1', verified: true }, undefined, 'full'],
  ['somebody else, verified', { id: 'customer-2', email: OTHER, verified: true }, undefined, 'none'],
  [
    'somebody else, verified, who claims the address',
    { id: 'customer-2', email: OTHER, verified: true },
    OWN,
    'state',
  ],
  ['the owner, verified, who claims another address', { email: OWN, verified: true }, OTHER, 'full'],
];

it.each(matrix)('%s', (_, customer, claimed, access) => {
  expect(orderAccess(anOrder(), customer, claimed)).toBe(access);
});
