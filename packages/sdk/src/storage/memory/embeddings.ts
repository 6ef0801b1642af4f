/** A vector scaled to length 1, in half the memory, so that similarity is a plain product. */
export function unitVector(vector: readonly number[]): Float32Array {
  const unit = Float32Array.from(vector);
  const length = Math.sqrt(unit.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? unit : unit.map((value) => value / length);
}

/** Cosine similarity of two unit vectors; 0 for vectors of different models, which have no common length. */
export function similarity(left: Float32Array, right: Float32Array): number {
  if (left.length !== right.length) return 0;
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!;
  return sum;
}
