export * from './fixed-clock.ts';
export * from './recording-connector.ts';
export * from './samples.ts';
export * from './scripted-model.ts';
export * from './sequential-random.ts';
export * from './storage/index.ts';
