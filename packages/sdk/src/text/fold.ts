const BEYOND_ASCII = /[\u0080-\uffff]/;
const COMBINING_MARKS = /\p{M}+/gu;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Lower case, without accents or ligatures, typographic apostrophes made straight: the form in which texts are compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words of most languages here have neither, and every text is folded word by word.
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}
