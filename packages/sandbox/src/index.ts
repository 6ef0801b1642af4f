export * from './demo-shop/index.ts';
