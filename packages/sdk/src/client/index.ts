export * from './api-error.ts';
export * from './chat-protocol.ts';
export * from './create-client.ts';
export * from './operations.ts';
export * from './wire.ts';
