import type { Intent } from '#text/intent/intents.ts';

/** Topics about one order. */
export const ORDER_TOPICS: ReadonlySet<Intent> = new Set<Intent>([
  'where_is_my_order',
  'order_confirmation',
  'cancel_order',
  'change_address',
  'change_order',
  'return_item',
  'exchange_item',
  'refund_status',
  'damaged_item',
  'wrong_item',
  'missing_item',
  'invoice',
]);

/** Of these, the ones that can only be about something already in the shopper's hands. */
export const RECEIVED_TOPICS: ReadonlySet<Intent> = new Set<Intent>([
  'damaged_item',
  'wrong_item',
  'missing_item',
  'return_item',
  'exchange_item',
]);
