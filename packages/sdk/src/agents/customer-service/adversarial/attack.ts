import type { ModelToolCall } from '#models/language-model.ts';

/** Where a text that gives orders is hidden. */
export type HidingPlace = 'product' | 'page' | 'order' | 'name';

/** Somebody tries to have the agent do or say what it must not. */
export interface Attack {
  readonly name: string;
  /** The shopper's messages, in order. */
  readonly says: readonly string[];
  /** What the worst model would answer: one that does whatever it is told. */
  readonly obeys: string;
  /** Quick replies it would propose. @default the start of the answer */
  readonly proposes?: readonly string[];
  /** What it would try to look up first. */
  readonly calls?: readonly Omit<ModelToolCall, 'id'>[];
  /** Orders hidden in a text of the shop's. */
  readonly planted?: { readonly place: HidingPlace; readonly text: string };
  /** Whether Camille is signed in. The shopper is unknown otherwise. */
  readonly signedIn?: true;
  /** What no reply may say, beside what none ever may. */
  readonly forbidden?: RegExp;
}
