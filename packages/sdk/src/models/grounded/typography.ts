/** U+202F, before French high punctuation. */
const NARROW_SPACE = '\u202f';
/** U+00A0, before a colon and inside guillemets. */
const NO_BREAK_SPACE = '\u00a0';

/** Puts the spaces of French typography, so that no line begins with a "?" or a "»". */
export function spaceFrench(text: string): string {
  return text
    .replace(/ ([?!;])/g, `${NARROW_SPACE}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/« /g, `«${NO_BREAK_SPACE}`);
}

/** Turns "[7]" in a shop's own text into "(7)": in a reply, square brackets round a number are a citation. */
export function withoutCitationMarks(text: string): string {
  return text.includes('[') ? text.replace(/\[(\d{1,3})\](?!\()/g, '($1)') : text;
}
