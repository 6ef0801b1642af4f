export type { ClassifyIntentOptions, IntentCandidate, IntentReading } from './classify.ts';
export { classifyIntent } from './classify.ts';
export type { Intent, IntentDescription } from './intents.ts';
export { INTENT_DESCRIPTIONS, INTENTS } from './intents.ts';
