export * from './language-model.ts';
export * from './middleware/index.ts';
export * from './model-task.ts';
