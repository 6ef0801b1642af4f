import { createHmac, timingSafeEqual } from 'node:crypto';

const COOKIE = 'sandbox_customer';

/** The cookie by which the simulated storefront knows its signed-in customer. */
export interface SignedInCookie {
  /** The `Set-Cookie` value that signs a customer in, or out without an id. */
  write(customerId: string | undefined): string;
  /** The customer of a `Cookie` header; undefined when there is none or the signature is wrong. */
  read(header: string | undefined): string | undefined;
}

export function signedInCookie(secret: string): SignedInCookie {
  const sign = (value: string): Buffer => createHmac('sha256', secret).update(`signed-in.${value}`).digest();
  return {
    write(customerId) {
      const name = encodeURIComponent(customerId ?? '');
      const value = name && `${name}.${sign(name).toString('base64url')}`;
      return `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${customerId ? 7 * 86_400 : 0}`;
    },
    read(header) {
      const value = header
        ?.split(';')
        .map((part) => part.trim())
        .find((part) => part.startsWith(`${COOKIE}=`))
        ?.slice(COOKIE.length + 1);
      const dot = value?.lastIndexOf('.') ?? -1;
      if (!value || dot < 1) return undefined;
      const name = value.slice(0, dot);
      const given = Buffer.from(value.slice(dot + 1), 'base64url');
      const expected = sign(name);
      return given.length === expected.length && timingSafeEqual(given, expected)
        ? decodeURIComponent(name)
        : undefined;
    },
  };
}
