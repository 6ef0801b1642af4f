/** Decimal digits of a currency's minor unit, 2 for EUR, 0 for JPY. */
function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** "1,234.50", "49,90", "15" in minor units; undefined when it is no amount of money. */
export function parseAmount(text: string, currency: string): number | undefined {
  const compact = text.replace(/[\s\u00a0\u202f€$£]/g, '');
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(compact);
  if (!match) return undefined;
  const whole = (match[1] ?? '').replace(/[.,]/g, '');
  const digits = minorDigits(currency);
  const fraction = (match[2] ?? '').padEnd(digits, '0').slice(0, digits);
  const amount = Number(`${whole}${fraction}`);
  return Number.isSafeInteger(amount) ? amount : undefined;
}
