/** A held-out prediction: probabilities at temperature 1, and the class that was right. */
export interface Prediction {
  readonly probabilities: Float64Array;
  readonly target: number;
}

/**
 * The temperature at which held-out predictions are least surprised, found by golden-section search on the
 * mean negative log likelihood, which is unimodal in the temperature.
 */
export function fitTemperature(predictions: readonly Prediction[]): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = 0.3;
  let high = 5;
  for (let step = 0; step < 30; step += 1) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (surprise(predictions, left) < surprise(predictions, right)) high = right;
    else low = left;
  }
  return Number(((low + high) / 2).toFixed(3));
}

function surprise(predictions: readonly Prediction[], temperature: number): number {
  let total = 0;
  for (const { probabilities, target } of predictions) {
    let sum = 0;
    for (const probability of probabilities) sum += probability ** (1 / temperature);
    total -= Math.log((probabilities[target] as number) ** (1 / temperature) / sum + 1e-12);
  }
  return total / predictions.length;
}
