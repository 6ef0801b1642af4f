CREATE TABLE "shops" (
    "id" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "shops_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "api_keys" (
    "id" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "api_keys_key_hash_key" ON "api_keys"("key_hash");
CREATE INDEX "api_keys_shop_id_created_at_idx" ON "api_keys"("shop_id", "created_at");

CREATE TABLE "attachments" (
    "id" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "attachments_shop_id_created_at_idx" ON "attachments"("shop_id", "created_at");
-- Pictures are compressed already.
ALTER TABLE "attachments" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

CREATE TABLE "conversations" (
    "id" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "thread_key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "language" TEXT,
    "customer" JSONB,
    "customer_id" TEXT,
    "customer_email" TEXT,
    "customer_verified" BOOLEAN NOT NULL DEFAULT false,
    "assignee" TEXT,
    "handover" JSONB,
    "intent" TEXT,
    "sentiment" DOUBLE PRECISION,
    "preview" TEXT,
    "resolution" TEXT,
    "satisfaction" JSONB,
    "memory" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "message_count" INTEGER NOT NULL DEFAULT 0,
    "sequence" BIGSERIAL NOT NULL,
    "urgency" SMALLINT NOT NULL GENERATED ALWAYS AS (
        CASE "handover" ->> 'priority' WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 ELSE 2 END
    ) STORED,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "waiting_since" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    CONSTRAINT "conversations_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "conversations_status_check" CHECK ("status" IN ('bot', 'waiting', 'human', 'resolved'))
);
CREATE INDEX "conversations_shop_id_updated_at_id_idx" ON "conversations"("shop_id", "updated_at" DESC, "id" DESC);
CREATE INDEX "conversations_shop_id_thread_key_channel_idx" ON "conversations"("shop_id", "thread_key", "channel");
-- The live conversation of a verified customer, the queue, and what nobody touches any more.
CREATE INDEX "conversations_live_customer_id_idx" ON "conversations"("shop_id", "customer_id")
    WHERE "status" <> 'resolved' AND "customer_verified" AND "customer_id" IS NOT NULL;
CREATE INDEX "conversations_live_customer_email_idx" ON "conversations"("shop_id", "customer_email")
    WHERE "status" <> 'resolved' AND "customer_verified" AND "customer_email" IS NOT NULL;
CREATE INDEX "conversations_waiting_idx"
    ON "conversations"("shop_id", "urgency", (coalesce("waiting_since", "updated_at")), "sequence")
    WHERE "status" = 'waiting';
CREATE INDEX "conversations_idle_idx" ON "conversations"("updated_at") WHERE "status" IN ('bot', 'human');

CREATE TABLE "messages" (
    "id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded_text" TEXT NOT NULL,
    "language" TEXT,
    "intent" TEXT,
    "sentiment" DOUBLE PRECISION,
    "model" TEXT,
    "by" TEXT,
    "key" TEXT NOT NULL,
    "extras" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "messages_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "messages_author_check" CHECK ("author" IN ('shopper', 'bot', 'human', 'system')),
    CONSTRAINT "messages_kind_check" CHECK ("kind" IN ('message', 'note')),
    CONSTRAINT "messages_conversation_id_fkey" FOREIGN KEY ("conversation_id")
        REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "messages_conversation_id_position_key" ON "messages"("conversation_id", "position");
CREATE UNIQUE INDEX "messages_conversation_id_key_key" ON "messages"("conversation_id", "key");

-- Text filters look for parts of words. They work without the extension too, by reading a shop's rows.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX "messages_folded_text_idx" ON "messages" USING GIN ("folded_text" gin_trgm_ops);
EXCEPTION
    WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
        RAISE NOTICE 'pg_trgm is not available: text filters on conversations will read more';
END
$$;

CREATE TABLE "deliveries" (
    "id" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "platform_id" TEXT,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "deliveries_status_check" CHECK ("status" IN ('pending', 'sending', 'sent', 'failed', 'uncertain'))
);
CREATE UNIQUE INDEX "deliveries_shop_id_key_key" ON "deliveries"("shop_id", "key");
CREATE INDEX "deliveries_open_idx" ON "deliveries"("sequence") WHERE "status" IN ('pending', 'sending');

CREATE TABLE "inbox" (
    "id" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "platform_id" TEXT NOT NULL,
    "thread_key" TEXT NOT NULL,
    "message" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "inbox_status_check" CHECK ("status" IN ('pending', 'processing', 'done', 'failed'))
);
CREATE UNIQUE INDEX "inbox_shop_id_channel_platform_id_key" ON "inbox"("shop_id", "channel", "platform_id");
CREATE INDEX "inbox_open_idx" ON "inbox"("sequence") WHERE "status" IN ('pending', 'processing');
CREATE INDEX "inbox_open_thread_idx" ON "inbox"("shop_id", "channel", "thread_key", "sequence")
    WHERE "status" IN ('pending', 'processing');

CREATE TABLE "knowledge_documents" (
    "shop_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "source" JSONB NOT NULL,
    "tags" TEXT[],
    "content_hash" TEXT NOT NULL,
    "folded_text" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "knowledge_documents_pkey" PRIMARY KEY ("shop_id", "id"),
    CONSTRAINT "knowledge_documents_audience_check" CHECK ("audience" IN ('public', 'staff')),
    CONSTRAINT "knowledge_documents_status_check" CHECK ("status" IN ('published', 'draft'))
);
CREATE INDEX "knowledge_documents_shop_id_updated_at_id_idx"
    ON "knowledge_documents"("shop_id", "updated_at" DESC, "id" DESC);

CREATE TABLE "knowledge_chunks" (
    "shop_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "heading" TEXT,
    "text" TEXT NOT NULL,
    "embedding" BYTEA,
    "entry" BIGINT,
    CONSTRAINT "knowledge_chunks_pkey" PRIMARY KEY ("shop_id", "document_id", "position"),
    CONSTRAINT "knowledge_chunks_shop_id_document_id_fkey" FOREIGN KEY ("shop_id", "document_id")
        REFERENCES "knowledge_documents"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "knowledge_chunks_entry_key" ON "knowledge_chunks"("entry");

CREATE TABLE "knowledge_gaps" (
    "id" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "examples" TEXT[],
    "terms" TEXT[],
    "count" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "document_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "knowledge_gaps_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "knowledge_gaps_status_check" CHECK ("status" IN ('open', 'proposed', 'filled', 'dismissed'))
);
CREATE INDEX "knowledge_gaps_shop_id_status_count_id_idx"
    ON "knowledge_gaps"("shop_id", "status", "count" DESC, "id");
CREATE INDEX "knowledge_gaps_open_terms_idx" ON "knowledge_gaps" USING GIN ("terms") WHERE "status" = 'open';

CREATE TABLE "search_shelves" (
    "id" SERIAL NOT NULL,
    "shop_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "entry_count" INTEGER NOT NULL DEFAULT 0,
    "titled_count" INTEGER NOT NULL DEFAULT 0,
    "total_length" BIGINT NOT NULL DEFAULT 0,
    "total_title_length" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "search_shelves_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "search_shelves_shop_id_kind_language_section_key"
    ON "search_shelves"("shop_id", "kind", "language", "section");

CREATE TABLE "search_terms" (
    "id" SERIAL NOT NULL,
    "shelf_id" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "entry_count" INTEGER NOT NULL DEFAULT 0,
    "deletions" TEXT[],
    CONSTRAINT "search_terms_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "search_terms_shelf_id_fkey" FOREIGN KEY ("shelf_id")
        REFERENCES "search_shelves"("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX "search_terms_shelf_id_term_key" ON "search_terms"("shelf_id", "term");
CREATE INDEX "search_terms_deletions_idx" ON "search_terms" USING GIN ("deletions");

CREATE TABLE "search_entries" (
    "id" BIGSERIAL NOT NULL,
    "shelf_id" INTEGER NOT NULL,
    "length" INTEGER NOT NULL,
    "title_length" INTEGER NOT NULL,
    "term_ids" INTEGER[],
    "impacts" SMALLINT[],
    "frequencies" SMALLINT[],
    "title_frequencies" SMALLINT[],
    "expires_at" TIMESTAMPTZ(3),
    CONSTRAINT "search_entries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "search_entries_shelf_id_fkey" FOREIGN KEY ("shelf_id")
        REFERENCES "search_shelves"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "search_entries_shelf_id_idx" ON "search_entries"("shelf_id");
-- Looked into by the hundred: kept beside the row where they fit, and never compressed.
ALTER TABLE "search_entries" ALTER COLUMN "term_ids" SET STORAGE EXTERNAL;
ALTER TABLE "search_entries" ALTER COLUMN "impacts" SET STORAGE EXTERNAL;
ALTER TABLE "search_entries" ALTER COLUMN "frequencies" SET STORAGE EXTERNAL;
ALTER TABLE "search_entries" ALTER COLUMN "title_frequencies" SET STORAGE EXTERNAL;

CREATE TABLE "search_postings" (
    "term_id" INTEGER NOT NULL,
    "impact" SMALLINT NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    CONSTRAINT "search_postings_pkey" PRIMARY KEY ("term_id", "impact", "entry_id") INCLUDE ("expires_at")
);

CREATE TABLE "products" (
    "shop_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL,
    "product" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT "products_pkey" PRIMARY KEY ("shop_id", "id")
);
CREATE INDEX "products_shop_id_handle_idx" ON "products"("shop_id", "handle");

CREATE TABLE "product_entries" (
    "entry" BIGINT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    CONSTRAINT "product_entries_pkey" PRIMARY KEY ("entry"),
    CONSTRAINT "product_entries_shop_id_product_id_fkey" FOREIGN KEY ("shop_id", "product_id")
        REFERENCES "products"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "product_entries_shop_id_product_id_idx" ON "product_entries"("shop_id", "product_id");

CREATE TABLE "orders" (
    "shop_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "order" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT "orders_pkey" PRIMARY KEY ("shop_id", "id")
);
CREATE INDEX "orders_shop_id_number_idx" ON "orders"("shop_id", "number");
CREATE INDEX "orders_shop_id_email_placed_at_idx" ON "orders"("shop_id", "email", "placed_at" DESC);

CREATE TABLE "order_changes" (
    "shop_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "order_changes_pkey" PRIMARY KEY ("shop_id", "order_id", "key"),
    CONSTRAINT "order_changes_shop_id_order_id_fkey" FOREIGN KEY ("shop_id", "order_id")
        REFERENCES "orders"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "customers" (
    "shop_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "customer" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT "customers_pkey" PRIMARY KEY ("shop_id", "id")
);
CREATE INDEX "customers_shop_id_email_idx" ON "customers"("shop_id", "email");

CREATE TABLE "approvals" (
    "id" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "conversation_id" TEXT,
    "status" TEXT NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "approvals_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "approvals_status_check" CHECK ("status" IN ('pending', 'approved', 'refused', 'executed', 'failed'))
);
CREATE UNIQUE INDEX "approvals_shop_id_key_key" ON "approvals"("shop_id", "key");
CREATE INDEX "approvals_shop_id_created_at_id_idx" ON "approvals"("shop_id", "created_at", "id");

CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);
-- At most one code of a conversation can be entered.
CREATE UNIQUE INDEX "verifications_open_key" ON "verifications"("shop_id", "conversation_id") WHERE NOT "closed";
CREATE INDEX "verifications_shop_id_email_created_at_idx" ON "verifications"("shop_id", "email", "created_at");

CREATE TABLE "usage" (
    "shop_id" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "input_tokens" BIGINT NOT NULL DEFAULT 0,
    "output_tokens" BIGINT NOT NULL DEFAULT 0,
    "cost_micro_usd" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "usage_pkey" PRIMARY KEY ("shop_id", "month")
);

CREATE TABLE "events" (
    "id" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "events_shop_id_at_sequence_idx" ON "events"("shop_id", "at" DESC, "sequence" DESC);
CREATE INDEX "events_shop_id_subject_at_sequence_idx"
    ON "events"("shop_id", "subject", "at" DESC, "sequence" DESC);
