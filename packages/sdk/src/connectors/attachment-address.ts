/** A path on the host that answers, "/api/…": no scheme, no other host ("//x"), no backslash that browsers read as one. */
const OWN_PATH = /^\/(?!\/)[^\\\p{Cc}\s]*$/u;

/**
 * Whether a message may point to this address for a picture or file: http, https without a name and password in it, or
 * a path of the host. Everything else (script, data, files) is refused, in whatever spelling browsers would take it for one.
 */
export function isAttachmentAddress(address: string): boolean {
  if (OWN_PATH.test(address)) return true;
  // What URL parsing strips would read differently elsewhere.
  if (/[\p{Cc}\s]/u.test(address)) return false;
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
