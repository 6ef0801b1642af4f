import { analyse, analyseQuery, splitSentences, translateQuery } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import type { ComposeContext, FindingOf, Part } from './context.ts';
import { readWish, selectUnits } from './passages/select.ts';
import { readUnits } from './passages/unit.ts';
import { availabilitySentences, productAvailability, stockSentence } from './product/availability.ts';
import { comparison } from './product/compare.ts';
import { askedFacts } from './product/facts.ts';
import { attributeOf, type LocalProduct, localiseProduct } from './product/localise.ts';
import { type Mentions, mentionsOf } from './product/mention.ts';
import { priceLabel, priceSentence } from './product/price.ts';
import type { ProductFact } from './texts/texts.ts';

/** A list of products stays readable up to this many, a comparison up to fewer. */
const PRODUCTS_SHOWN = 5;
const PRODUCTS_COMPARED = 3;
/** Sentences of the description in a short introduction. */
const INTRODUCTION_SENTENCES = 2;
/** A question for yes or no: a description that does not speak of the point is no answer to it. */
const ASKS_WHETHER =
  /^\W*(?:is|are|does|do|can|will|has|have|est|sont|peut|peuvent|a-t|ont|elles? (?:est|sont|contien)|ils? (?:est|sont|contien)|c['’]est)\b/i;
/** What sorts a product among others says nothing of it. */
const SORTS: ReadonlySet<string> = new Set(['category']);
/** Values that read on after a colon: "Machine wash at 30 °C" → "machine wash at 30 °C". Names keep their capital. */
const LOWERED: readonly ProductFact[] = ['care', 'fit', 'dimensions', 'weight'];

/** One product: the facts asked for, or a short introduction. */
export function composeProduct(
  { product, source, pointed }: FindingOf<'product'>,
  context: ComposeContext,
): Part {
  const { task, texts } = context;
  const local = localiseProduct(product, task);
  const mentions = mentionsOf(local.title, context);
  const facts = askedFacts(task.question, task.intent.name);
  const told = facts.flatMap((fact) => factSentences(fact, { local, mentions, context }));
  const byVariant = facts.includes('price') || facts.includes('availability');
  const answers =
    byVariant || pointed ? [] : described(describedAnswer(local, told, context), local, context);
  if (told.length + answers.length > 0) return paragraph([...told, ...answers], source, context);
  if (facts.length === 0) return paragraph(introduce(local, mentions, context), source, context);
  return {
    ...paragraph([texts.product.unknownFact(mentions())], source, context),
    quickReplies: [texts.quickReplies.human],
    unanswered: true,
  };
}

/** Several products: a comparison when asked, else a list. */
export function composeProducts(finding: FindingOf<'products'>, context: ComposeContext): Part {
  const { task, texts } = context;
  const entries = finding.products.slice(0, PRODUCTS_SHOWN).map((product, index) => ({
    local: localiseProduct(product, task),
    source: finding.sources[index] ?? 0,
  }));
  const [first] = entries;
  if (first === undefined) return composeNoProduct({ kind: 'no_product' }, context);
  if (finding.asked && !asksForPriceAlone(context))
    return tellEach(entries, { isStrict: finding.strictly ?? false, context });
  if (task.intent.name === 'compare_products') {
    return { paragraphs: [comparison(entries.slice(0, PRODUCTS_COMPARED), context)] };
  }
  return { paragraphs: [productList(texts.product.listIntro(entries.length), entries, context)] };
}

/** The list tells prices shortly by itself. */
function asksForPriceAlone({ task }: ComposeContext): boolean {
  const facts = askedFacts(task.question, task.intent.name);
  return facts.length > 0 && facts.every((fact) => fact === 'price');
}

/** What was asked of several products, product by product; those whose pages say nothing of it are passed over. */
function tellEach(
  entries: readonly { readonly local: LocalProduct; readonly source: number }[],
  { isStrict, context }: { readonly isStrict: boolean; readonly context: ComposeContext },
): Part {
  const { texts, task } = context;
  const facts = askedFacts(task.question, task.intent.name);
  const lines = entries.flatMap(({ local, source }) => {
    const told = tellOne(local, facts, { isStrict, context });
    if (told.length === 0) return [];
    const cited = splitSentences(told.join(' ')).map(({ text }) => context.cite(upperFirst(text), source));
    return [`- **${local.title}**${task.language === 'fr' ? ' : ' : ': '}${cited.join(' ')}`];
  });
  if (lines.length > 0) return { paragraphs: [lines.join('\n')] };
  // The shop's own texts beside it may tell what the pages do not.
  if (task.findings.some(({ kind }) => kind === 'passages')) return { paragraphs: [] };
  return {
    paragraphs: [context.pick(texts.smallTalk.nothingFound)],
    quickReplies: [texts.quickReplies.human],
    unanswered: true,
  };
}

/** The facts asked for, else the sentences that answer; a question for no fact hears how the product is described. */
function tellOne(
  local: LocalProduct,
  facts: readonly ProductFact[],
  { isStrict, context }: { readonly isStrict: boolean; readonly context: ComposeContext },
): string[] {
  const again: Mentions = () => context.texts.product.again;
  const told = facts.flatMap((fact) => factSentences(fact, { local, mentions: again, context }));
  if (told.length > 0) return told;
  const answers = described(describedAnswer(local, told, context), local, context);
  if (answers.length > 0 || isStrict || facts.length > 0 || ASKS_WHETHER.test(context.task.question))
    return answers;
  return described(introduction(local), local, context);
}

function introduction(local: LocalProduct): string[] {
  return splitSentences(local.description)
    .slice(0, INTRODUCTION_SENTENCES)
    .map((sentence) => sentence.text);
}

/** Nothing in the catalogue is what was asked for; what comes nearest is shown. */
export function composeNoProduct(finding: FindingOf<'no_product'>, context: ComposeContext): Part {
  const { pick, texts, task } = context;
  const quickReplies = [texts.quickReplies.human];
  const entries = (finding.products ?? []).slice(0, PRODUCTS_SHOWN).map((product, index) => ({
    local: localiseProduct(product, task),
    source: finding.sources?.[index] ?? 0,
  }));
  if (entries.length > 0)
    return { paragraphs: [productList(texts.product.nearest, entries, context)], quickReplies };
  return { paragraphs: [pick(texts.product.noProduct)], quickReplies, unanswered: true };
}

function productList(
  intro: string,
  entries: readonly { readonly local: LocalProduct; readonly source: number }[],
  context: ComposeContext,
): string {
  const lines = entries.map(({ local, source }) => {
    const availability = context.texts.product.words[productAvailability(local.product)];
    const facts = [priceLabel(local.product, context), availability].filter((fact) => fact !== undefined);
    return `- ${context.cite(`**${local.title}**, ${facts.join(', ')}`, source)}`;
  });
  return [intro, ...lines].join('\n');
}

interface FactRequest {
  readonly local: LocalProduct;
  readonly mentions: Mentions;
  readonly context: ComposeContext;
}

function factSentences(fact: ProductFact, { local, mentions, context }: FactRequest): string[] {
  const { texts, task } = context;
  if (fact === 'price') {
    const sentence = local.product.variants.length > 0 && priceSentence(local.product, mentions(), context);
    return sentence ? [sentence] : [];
  }
  if (fact === 'availability') return availabilitySentences(local, mentions, context);
  const value = attributeOf(local, fact);
  if (value === undefined) return [];
  const lead = texts.product.fact(fact, mentions());
  if (local.language !== task.language) return [`${lead} ${inQuotes(value, context)}.`];
  return [`${lead} ${endSentence(LOWERED.includes(fact) ? lowerFirst(value, task.language) : value)}`];
}

/** What of the description and the other attributes answers the words that no told fact has answered. */
function describedAnswer(local: LocalProduct, told: readonly string[], { task }: ComposeContext): string[] {
  const { language, question, intent } = task;
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
function described(sentences: readonly string[], local: LocalProduct, context: ComposeContext): string[] {
  const { texts, task } = context;
  if (local.language === task.language || sentences.length === 0) return [...sentences];
  const intro = texts.passages.foreign(texts.languageNames[local.language]);
  return [`${intro} ${inQuotes(sentences.join(' '), context)}`];
}

function inQuotes(text: string, { texts }: ComposeContext): string {
  const [open, close] = texts.passages.quote;
  return `${open}${text}${close}`;
}

function introduce(local: LocalProduct, mentions: Mentions, context: ComposeContext): string[] {
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

/** Each sentence with its source. */
function paragraph(texts: readonly string[], source: number, context: ComposeContext): Part {
  const sentences = texts.flatMap((text) => splitSentences(text).map((sentence) => sentence.text));
  return { paragraphs: [sentences.map((sentence) => context.cite(upperFirst(sentence), source)).join(' ')] };
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** German nouns keep their capital, and so do abbreviations and single letters. */
function lowerFirst(text: string, language: Language): string {
  if (language === 'de' || !/^\p{Lu}\p{Ll}/u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
