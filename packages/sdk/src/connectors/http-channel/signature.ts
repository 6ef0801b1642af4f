/** Why a signature was refused. */
export type SignatureRefusal = 'missing' | 'wrong' | 'expired';

/** Seconds between the signature's time and now, in either direction, within which it counts. */
export const SIGNATURE_TOLERANCE = 300;

const HEADER = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;
const encoder = new TextEncoder();

/** Signs and checks bodies: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`. Web Crypto alone, so that it runs anywhere. */
export function createSignatures(secret: string) {
  let imported: ReturnType<typeof crypto.subtle.importKey> | undefined;
  const key = () =>
    (imported ??= crypto.subtle.importKey(
      'raw',
      encoder.encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign', 'verify'],
    ));

  return {
    /** The header's value for a body that is sent now. */
    async sign(body: Uint8Array, now: Date): Promise<string> {
      const time = String(Math.floor(now.getTime() / 1000));
      const mac = await crypto.subtle.sign('HMAC', await key(), signedBytes(time, body));
      return `t=${time},v1=${toHex(new Uint8Array(mac))}`;
    },

    /** Checks a header in constant time, and its age; undefined when all is well. */
    async check(
      header: string | undefined,
      body: Uint8Array,
      now: Date,
    ): Promise<SignatureRefusal | undefined> {
      if (!header) return 'missing';
      const [, time, hex] = HEADER.exec(header.trim()) ?? [];
      if (!time || !hex) return 'wrong';
      const genuine = await crypto.subtle.verify('HMAC', await key(), fromHex(hex), signedBytes(time, body));
      if (!genuine) return 'wrong';
      const age = Math.abs(now.getTime() / 1000 - Number(time));
      return age <= SIGNATURE_TOLERANCE ? undefined : 'expired';
    },
  };
}

function signedBytes(time: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = encoder.encode(`${time}.`);
  const bytes = new Uint8Array(prefix.length + body.length);
  bytes.set(prefix);
  bytes.set(body, prefix.length);
  return bytes;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
