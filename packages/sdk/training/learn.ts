/** One message as features of the vocabulary, with the value that scales each. */
export interface Example {
  readonly features: Uint32Array;
  readonly values: Float32Array;
  readonly target: number;
}

/** Settings of the learner: FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013). */
export interface LearnerOptions {
  readonly classes: number;
  readonly features: number;
  /** Learning rate. */
  readonly alpha: number;
  /** Smoothing of the learning rate. */
  readonly beta: number;
  /** Strength that drives small weights to exactly zero. */
  readonly l1: number;
  /** Strength that keeps weights small. */
  readonly l2: number;
}

/** Errors below this teach nothing worth the time. */
const NEGLIGIBLE = 0.003;

/** Multinomial logistic regression, learned one example at a time, with weights that are mostly zero. */
export class Learner {
  readonly #options: LearnerOptions;
  readonly #linear: Float32Array;
  readonly #squares: Float32Array;
  readonly #weights: Float32Array;
  readonly #biases: Float64Array;
  readonly #biasSquares: Float64Array;
  readonly #logits: Float64Array;

  constructor(options: LearnerOptions) {
    this.#options = options;
    this.#linear = new Float32Array(options.features * options.classes);
    this.#squares = new Float32Array(options.features * options.classes);
    this.#weights = new Float32Array(options.features * options.classes);
    this.#biases = new Float64Array(options.classes);
    this.#biasSquares = new Float64Array(options.classes);
    this.#logits = new Float64Array(options.classes);
  }

  get biases(): Float64Array {
    return this.#biases;
  }

  weight(feature: number, target: number): number {
    return this.#weights[feature * this.#options.classes + target] ?? 0;
  }

  learn(example: Example): void {
    const { classes, alpha } = this.#options;
    const { features, values } = example;
    const logits = this.#logits;
    logits.set(this.#biases);
    for (let index = 0; index < features.length; index += 1) {
      const base = (features[index] as number) * classes;
      const value = values[index] as number;
      for (let target = 0; target < classes; target += 1) {
        (logits[target] as number) += (this.#weights[base + target] as number) * value;
      }
    }
    softmaxInPlace(logits);
    for (let target = 0; target < classes; target += 1) {
      const error = (logits[target] as number) - (target === example.target ? 1 : 0);
      if (Math.abs(error) < NEGLIGIBLE) continue;
      for (let index = 0; index < features.length; index += 1) {
        this.#update((features[index] as number) * classes + target, error * (values[index] as number));
      }
      (this.#biasSquares[target] as number) += error * error;
      (this.#biases[target] as number) -=
        (alpha * error) / (1 + Math.sqrt(this.#biasSquares[target] as number));
    }
  }

  #update(place: number, gradient: number): void {
    const { alpha, beta, l1, l2 } = this.#options;
    const before = this.#squares[place] as number;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const sigma = (root - Math.sqrt(before)) / alpha;
    const linear = (this.#linear[place] as number) + gradient - sigma * (this.#weights[place] as number);
    this.#linear[place] = linear;
    this.#squares[place] = after;
    const shrunk = linear < 0 ? Math.min(0, linear + l1) : Math.max(0, linear - l1);
    this.#weights[place] = -shrunk / ((beta + root) / alpha + l2);
  }
}

function softmaxInPlace(logits: Float64Array): void {
  const largest = Math.max(...logits);
  let total = 0;
  for (let index = 0; index < logits.length; index += 1) {
    logits[index] = Math.exp((logits[index] as number) - largest);
    total += logits[index] as number;
  }
  for (let index = 0; index < logits.length; index += 1) (logits[index] as number) /= total;
}
