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

/** "14:05", "2:05 pm". */
export function formatTime(language: ChatLanguage, date: Date): string {
  return new Intl.DateTimeFormat(locale(language), { hour: 'numeric', minute: '2-digit' }).format(date);
}

/** "mardi 24 novembre", "Tuesday 24 November". */
export function formatDay(language: ChatLanguage, date: Date): string {
  return new Intl.DateTimeFormat(locale(language), { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
}

export function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

/** English dates in day-month order: the shops are European, and an American reads them too. */
function locale(language: ChatLanguage): string {
  return language === 'en' ? 'en-GB' : 'fr-FR';
}
