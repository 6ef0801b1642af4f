export * from './commerceai-error.ts';
export * from './conflict-error.ts';
export * from './connector-error.ts';
export * from './invalid-input-error.ts';
export * from './model-error.ts';
export * from './not-found-error.ts';
export * from './signature-error.ts';
export * from './unavailable-error.ts';
