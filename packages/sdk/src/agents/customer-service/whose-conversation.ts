import type { ConversationCustomer } from '#storage/conversations.ts';

/** Two customers who are both vouched for and share neither id nor address are two people. */
export function belongsToAnother(
  owner: ConversationCustomer | undefined,
  caller: ConversationCustomer | undefined,
): boolean {
  if (!owner || !isOwned(owner) || !caller?.verified) return false;
  const sameId = owner.id !== undefined && owner.id === caller.id;
  const sameEmail = owner.email !== undefined && owner.email === caller.email;
  return !sameId && !sameEmail;
}

/** Whether somebody was proven to be the one who speaks. Whoever was proven once stays the owner, however long ago. */
export function isOwned(customer: ConversationCustomer | undefined): boolean {
  return customer?.verified === true || customer?.proof !== undefined;
}

/**
 * Whether all that is known of two says that they are one person: they share the id or the address, and nothing tells
 * them apart. Stricter than {@link belongsToAnother}, for what cannot be undone: moving messages, adding to who somebody is.
 */
export function isOneCustomer(one: ConversationCustomer, other: ConversationCustomer): boolean {
  const ids = compare(one.id, other.id);
  const emails = compare(one.email, other.email);
  return ids !== 'differ' && emails !== 'differ' && (ids === 'same' || emails === 'same');
}

function compare(one: string | undefined, other: string | undefined): 'same' | 'differ' | 'unknown' {
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? 'same' : 'differ';
}
