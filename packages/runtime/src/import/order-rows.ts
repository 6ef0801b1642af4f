import type { Address, FinancialStatus, FulfilmentStatus, Order, OrderLine } from '@commerceai/sdk';
import type { CsvRow } from './csv-rows.ts';
import { parseAmount } from './parse-amount.ts';

/** An order being put together from the rows of one name. */
export interface OrderDraft {
  readonly name: string;
  readonly line: number;
  readonly row: Readonly<Record<string, string>>;
  readonly lines: OrderLine[];
}

const FINANCIAL: Readonly<Record<string, FinancialStatus>> = {
  pending: 'pending',
  authorized: 'authorised',
  paid: 'paid',
  partially_paid: 'pending',
  partially_refunded: 'partially_refunded',
  refunded: 'refunded',
  voided: 'voided',
};
const FULFILMENT: Readonly<Record<string, FulfilmentStatus>> = {
  '': 'unfulfilled',
  unfulfilled: 'unfulfilled',
  partial: 'partial',
  fulfilled: 'fulfilled',
  restocked: 'unfulfilled',
};

/** Where exports name the buyer's account: Shopify's own does not, apps and newer ones do under these names. */
const CUSTOMER_ID = ['Customer ID', 'Customer Id', 'Customer id', 'Customer: ID'];

/** Adds a line item. Returns the reason when it cannot be taken. */
export function addLine(draft: OrderDraft, row: CsvRow): string | undefined {
  const { values } = row;
  if (!values['Lineitem name']) return undefined;
  const currency = draft.row.Currency || 'EUR';
  const quantity = Number(values['Lineitem quantity'] ?? '');
  const amount = parseAmount(values['Lineitem price'] ?? '', currency);
  if (!Number.isInteger(quantity) || quantity < 1)
    return `Lineitem quantity "${values['Lineitem quantity'] ?? ''}" of ${draft.name} is not a whole number`;
  if (amount === undefined)
    return `Lineitem price "${values['Lineitem price'] ?? ''}" of ${draft.name} is not an amount`;
  draft.lines.push({
    id: `${draft.name}-${draft.lines.length + 1}`,
    title: values['Lineitem name'],
    quantity,
    price: { amount, currency },
    ...(values['Lineitem sku'] ? { sku: values['Lineitem sku'] } : {}),
  });
  return undefined;
}

/** The finished order, or the reason why it is none. */
export function finishOrder(draft: OrderDraft): Order | string {
  const { row, name } = draft;
  const email = (row.Email ?? '').toLowerCase();
  if (!email.includes('@')) return `${name} has no e-mail address, so its buyer could never be recognised`;
  const placedAt = readDate(row['Created at']);
  if (!placedAt) return `Created at "${row['Created at'] ?? ''}" of ${name} is not a date`;
  const currency = row.Currency || 'EUR';
  const total = parseAmount(row.Total ?? '', currency);
  if (total === undefined) return `Total "${row.Total ?? ''}" of ${name} is not an amount`;
  const financialStatus = FINANCIAL[(row['Financial Status'] ?? '').toLowerCase()];
  if (!financialStatus) return `Financial Status "${row['Financial Status'] ?? ''}" of ${name} is unknown`;
  const fulfilmentStatus = FULFILMENT[(row['Fulfillment Status'] ?? '').toLowerCase()];
  if (!fulfilmentStatus)
    return `Fulfillment Status "${row['Fulfillment Status'] ?? ''}" of ${name} is unknown`;
  const cancelledAt = readDate(row['Cancelled at']);
  const shippedAt = readDate(row['Fulfilled at']);
  const address = readAddress(row);
  const customerId = CUSTOMER_ID.map((column) => platformId(row[column])).find((id) => id !== undefined);
  return {
    id: platformId(row.Id) ?? name,
    number: name.replace(/^#/, '').toUpperCase(),
    email,
    placedAt,
    financialStatus,
    fulfilmentStatus,
    lines: draft.lines,
    total: { amount: total, currency },
    fulfilments: shippedAt ? [{ id: `${name}-F1`, shippedAt }] : [],
    returns: [],
    ...(customerId ? { customerId } : {}),
    ...(cancelledAt ? { cancelledAt } : {}),
    ...(address ? { shippingAddress: address } : {}),
  };
}

/** The bare id, as the platform's own requests carry it: without a spreadsheet's apostrophe or a GraphQL prefix. */
function platformId(text: string | undefined): string | undefined {
  return (
    text
      ?.trim()
      .replace(/^'/, '')
      .replace(/^gid:\/\/shopify\/\w+\//, '') || undefined
  );
}

/** "2026-11-03 14:05:11 +0100", as Shopify writes it. */
function readDate(text: string | undefined): Date | undefined {
  if (!text) return undefined;
  const iso = text
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ?([+-]\d{2}):?(\d{2})$/, '$1T$2$3:$4')
    .replace(/ UTC$/, 'Z')
    .replace(' ', 'T');
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function readAddress(row: Readonly<Record<string, string>>): Address | undefined {
  const line1 = row['Shipping Address1'];
  if (!line1) return undefined;
  return {
    name: row['Shipping Name'] ?? '',
    line1,
    postalCode: (row['Shipping Zip'] ?? '').replace(/^'/, ''),
    city: row['Shipping City'] ?? '',
    country: row['Shipping Country'] ?? '',
    ...(row['Shipping Address2'] ? { line2: row['Shipping Address2'] } : {}),
  };
}
