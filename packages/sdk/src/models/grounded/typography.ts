/** U+202F, before French high punctuation. */
const NARROW_SPACE = '\u202f';
/** U+00A0, before a colon and inside guillemets. */
const NO_BREAK_SPACE = '\u00a0';

/** What a number does not part from: "5,90 €", "10 h 30", "76 cm". */
const BEFORE_UNIT = /(\d) (?=(?:[€%]|h|min|mm|cm|m|m²|km|g|kg|ml|cl|l|L|°C)(?![\p{L}\d]))/gu;
const AFTER_HOUR = /(\d\u00a0h) (?=\d)/g;
const THOUSANDS = /(?<!\d|\d )(\d{1,3}) (?=\d{3}(?!\d))/g;

/** Puts the spaces of French typography, so that no line begins with a "?", a "»" or the "€" of an amount. */
export function spaceFrench(text: string): string {
  return text
    .replace(/ ([?!;])/g, `${NARROW_SPACE}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/n° (?=\d)/g, `n°${NO_BREAK_SPACE}`)
    .replace(BEFORE_UNIT, `$1${NO_BREAK_SPACE}`)
    .replace(AFTER_HOUR, `$1${NO_BREAK_SPACE}`)
    .replace(THOUSANDS, `$1${NARROW_SPACE}`);
}

/** "de" before a name, as it is said: "d’Atelier Brumelaine", "de Maison Test". */
export function frenchOf(name: string): string {
  return /^(?:[aeiouàâäéèêëîïôöùûüœæ]|h[aeéèêiou]|y[^aeiouéè])/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** Turns "[7]" in a shop's own text into "(7)": in a reply, square brackets round a number are a citation. */
export function withoutCitationMarks(text: string): string {
  return text.includes('[') ? text.replace(/\[(\d{1,3})\](?!\()/g, '($1)') : text;
}
