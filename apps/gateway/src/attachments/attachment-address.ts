import { ATTACHMENT_PATH as PATH } from '@commerceai/runtime';

/** Where a kept picture is fetched with an API key; what messages in storage point to. */
export function attachmentAddress(id: string): string {
  return `${PATH}${encodeURIComponent(id)}`;
}

/** The id in an address made by `attachmentAddress`; undefined for pictures kept elsewhere, and for no address at all. */
export function attachmentIdOf(url: string): string | undefined {
  if (!url.startsWith(PATH)) return undefined;
  try {
    return decodeURIComponent(url.slice(PATH.length));
  } catch {
    return undefined;
  }
}
