import type { ThreadGuest } from '@commerceai/sdk';
import { type Sql, sql } from '#postgres/sql.ts';

/**
 * Lets a thread take part in a conversation; it is a guest of the latest alone.
 *
 * @param host rows of shop and id: the conversation, or none when nothing is to happen
 */
export function letGuestIn({ channel, threadKey, until }: ThreadGuest, host: Sql): Sql {
  return sql`INSERT INTO conversation_guests (shop_id, channel, thread_key, conversation_id, until)
    SELECT host.shop_id, ${channel}, ${threadKey}, host.id, ${until}::timestamptz FROM (${host}) host (shop_id, id)
    ON CONFLICT (shop_id, channel, thread_key)
      DO UPDATE SET conversation_id = EXCLUDED.conversation_id, until = EXCLUDED.until`;
}
