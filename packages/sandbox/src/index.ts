export { type SandboxEmailOptions, sandboxEmail } from './connectors/sandbox-email.ts';
export { simulatedConnectors } from './connectors/simulated-connectors.ts';
export * from './demo-shop/index.ts';
export * from './load-demo-shop/load-demo-shop.ts';
