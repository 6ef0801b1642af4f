export { type ImportKnowledgeOptions, importKnowledge } from './import-knowledge.ts';
export { type ImportOrdersOptions, importOrders } from './import-orders.ts';
export { type ImportProductsOptions, importProducts } from './import-products.ts';
export type { ImportListener, ImportReport, RejectedRow } from './report.ts';
