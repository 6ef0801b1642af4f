import { splitSentences } from '#text/index.ts';
import type { ComposeContext, FindingOf, Part } from './context.ts';
import { productAvailability } from './product/availability.ts';
import { comparison } from './product/compare.ts';
import { askedFacts, namesColour } from './product/facts.ts';
import { attributeOf, type LocalProduct, localiseProduct } from './product/localise.ts';
import { type Mentions, mentionsOf } from './product/mention.ts';
import { asksOfProduct } from './product/open-question.ts';
import { priceLabel } from './product/price.ts';
import { described, describedAnswer, factSentences, introduce, introduction } from './product/tell.ts';
import type { ProductFact } from './texts/texts.ts';

/** A list of products stays readable up to this many, a comparison up to fewer. */
const PRODUCTS_SHOWN = 5;
const PRODUCTS_COMPARED = 3;
/** A question for yes or no: a description that does not speak of the point is no answer to it. */
const ASKS_WHETHER =
  /^\W*(?:is|are|does|do|can|will|has|have|est|sont|peut|peuvent|a-t|ont|elles? (?:est|sont|contien)|ils? (?:est|sont|contien)|c['’]est)\b/i;

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
  if (facts.length === 0 && (pointed || !asksOfProduct(local, task)))
    return paragraph(introduce(local, mentions, context), source, context);
  // The shop's own texts beside it tell what the page does not.
  if (task.findings.some(({ kind }) => kind === 'passages')) return { paragraphs: [] };
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
    const facts = [priceLabel(local.product, context), availability, coloursAsked(local, context)].filter(
      (fact) => fact !== undefined,
    );
    return `- ${context.cite(`**${local.title}**, ${facts.join(', ')}`, source)}`;
  });
  return [intro, ...lines].join('\n');
}

/** In which colours it comes, where the question names one; as it is written, in whatever language. */
function coloursAsked(local: LocalProduct, { task }: ComposeContext): string | undefined {
  return namesColour(task.question) ? attributeOf(local, 'colours') : undefined;
}

/** Each sentence with its source. */
function paragraph(texts: readonly string[], source: number, context: ComposeContext): Part {
  const sentences = texts.flatMap((text) => splitSentences(text).map((sentence) => sentence.text));
  return { paragraphs: [sentences.map((sentence) => context.cite(upperFirst(sentence), source)).join(' ')] };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
