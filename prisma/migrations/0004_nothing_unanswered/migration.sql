-- That the shopper's newest message has no answer yet: since when somebody has been at it, and how often it was claimed.
-- Written with the message and with its answer, by the statements that store them.
ALTER TABLE "conversations"
    ADD COLUMN "unanswered_since" TIMESTAMPTZ(3),
    ADD COLUMN "unanswered_tries" SMALLINT NOT NULL DEFAULT 0;
-- What the sweep looks through: nearly always empty.
CREATE INDEX "conversations_unanswered_idx" ON "conversations"("unanswered_since")
    WHERE "status" = 'bot' AND "unanswered_since" IS NOT NULL;

-- Each shop closes after a time of its own: what nobody touches any more is looked for shop by shop.
DROP INDEX "conversations_idle_idx";
CREATE INDEX "conversations_idle_idx" ON "conversations"("shop_id", "updated_at") WHERE "status" IN ('bot', 'human');

-- Two conversations of one customer become one: the messages of the other are there.
ALTER TABLE "conversations" ADD COLUMN "joined_into" TEXT;

-- Threads that for a time take part in a conversation of another one: other browsers of the same customer.
CREATE TABLE "conversation_guests" (
    "shop_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "thread_key" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "conversation_guests_pkey" PRIMARY KEY ("shop_id", "channel", "thread_key"),
    CONSTRAINT "conversation_guests_conversation_id_fkey" FOREIGN KEY ("conversation_id")
        REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "conversation_guests_conversation_id_idx" ON "conversation_guests"("conversation_id");
CREATE INDEX "conversation_guests_until_idx" ON "conversation_guests"("until");

-- As in 0002, but a thread that is a guest goes on where it is one.
DROP FUNCTION "open_conversation", "live_conversation";
CREATE FUNCTION "live_conversation"(
    p_shop_id TEXT, p_channel TEXT, p_thread_key TEXT, p_customer_id TEXT, p_customer_email TEXT, p_verified BOOLEAN,
    p_now TIMESTAMPTZ
) RETURNS SETOF "conversations" LANGUAGE plpgsql AS $$
BEGIN
    IF NOT p_verified OR (p_customer_id IS NULL AND p_customer_email IS NULL) THEN
        RETURN QUERY SELECT c.* FROM "conversation_guests" g JOIN "conversations" c ON c."id" = g."conversation_id"
            WHERE g."shop_id" = p_shop_id AND g."channel" = p_channel AND g."thread_key" = p_thread_key
                AND g."until" > p_now AND c."status" <> 'resolved';
        IF FOUND THEN RETURN; END IF;
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
        p_shop_id, p_channel, p_thread_key, p_customer_id, p_customer_email, p_verified, p_now);
    IF FOUND THEN RETURN; END IF;
    FOREACH name IN ARRAY p_locks LOOP
        PERFORM pg_advisory_xact_lock(hashtextextended(name, 0));
    END LOOP;
    RETURN QUERY SELECT * FROM "live_conversation"(
        p_shop_id, p_channel, p_thread_key, p_customer_id, p_customer_email, p_verified, p_now);
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
