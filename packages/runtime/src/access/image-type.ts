/** First bytes of the formats that browsers show; `undefined` stands for any byte. SVG is left out: it can carry scripts. */
const SIGNATURES: readonly { readonly mediaType: string; readonly bytes: readonly (number | undefined)[] }[] =
  [
    { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
    { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
    { mediaType: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38, undefined, 0x61] },
    { mediaType: 'image/webp', bytes: [...ascii('RIFF'), ...Array(4).fill(undefined), ...ascii('WEBP')] },
  ];

/** The media type of a picture by what it begins with, whatever it is called; undefined for anything else. */
export function imageType(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(
    (signature) =>
      bytes.length > signature.bytes.length &&
      signature.bytes.every((byte, index) => byte === undefined || byte === bytes[index]),
  )?.mediaType;
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
