export { grounded } from './grounded/index.ts';
export * from './language-model.ts';
export * from './model-task.ts';
