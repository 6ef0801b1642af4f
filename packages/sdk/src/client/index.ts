export * from './chat-protocol.ts';
