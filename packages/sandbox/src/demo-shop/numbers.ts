/**
 * The numbers of a text sorted, however its language writes them, so that two translations can be compared:
 * "5,90 €" and "€5.90" give the same, "12 h" and "12:00" too.
 */
export function numbersIn(text: string): string[] {
  return (text.replace(/(\d):00\b/g, '$1').match(/\d+/g) ?? []).sort();
}
