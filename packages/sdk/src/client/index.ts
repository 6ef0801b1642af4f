export * from './chat-protocol.ts';
export * from './wire.ts';
