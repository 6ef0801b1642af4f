import type { Language } from '#text/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Texts } from './texts.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { fr, en, es, de, it };

/** What `grounded()` says in a language. */
export function textsFor(language: Language): Texts {
  return TEXTS[language];
}
