import { analyse, analyseQuery, splitSentences, translateQuery } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import type { ComposeContext } from '../context.ts';
import { readWish, selectUnits } from '../passages/select.ts';
import { readUnits } from '../passages/unit.ts';
import type { ProductFact } from '../texts/texts.ts';
import { availabilitySentences, stockSentence } from './availability.ts';
import { askedFacts, besidesFacts } from './facts.ts';
import { attributeOf, type LocalProduct } from './localise.ts';
import type { Mentions } from './mention.ts';
import { priceSentence, priceSentences } from './price.ts';

/** Sentences of the description in a short introduction. */
const INTRODUCTION_SENTENCES = 2;
/** What sorts a product among others says nothing of it. */
const SORTS: ReadonlySet<string> = new Set(['category']);
/** Values that read on after a colon: "Machine wash at 30 °C" → "machine wash at 30 °C". Names keep their capital. */
const LOWERED: readonly ProductFact[] = ['care', 'fit', 'dimensions', 'weight', 'duration'];

interface FactRequest {
  readonly local: LocalProduct;
  readonly mentions: Mentions;
  readonly context: ComposeContext;
}

/** What a product's page states of a fact; empty where it states nothing. */
export function factSentences(fact: ProductFact, { local, mentions, context }: FactRequest): string[] {
  const { texts, task } = context;
  if (fact === 'price') return priceSentences(local, mentions, context);
  if (fact === 'availability') return availabilitySentences(local, mentions, context);
  const value = attributeOf(local, fact);
  if (value === undefined) return [];
  const lead = texts.product.fact(fact, mentions());
  if (local.language !== task.language) return [`${lead} ${inQuotes(value, context)}.`];
  return [`${lead} ${endSentence(LOWERED.includes(fact) ? lowerFirst(value, task.language) : value)}`];
}

/** What of the description and the other attributes answers the words that no told fact has answered. */
export function describedAnswer(
  local: LocalProduct,
  told: readonly string[],
  { task }: ComposeContext,
): string[] {
  const { language, intent } = task;
  const facts = told.length > 0 ? askedFacts(task.question, intent.name) : [];
  const question = facts.length > 0 ? besidesFacts(task.question, facts) : task.question;
  const foreign = local.language !== language;
  if (foreign && told.length > 0) return [];
  // "Do your rings …" says which articles, not what of them.
  const kinds = [local.title, local.product.type ?? '', local.attributes.category ?? ''];
  const known = new Set([...kinds, ...told].flatMap((text) => analyse(text, local.language)));
  const asked = foreign
    ? translateQuery(question, { from: language, to: local.language })
    : analyseQuery(question, language).filter(({ weight }) => weight === 1);
  // A size that the shopper gives is no washing temperature.
  const isSize = (term: string) => intent.name === 'size_advice' && /^\d/.test(term);
  const open = asked.filter(({ term }) => !known.has(term) && !isSize(term));
  if (open.length === 0) return [];
  const text = [local.description, ...attributeSentences(local)].join('\n\n');
  const units = readUnits(text, local.language);
  if (!open.some(({ term }) => units.some((unit) => unit.terms.has(term)))) return [];
  const heading = { title: new Set<string>(), section: new Set<string>() };
  const wish = readWish('');
  return selectUnits([{ source: 0, units, heading, terms: open }], { wish, limit: told.length > 0 ? 1 : 2 })
    .flatMap((selection) => selection.units.map((unit) => unit.text))
    .filter((sentence) => !told.some((other) => other.includes(sentence.slice(1, -1))));
}

function attributeSentences({ attributes }: LocalProduct): string[] {
  return Object.entries(attributes).flatMap(([key, value]) => (SORTS.has(key) ? [] : [endSentence(value)]));
}

/** Says in which language the shop has these sentences, when it is not the shopper's. */
export function described(
  sentences: readonly string[],
  local: LocalProduct,
  context: ComposeContext,
): string[] {
  const { texts, task } = context;
  if (local.language === task.language || sentences.length === 0) return [...sentences];
  const intro = texts.passages.foreign(texts.languageNames[local.language]);
  return [`${intro} ${inQuotes(sentences.join(' '), context)}`];
}

function inQuotes(text: string, { texts }: ComposeContext): string {
  const [open, close] = texts.passages.quote;
  return `${open}${text}${close}`;
}

/** How a product's description begins. */
export function introduction(local: LocalProduct): string[] {
  return splitSentences(local.description)
    .slice(0, INTRODUCTION_SENTENCES)
    .map((sentence) => sentence.text);
}

/** Price, stock and the first sentences, for somebody who asks nothing in particular. */
export function introduce(local: LocalProduct, mentions: Mentions, context: ComposeContext): string[] {
  const description = introduction(local);
  if (local.product.variants.length === 0) {
    return description.length > 0
      ? described(description, local, context)
      : [context.texts.product.unknownFact(mentions())];
  }
  const price = priceSentence(local.product, mentions(), context);
  return [
    ...(price === undefined ? [] : [price]),
    stockSentence(local, mentions(), context),
    ...described(description, local, context),
  ];
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** German nouns keep their capital, and so do abbreviations and single letters. */
function lowerFirst(text: string, language: Language): string {
  if (language === 'de' || !/^\p{Lu}\p{Ll}/u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
