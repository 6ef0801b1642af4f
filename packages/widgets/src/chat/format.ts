import type { ChatLanguage } from './strings.ts';

interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** "49,90 €", "€49.90": minor units, as many decimals as the currency has. */
export function formatMoney(language: ChatLanguage, { amount, currency }: Amount): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits!);
}

/** "14 h 05", "14:05". */
export function formatTime(language: ChatLanguage, date: Date): string {
  const time = format(language, date, { hour: 'numeric', minute: '2-digit' });
  return language === 'fr' ? time.replace(':', '\u00a0h\u00a0') : time;
}

/** "mardi 24 novembre", "Tuesday 24 November". */
export function formatDay(language: ChatLanguage, date: Date): string {
  return format(language, date, { weekday: 'long', day: 'numeric', month: 'long' });
}

export function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

/** English dates in day-month order: the shops are European, and an American reads them too. */
function format(language: ChatLanguage, date: Date, options: Intl.DateTimeFormatOptions): string {
  return date.toLocaleString(language === 'en' ? 'en-GB' : language, options);
}
