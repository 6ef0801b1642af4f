import type { Money } from '#commerce/money.ts';
import type { Language } from './language.ts';

const LOCALES: Readonly<Record<Language, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  es: 'es-ES',
  de: 'de-DE',
  it: 'it-IT',
};
const moneyFormatters = new Map<string, Intl.NumberFormat>();
const dateFormatters = new Map<string, Intl.DateTimeFormat>();
const weekdayFormatters = new Map<string, Intl.DateTimeFormat>();
const timeFormatters = new Map<string, Intl.DateTimeFormat>();

function cached<Formatter>(cache: Map<string, Formatter>, key: string, make: () => Formatter): Formatter {
  let formatter = cache.get(key);
  if (!formatter) {
    formatter = make();
    cache.set(key, formatter);
  }
  return formatter;
}

/** An amount as people of that language write it: "49,90 €", "€49.90". */
export function formatMoney(money: Money, language: Language): string {
  const formatter = cached(
    moneyFormatters,
    `${language} ${money.currency}`,
    () => new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: money.currency }),
  );
  const digits = formatter.resolvedOptions().maximumFractionDigits ?? 2;
  return formatter.format(money.amount / 10 ** digits);
}

/** A day: "24 novembre 2026", "24 November 2026". */
export function formatDate(at: Date, language: Language, timeZone: string): string {
  return cached(
    dateFormatters,
    `${language} ${timeZone}`,
    () =>
      new Intl.DateTimeFormat(LOCALES[language], {
        timeZone,
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      }),
  ).format(at);
}

/** A day with its name: "jeudi 26 novembre", "Thursday 26 November". */
export function formatWeekday(at: Date, language: Language, timeZone: string): string {
  return cached(
    weekdayFormatters,
    `${language} ${timeZone}`,
    () =>
      new Intl.DateTimeFormat(LOCALES[language], {
        timeZone,
        weekday: 'long',
        day: 'numeric',
        month: 'long',
      }),
  ).format(at);
}

/** A time of day: "14:30". */
export function formatTime(at: Date, language: Language, timeZone: string): string {
  return cached(
    timeFormatters,
    `${language} ${timeZone}`,
    () => new Intl.DateTimeFormat(LOCALES[language], { timeZone, hour: '2-digit', minute: '2-digit' }),
  ).format(at);
}
