/** First bytes of the picture formats that every browser shows; `undefined` matches any byte. */
const SIGNATURES: readonly { mediaType: string; bytes: readonly (number | undefined)[] }[] = [
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38, undefined, 0x61] },
  {
    mediaType: 'image/webp',
    bytes: [
      ...[0x52, 0x49, 0x46, 0x46],
      ...[undefined, undefined, undefined, undefined],
      ...[0x57, 0x45, 0x42, 0x50],
    ],
  },
];

/**
 * The media type of a picture, read from its first bytes; undefined for anything else. SVG is left out on
 * purpose: it can carry scripts.
 */
export function sniffImage(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find((signature) =>
    signature.bytes.every((byte, index) =>
      byte === undefined ? index < bytes.length : bytes[index] === byte,
    ),
  )?.mediaType;
}
