export * from './commerce-capability.ts';
export * from './connector.ts';
export * from './email-capability.ts';
export * from './messaging-capability.ts';
