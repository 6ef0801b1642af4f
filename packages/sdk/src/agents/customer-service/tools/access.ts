import type { Order, OrderBuyer } from '#commerce/index.ts';
import type { ConversationCustomer, ProvenMailbox } from '#storage/conversations.ts';

/** Whose an order is, to find it again among others of its number. */
export function buyerOf({ customerId, email }: Order): OrderBuyer {
  return { emails: [email], ...(customerId ? { customerId } : {}) };
}

/**
 * What a shopper may see of an order: everything when somebody vouches that it is theirs, the parcel's state
 * when they know both its number and its e-mail address, else nothing.
 */
export type OrderAccess = 'full' | 'state' | 'none';

/** Decides access to one order. `claimedEmail` is the shopper's own word. */
export function orderAccess(
  order: Order,
  customer: ConversationCustomer | undefined,
  claimedEmail: string | undefined,
): OrderAccess {
  if (customer?.verified) {
    if (customer.id && order.customerId === customer.id) return 'full';
    if (customer.email && order.email === customer.email) return 'full';
  }
  if (customer?.mailboxes?.some((mailbox) => opensOrder(mailbox, order))) return 'full';
  const claimed = claimedEmail ?? customer?.email;
  return claimed !== undefined && order.email === claimed ? 'state' : 'none';
}

/** The mailbox of somebody else opens the order that it was proven for, and no other of theirs. */
function opensOrder({ email, orderNumber }: ProvenMailbox, order: Order): boolean {
  return order.email === email && (orderNumber === undefined || order.number === orderNumber);
}

/** The proven mailbox of somebody else under which the order of a number is to be looked for. */
export function mailboxOf(customer: ConversationCustomer | undefined, number: string): string | undefined {
  return customer?.mailboxes?.find(({ orderNumber }) => orderNumber === undefined || orderNumber === number)
    ?.email;
}
