import type { Language } from '#text/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Texts } from './texts.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { fr, en, es: en, de: en, it: en };

/** What `grounded()` says in a language. */
export function textsFor(language: Language): Texts {
  return TEXTS[language];
}
