ALTER INDEX "search_terms_deletions_idx" RESET (fastupdate);
DROP FUNCTION "open_conversation", "live_conversation";
