/** Longest text of a shopper's that is understood, in characters. Whoever can be told so is refused a longer one. */
export const MAXIMUM_TEXT = 4000;
/** Longest text that is stored of a message from a channel, in characters; a note stands for the rest. */
export const MAXIMUM_STORED = 50_000;

/** The part of a text that is understood: its start, where people say what they want. */
export function understoodText(text: string): string {
  return startOf(text, MAXIMUM_TEXT);
}

/** The text as it is stored. Where it had to be cut it ends in a note, for the shop's people, of how much is missing. */
export function storedText(text: string): string {
  if (text.length <= MAXIMUM_STORED) return text;
  const kept = startOf(text, MAXIMUM_STORED);
  const missing = text.length - kept.length;
  return `${kept}\n\n[… Message coupé : ${missing} caractères manquent. / Message cut: ${missing} characters are missing.]`;
}

/** Never half of a character that takes two units. */
function startOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
