-- An event that says what was done to an order is written once, however many processes or repeated runs report it.
ALTER TABLE "events" ADD COLUMN "key" TEXT;
CREATE UNIQUE INDEX "events_shop_id_key_key" ON "events"("shop_id", "key");

-- How often something was tried within a time, shared by all processes: one row per thing that is counted.
CREATE TABLE "attempts" (
    "shop_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "resets_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempts_pkey" PRIMARY KEY ("shop_id", "subject")
);
CREATE INDEX "attempts_resets_at_idx" ON "attempts"("resets_at");

-- Who uploaded a picture: what the quota is counted by.
ALTER TABLE "attachments" ADD COLUMN "owner" TEXT, ADD COLUMN "kept" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "attachments_shop_id_owner_created_at_idx" ON "attachments"("shop_id", "owner", "created_at");
-- The sweep goes over all shops, oldest first, and looks at each picture once.
CREATE INDEX "attachments_unswept" ON "attachments"("created_at") WHERE NOT "kept";
-- Which message shows a picture. Messages without pictures, nearly all of them, are not in it.
CREATE INDEX "messages_attachments_idx" ON "messages" USING gin (("extras" -> 'attachments') jsonb_path_ops)
    WHERE "extras" ? 'attachments';
