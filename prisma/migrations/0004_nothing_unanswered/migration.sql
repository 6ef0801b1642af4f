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
