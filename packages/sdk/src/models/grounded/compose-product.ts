import { analyse, analyseQuery, splitSentences } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import type { ComposeContext, FindingOf, Part } from './context.ts';
import { selectUnits } from './passages/select.ts';
import { readUnits } from './passages/unit.ts';
import { availabilitySentences, productAvailability } from './product/availability.ts';
import { comparison } from './product/compare.ts';
import { askedFacts } from './product/facts.ts';
import { attributeOf, type LocalProduct, localiseProduct } from './product/localise.ts';
import { priceLabel, priceSentence } from './product/price.ts';
import type { ProductFact } from './texts/texts.ts';

/** A list of products stays readable up to this many. */
const PRODUCTS_SHOWN = 5;
/** Sentences of the description in a short introduction. */
const INTRODUCTION_SENTENCES = 2;
/** Values that read on after a colon: "Machine wash at 30 °C" → "machine wash at 30 °C". Names keep their capital. */
const LOWERED: readonly ProductFact[] = ['care', 'fit', 'dimensions', 'weight'];

/** One product: the facts asked for, or a short introduction. */
export function composeProduct({ product, source }: FindingOf<'product'>, context: ComposeContext): Part {
  const { task, texts } = context;
  const local = localiseProduct(product, task.language);
  const quoted = quote(local.title, context);
  const facts = askedFacts(task.question, task.intent.name);
  const told = facts.flatMap((fact) => factSentences(fact, { local, quoted, context }));
  if (told.length > 0) return paragraph(told, source, context);
  const described = describedAnswer(local, context);
  if (described.length > 0) return paragraph(described, source, context);
  const introduction = introduce(local, quoted, context);
  if (facts.length === 0) return paragraph(introduction, source, context);
  const part = paragraph([texts.product.unknownFact(quoted), ...introduction], source, context);
  return { ...part, quickReplies: [texts.quickReplies.human], unanswered: true };
}

/** Several products: a comparison when asked, else a list. */
export function composeProducts(finding: FindingOf<'products'>, context: ComposeContext): Part {
  const { task, texts } = context;
  const entries = finding.products.slice(0, PRODUCTS_SHOWN).map((product, index) => ({
    local: localiseProduct(product, task.language),
    source: finding.sources[index] ?? 0,
  }));
  const [first] = entries;
  if (first === undefined) return composeNoProduct(context);
  if (entries.length === 1) {
    return composeProduct({ kind: 'product', product: first.local.product, source: first.source }, context);
  }
  if (task.intent.name === 'compare_products') return { paragraphs: [comparison(entries, context)] };
  const lines = entries.map(({ local, source }) => {
    const availability = texts.product.words[productAvailability(local.product)];
    const facts = [priceLabel(local.product, context), availability].filter((fact) => fact !== undefined);
    return `- ${context.cite(`**${local.title}**, ${facts.join(', ')}`, source)}`;
  });
  return { paragraphs: [[texts.product.listIntro(entries.length), ...lines].join('\n')] };
}

/** Nothing in the catalogue fits. */
export function composeNoProduct({ pick, texts }: ComposeContext): Part {
  return {
    paragraphs: [pick(texts.product.noProduct)],
    quickReplies: [texts.quickReplies.human],
    unanswered: true,
  };
}

interface FactRequest {
  readonly local: LocalProduct;
  readonly quoted: string;
  readonly context: ComposeContext;
}

function factSentences(fact: ProductFact, { local, quoted, context }: FactRequest): string[] {
  const { texts, task } = context;
  if (fact === 'price') {
    const sentence = priceSentence(local.product, quoted, context);
    return sentence === undefined ? [] : [sentence];
  }
  if (fact === 'availability') return availabilitySentences(local, quoted, context);
  const value = attributeOf(local, fact);
  if (value === undefined) return [];
  return [
    `${texts.product.fact(fact, quoted)} ${endSentence(LOWERED.includes(fact) ? lowerFirst(value, task.language) : value)}`,
  ];
}

/** Sentences of the description or other attributes that answer a question no listed fact does. */
function describedAnswer(local: LocalProduct, { task }: ComposeContext): string[] {
  const terms = analyseQuery(task.question, task.language);
  const title = new Set(analyse(local.title, task.language));
  const asked = terms.filter(({ term, weight }) => weight === 1 && !title.has(term));
  const text = [local.description, ...Object.values(local.attributes).map(endSentence)].join('\n\n');
  const units = readUnits(text, task.language);
  if (!asked.some(({ term }) => units.some((unit) => unit.terms.has(term)))) return [];
  const wish = { duration: false, money: false, steps: false };
  const selections = selectUnits([{ source: 0, units, titleTerms: new Set(), terms: asked }], {
    wish,
    limit: 2,
  });
  return selections.flatMap((selection) => selection.units.map((unit) => unit.text)).slice(0, 3);
}

function introduce(local: LocalProduct, quoted: string, context: ComposeContext): string[] {
  const description = splitSentences(local.description)
    .slice(0, INTRODUCTION_SENTENCES)
    .map((sentence) => sentence.text);
  const price = priceSentence(local.product, quoted, context);
  return [
    ...description,
    ...(price === undefined ? [] : [price]),
    ...availabilitySentences(local, quoted, context),
  ];
}

function paragraph(sentences: readonly string[], source: number, context: ComposeContext): Part {
  return { paragraphs: [sentences.map((sentence) => context.cite(sentence, source)).join(' ')] };
}

function quote(title: string, { texts }: ComposeContext): string {
  return `${texts.product.quote[0]}${title}${texts.product.quote[1]}`;
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** German nouns keep their capital, and so do abbreviations and single letters. */
function lowerFirst(text: string, language: Language): string {
  if (language === 'de' || !/^\p{Lu}\p{Ll}/u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
