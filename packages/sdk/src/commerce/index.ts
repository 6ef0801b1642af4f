export * from './index-product.ts';
export * from './money.ts';
export * from './order.ts';
export * from './product.ts';
export * from './returned-lines.ts';
