import type { Language } from '#text/language.ts';
import type { Source } from './reply.ts';
import type { OpeningInterval, ShopSettings } from './shop-settings.ts';

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  it: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
};
const CLOSED: Readonly<Record<Language, string>> = {
  fr: 'fermé',
  en: 'closed',
  es: 'cerrado',
  de: 'geschlossen',
  it: 'chiuso',
};
const TITLES: Readonly<Record<Language, string>> = {
  fr: 'Horaires d’ouverture',
  en: 'Opening hours',
  es: 'Horario de atención',
  de: 'Öffnungszeiten',
  it: 'Orari di apertura',
};

/** A run of days with the same hours: "Monday–Friday 09:00–12:30, 14:00–18:00". */
export function hourLines(shop: ShopSettings, language: Language): readonly string[] {
  const names = DAYS[language];
  const lines: string[] = [];
  for (let first = 0; first < 7; ) {
    const hours = writeIntervals(shop.openingHours.week[first] ?? []);
    let last = first;
    while (last < 6 && writeIntervals(shop.openingHours.week[last + 1] ?? []) === hours) last += 1;
    const days = first === last ? names[first] : `${names[first]}–${names[last]}`;
    lines.push(`${days} ${hours || CLOSED[language]}`);
    first = last + 1;
  }
  return lines;
}

/** The opening hours as a source an answer can cite. */
export function describeHours(shop: ShopSettings, language: Language): Omit<Source, 'index'> {
  const text = [`${TITLES[language]}: ${hourLines(shop, language).join('; ')}.`, shop.contactEmail]
    .filter(Boolean)
    .join(' ');
  return { kind: 'shop', id: 'opening_hours', title: TITLES[language], text, language };
}

function writeIntervals(intervals: readonly OpeningInterval[]): string {
  return intervals.map(([opens, closes]) => `${clock(opens)}–${clock(closes)}`).join(', ');
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
