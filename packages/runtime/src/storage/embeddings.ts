/** A vector scaled to length 1 as 32-bit floats, little-endian, so that similarity is a plain product. */
export function packVector(vector: readonly number[]): Buffer {
  const length = Math.hypot(...vector) || 1;
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => {
    bytes.writeFloatLE(value / length, index * 4);
  });
  return bytes;
}

/** Cosine similarity of two packed vectors; 0 for vectors of different models, which have no common length. */
export function similarity(left: Buffer, right: Buffer): number {
  if (left.length !== right.length) return 0;
  let sum = 0;
  for (let offset = 0; offset < left.length; offset += 4) {
    sum += left.readFloatLE(offset) * right.readFloatLE(offset);
  }
  return sum;
}
