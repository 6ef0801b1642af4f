export { demoProducts } from './catalogue/index.ts';
export {
  type ConversationsOptions,
  type DemoConversation,
  type DemoMessage,
  generateConversations,
} from './conversations/index.ts';
export { drawProduct } from './drawing/index.ts';
export {
  generateHistory,
  type History,
  type HistoryOptions,
  SHOWCASE,
  type ShowcaseOrder,
} from './history/index.ts';
export { type DemoArticle, demoKnowledge } from './knowledge.ts';
export { type DemoShop, demoShop, type ShippingMethod, type WeeklyHours } from './shop.ts';
