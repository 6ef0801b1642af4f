/** A dot written so that no filter sees it: "(dot)", "[point]", " dot ", " . ". Plain words only before an ending people know. */
const BRACKETED_DOT = /\s{0,3}[([{<]\s{0,2}(?:dot|point|punkt|punto|\.)\s{0,2}[)\]}>]\s{0,3}/gi;
const BRACKETED_AT =
  /\s{0,3}[([{<]\s{0,2}(?:at|arobase|arobas|a commercial|chiocciola|arroba|@)\s{0,2}[)\]}>]\s{0,3}/gi;
const ENDINGS =
  'com|fr|net|org|io|co|uk|de|es|it|eu|be|ch|ca|us|shop|store|boutique|app|dev|ai|info|biz|online|site|website|xyz|top|club|link|click|live|ru|cn|tk|example|test|invalid';
const WORD_DOT = new RegExp(
  `(?<=[a-z0-9-])\\s{1,3}(?:dot|point|punkt|punto)\\s{1,3}(?=(?:[a-z0-9-]{1,63}\\s{1,3}(?:dot|point|punkt|punto)\\s{1,3})?(?:${ENDINGS})\\b)`,
  'gi',
);
const SPACED_DOT = new RegExp(
  `(?<=[a-z0-9-])(?:\\s{1,3}\\.\\s{0,3}|\\s{0,3}\\.\\s{1,3})(?=(?:${ENDINGS})\\b\\s{0,3}(?:\\/|$|[.,;:!?)]))`,
  'gi',
);
const WORD_AT =
  /(?<=[a-z0-9-])\s{1,3}(?:at|arobase|arobas|chiocciola|arroba)\s{1,3}(?=[a-z0-9-]{1,63}\.[a-z])/gi;
const MAY_BE_SPELLED = /\b(?:dot|point|punkt|punto)\b|\s\.|\.\s|[([{<]\s{0,2}[.@a]/i;

/** A text with the addresses in it that were written in words put together: "evil dot example" is "evil.example". */
export function joinSpelledAddresses(text: string): string {
  if (!MAY_BE_SPELLED.test(text)) return text;
  return text
    .replace(BRACKETED_DOT, '.')
    .replace(BRACKETED_AT, '@')
    .replace(WORD_DOT, '.')
    .replace(SPACED_DOT, '.')
    .replace(WORD_AT, '@');
}
