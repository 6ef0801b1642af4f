export { type SandboxEmailOptions, sandboxEmail } from './connectors/sandbox-email.ts';
export * from './demo-shop/index.ts';
export * from './load-demo-shop/load-demo-shop.ts';
