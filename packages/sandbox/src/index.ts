export * from './demo-shop/index.ts';
export * from './load-demo-shop/load-demo-shop.ts';
