import type { Money } from '#commerce/money.ts';
import { formatMoney } from '#text/format.ts';
import type { Language } from '#text/language.ts';

/** A day as a sentence may name it. */
export interface When {
  /** "21 novembre"; with the year when it is not the current one. */
  readonly day: string;
  /** "samedi 21 novembre". */
  readonly weekday: string;
  /** "aujourd’hui", "demain", "hier"; absent for other days. */
  readonly relative?: string;
  readonly today: boolean;
}

/** Numbers and days as a shop's readers expect them. */
export interface Format {
  readonly locale: string;
  money(money: Money): string;
  when(date: Date): When;
  /** "lundi" for 0 to "dimanche" for 6. */
  weekday(index: number): string;
  /** Date and minutes after midnight on the shop's own clock. */
  local(date: Date): LocalTime;
  list(items: readonly string[]): string;
}

/** A moment on the shop's clock. */
export interface LocalTime {
  readonly year: number;
  /** Days since 1 January 1970, so that days can be compared. */
  readonly dayNumber: number;
  /** "2026-11-24". */
  readonly isoDay: string;
  /** Minutes after midnight. */
  readonly minutes: number;
  /** Monday is 0. */
  readonly weekday: number;
}

/** What decides how things are written. */
export interface FormatOptions {
  readonly language: Language;
  /** IANA. */
  readonly timeZone: string;
  /** ISO 4217; a shop that sells in US dollars writes American English. */
  readonly currency: string;
  readonly now: Date;
}

const DAY = 86_400_000;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY = 4;

/** Formatters are slow to make and quick to use, so each is made once. */
const formatters = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  let formatter = formatters.get(key) as T | undefined;
  if (formatter === undefined) {
    formatter = make();
    formatters.set(key, formatter);
  }
  return formatter;
}

/** Formatting for one reply. */
export function formatFor(options: FormatOptions): Format {
  const { language, timeZone } = options;
  const locale = localeOf(language, options.currency);
  const today = localTime(options.now, timeZone);
  return {
    locale,
    money: (money) => formatMoney(money, language),
    when: (date) => formatWhen(date, { locale, language, timeZone, today }),
    weekday: (index) => weekdayName(index, locale),
    local: (date) => localTime(date, timeZone),
    list: (items) =>
      cached(`list|${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items),
  };
}

function localeOf(language: Language, currency: string): string {
  switch (language) {
    case 'fr':
      return 'fr-FR';
    case 'en':
      return currency === 'USD' ? 'en-US' : 'en-GB';
    case 'es':
      return 'es-ES';
    case 'de':
      return 'de-DE';
    case 'it':
      return 'it-IT';
  }
}

function formatWhen(
  date: Date,
  context: { locale: string; language: Language; timeZone: string; today: LocalTime },
): When {
  const { locale, timeZone, today } = context;
  const local = localTime(date, timeZone);
  const year = local.year === today.year ? undefined : 'numeric';
  const write = (weekday: 'long' | undefined) => {
    const formatter = cached(
      `day|${locale}|${timeZone}|${weekday}|${year}`,
      () => new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', weekday, year }),
    );
    return tidyDay(formatter.format(date), context.language);
  };
  const distance = local.dayNumber - today.dayNumber;
  const relative = Math.abs(distance) <= 1 ? relativeDay(distance, locale) : undefined;
  return {
    day: write(undefined),
    weekday: write('long'),
    today: distance === 0,
    ...(relative ? { relative } : {}),
  };
}

/** The first of a month is an ordinal in French; Spanish runs the weekday and the day together in a sentence. */
function tidyDay(text: string, language: Language): string {
  if (language === 'fr') return text.replace(/(^| )1 /, '$11er ');
  if (language === 'es') return text.replace(', ', ' ');
  return text;
}

function relativeDay(distance: number, locale: string): string {
  return cached(`relative|${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(
    distance,
    'day',
  );
}

function weekdayName(index: number, locale: string): string {
  const formatter = cached(
    `weekday|${locale}`,
    () => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
  );
  return formatter.format((FIRST_MONDAY + index) * DAY);
}

function localTime(date: Date, timeZone: string): LocalTime {
  const formatter = cached(
    `local|${timeZone}`,
    () =>
      new Intl.DateTimeFormat('sv-SE', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      }),
  );
  const text = formatter.format(date);
  const year = Number(text.slice(0, 4));
  const dayNumber = Date.UTC(year, Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / DAY;
  return {
    year,
    dayNumber,
    isoDay: text.slice(0, 10),
    minutes: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)),
    weekday: (((dayNumber - FIRST_MONDAY) % 7) + 7) % 7,
  };
}
