/** See {@link SETTINGS} for what each means. */
export interface Settings {
  readonly draws: number;
  readonly outOfScopeShare: number;
  readonly languages: Readonly<Record<'fr' | 'en' | 'es' | 'de' | 'it', number>>;
  readonly leastLines: number;
  readonly forget: number;
  readonly largestModel: number;
  readonly learner: {
    readonly alpha: number;
    readonly beta: number;
    readonly l1: number;
    readonly l2: number;
  };
}

/** What the model comes from besides the texts. A change here changes the model's recorded source. */
export const SETTINGS = {
  seed: 20_260,
  epochs: 9,
  /** Messages drawn per intent and epoch. */
  draws: 250,
  /** How many times more messages are drawn for what no shop answers. */
  outOfScopeShare: 5,
  /** Share of messages per language. */
  languages: { fr: 0.41, en: 0.41, es: 0.06, de: 0.06, it: 0.06 },
  /** A feature must come from so many different training lines. */
  leastLines: 3,
  /** Share of features forgotten at each look at a message. */
  forget: 0.3,
  /** Bytes of weights that may be shipped, before Base64. */
  largestModel: 218_000,
  /** Parts of the lines held out in turn to find the temperature. */
  folds: 2,
  foldEpochs: 3,
  learner: { alpha: 2, beta: 1, l1: 0.1, l2: 0.05 },
} as const satisfies Settings & Record<string, unknown>;
