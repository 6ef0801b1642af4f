DROP TABLE
    "shops", "api_keys", "attachments", "messages", "conversations", "deliveries", "inbox", "knowledge_chunks",
    "knowledge_documents", "knowledge_gaps", "search_postings", "search_entries", "search_terms", "search_shelves",
    "product_entries", "products", "order_changes", "orders", "customers", "approvals", "verifications", "usage",
    "events";
