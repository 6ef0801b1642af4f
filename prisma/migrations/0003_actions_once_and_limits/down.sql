DROP INDEX "messages_attachments_idx";
DROP INDEX "attachments_unswept";
DROP INDEX "attachments_shop_id_owner_created_at_idx";
ALTER TABLE "attachments" DROP COLUMN "owner", DROP COLUMN "kept";
DROP TABLE "attempts";
DROP INDEX "events_shop_id_key_key";
ALTER TABLE "events" DROP COLUMN "key";
