DROP INDEX "conversations_idle_idx";
CREATE INDEX "conversations_idle_idx" ON "conversations"("updated_at") WHERE "status" IN ('bot', 'human');
DROP INDEX "conversations_unanswered_idx";
ALTER TABLE "conversations" DROP COLUMN "unanswered_since", DROP COLUMN "unanswered_tries";
