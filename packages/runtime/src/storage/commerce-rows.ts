import { type Customer, type Order, type Product, wholeLines } from '@commerceai/sdk';
import type { Row } from '#postgres/pool.ts';

/** Values are kept as JSON, which has no dates: these read them back. */
export function reviveProduct(product: Row): Product {
  return { ...product, updatedAt: new Date(product.updatedAt) } as Product;
}

export function reviveOrder(order: Row): Order {
  return {
    ...dates(order, ['placedAt', 'cancelledAt']),
    fulfilments: order.fulfilments.map((fulfilment: Row) =>
      dates(fulfilment, ['shippedAt', 'estimatedDeliveryAt', 'deliveredAt']),
    ),
    returns: order.returns.map((entry: Row) => reviveReturn(order, entry)),
  } as Order;
}

/** Earlier versions kept a return's lines without quantities: what came back was all of each. */
function reviveReturn({ lines }: Row, { lineIds, ...entry }: Row): Row {
  const revived = dates(entry, ['requestedAt', 'refundedAt']);
  return revived.lines ? revived : { ...revived, lines: wholeLines(lines, lineIds ?? []) };
}

export function reviveCustomer(customer: Row): Customer {
  return dates(customer, ['createdAt']) as Customer;
}

function dates(value: Row, fields: readonly string[]): Row {
  const revived = { ...value };
  for (const field of fields) if (revived[field] !== undefined) revived[field] = new Date(revived[field]);
  return revived;
}
