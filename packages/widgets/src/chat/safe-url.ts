/*
 * The only addresses a link, a picture or a card may have. An allow-list over the raw text: no control characters,
 * spaces or backslashes (browsers drop or turn them), no "//host", no scheme but these.
 */
const LINK = /^(?:https?:\/\/[^/]|mailto:|tel:|\/(?!\/)|\.{1,2}\/)[^\s\\\p{Cc}\p{Cf}]*$/iu;
const PICTURE = /^(?:https?:\/\/[^/]|\/(?!\/))[^\s\\\p{Cc}\p{Cf}]*$/iu;

/** The address when a link may have it: http, https, mailto, tel or a path of this site. */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && LINK.test(address) ? address : undefined;
}

/** The address when a picture may have it: http, https or a path of this site. */
export function safePicture(address: string | undefined): string | undefined {
  return address !== undefined && PICTURE.test(address) ? address : undefined;
}

/** True for what opens beside the shop's page rather than in its place. */
export function leavesPage(address: string): boolean {
  return /^https?:/i.test(address) && !address.startsWith(`${globalThis.location?.origin}/`);
}
