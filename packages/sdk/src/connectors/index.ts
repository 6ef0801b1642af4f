export * from './commerce-capability.ts';
export * from './connector.ts';
export * from './email-capability.ts';
export * from './http-channel/index.ts';
export * from './http-failure.ts';
export * from './messaging-capability.ts';
export * from './shop-copy/shop-copy.ts';
