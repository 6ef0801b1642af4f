/** A vector scaled to length 1, in half the memory, so that similarity is a plain product. */
export function unitVector(vector: readonly number[]): Float32Array {
  const unit = Float32Array.from(vector);
  const length = Math.sqrt(product(unit, unit));
  if (length === 0) return unit;
  for (let index = 0; index < unit.length; index++) unit[index]! /= length;
  return unit;
}

/** Cosine similarity of two unit vectors; 0 for vectors of different models, which have no common length. */
export function similarity(left: Float32Array, right: Float32Array): number {
  return left.length === right.length ? product(left, right) : 0;
}

/** Four sums at once, because each addition to a single one would wait for the one before. */
function product(left: Float32Array, right: Float32Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let index = 0;
  for (; index + 3 < left.length; index += 4) {
    first += left[index]! * right[index]!;
    second += left[index + 1]! * right[index + 1]!;
    third += left[index + 2]! * right[index + 2]!;
    fourth += left[index + 3]! * right[index + 3]!;
  }
  for (; index < left.length; index++) first += left[index]! * right[index]!;
  return first + second + third + fourth;
}
