import type { Language } from '#text/language.ts';
import type { Awaiting } from '../memory.ts';
import type { Entities } from './extract-entities.ts';

/** What a shopper who has just had it done wants to know, in the words of a shop's texts. */
const NEXT: Readonly<
  Record<Extract<Awaiting, { kind: 'confirmation' }>['action'], Record<Language, string>>
> = {
  start_return: {
    fr: 'Comment renvoyer un article ?',
    en: 'How do I send an item back?',
    es: '¿Cómo devuelvo un artículo?',
    de: 'Wie schicke ich einen Artikel zurück?',
    it: 'Come restituisco un articolo?',
  },
  cancel_order: {
    fr: 'Quand suis-je remboursé après une annulation ?',
    en: 'When am I refunded after a cancellation?',
    es: '¿Cuándo me reembolsan tras una cancelación?',
    de: 'Wann bekomme ich nach einer Stornierung mein Geld zurück?',
    it: 'Quando vengo rimborsato dopo un annullamento?',
  },
};

/** The question that a yes to an offer leaves open: what happens next. */
export function nextStepsQuestion(
  awaiting: Awaiting | undefined,
  { answer }: Entities,
  language: Language,
): string | undefined {
  return awaiting?.kind === 'confirmation' && answer === 'yes' ? NEXT[awaiting.action][language] : undefined;
}
