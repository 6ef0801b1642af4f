DROP FUNCTION "open_conversation", "live_conversation";
DROP TABLE "conversation_guests";
ALTER TABLE "conversations" DROP COLUMN "joined_into";
DROP INDEX "conversations_idle_idx";
CREATE INDEX "conversations_idle_idx" ON "conversations"("updated_at") WHERE "status" IN ('bot', 'human');
DROP INDEX "conversations_unanswered_idx";
ALTER TABLE "conversations" DROP COLUMN "unanswered_since", DROP COLUMN "unanswered_tries";
-- The functions of 0002.
CREATE FUNCTION "live_conversation"(
    p_shop_id TEXT, p_channel TEXT, p_thread_key TEXT, p_customer_id TEXT, p_customer_email TEXT, p_verified BOOLEAN
) RETURNS SETOF "conversations" LANGUAGE plpgsql AS $$
BEGIN
    IF NOT p_verified OR (p_customer_id IS NULL AND p_customer_email IS NULL) THEN
        RETURN QUERY SELECT * FROM "conversations"
            WHERE "shop_id" = p_shop_id AND "channel" = p_channel AND "thread_key" = p_thread_key
                AND "status" <> 'resolved'
            ORDER BY "created_at" DESC, "sequence" DESC LIMIT 1;
        RETURN;
    END IF;
    RETURN QUERY SELECT * FROM "conversations"
        WHERE "shop_id" = p_shop_id AND "status" <> 'resolved' AND "customer_verified"
            AND ("customer_id" = p_customer_id OR "customer_email" = p_customer_email)
        ORDER BY "created_at" DESC, "sequence" DESC LIMIT 1;
    IF FOUND THEN RETURN; END IF;
    RETURN QUERY SELECT * FROM "conversations"
        WHERE "shop_id" = p_shop_id AND "channel" = p_channel AND "thread_key" = p_thread_key
            AND "status" <> 'resolved'
            AND NOT ("customer_verified" AND ("customer_id" IS NOT NULL OR "customer_email" IS NOT NULL))
        ORDER BY "created_at" DESC, "sequence" DESC LIMIT 1;
END
$$;

CREATE FUNCTION "open_conversation"(
    p_id TEXT, p_shop_id TEXT, p_channel TEXT, p_thread_key TEXT, p_language TEXT, p_customer JSONB,
    p_customer_id TEXT, p_customer_email TEXT, p_verified BOOLEAN, p_memory JSONB, p_now TIMESTAMPTZ, p_locks TEXT[]
) RETURNS SETOF "conversations" LANGUAGE plpgsql AS $$
DECLARE
    name TEXT;
BEGIN
    RETURN QUERY SELECT * FROM "live_conversation"(
        p_shop_id, p_channel, p_thread_key, p_customer_id, p_customer_email, p_verified);
    IF FOUND THEN RETURN; END IF;
    FOREACH name IN ARRAY p_locks LOOP
        PERFORM pg_advisory_xact_lock(hashtextextended(name, 0));
    END LOOP;
    RETURN QUERY SELECT * FROM "live_conversation"(
        p_shop_id, p_channel, p_thread_key, p_customer_id, p_customer_email, p_verified);
    IF FOUND THEN RETURN; END IF;
    RETURN QUERY INSERT INTO "conversations" (
            "id", "shop_id", "channel", "thread_key", "status", "language", "customer", "customer_id",
            "customer_email", "customer_verified", "memory", "created_at", "updated_at"
        ) VALUES (
            p_id, p_shop_id, p_channel, p_thread_key, 'bot', p_language, p_customer, p_customer_id,
            p_customer_email, p_verified, p_memory, p_now, p_now
        ) RETURNING *;
END
$$;
