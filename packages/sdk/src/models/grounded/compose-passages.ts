import type { Source } from '#agents/customer-service/reply.ts';
import type { ReplyTask } from '#agents/customer-service/reply-task.ts';
import { once } from '#once.ts';
import { analyse, analyseQuery, translateQuery, type WeightedTerm } from '#text/index.ts';
import { INTENT_DESCRIPTIONS } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import { type Meaning, queryMeanings } from '#text/query-meanings.ts';
import type { ComposeContext, FindingOf, Part } from './context.ts';
import { pageOf, priceList } from './passages/price-list.ts';
import { renderSelection } from './passages/render.ts';
import {
  type Candidate,
  opening,
  readWish,
  type Selection,
  selectUnits,
  type Wish,
} from './passages/select.ts';
import { shopSection } from './passages/shop-section.ts';
import { splitQuestion } from './passages/split-question.ts';
import { readHeading, readUnits } from './passages/unit.ts';
import { namesSomethingUntold } from './passages/unnamed.ts';

/** A passage in the shopper's language is preferred unless one in another language fits this many times better. */
const OWN_LANGUAGE_LEAD = 4;
/** Sentences and lists per question; fewer when several questions are asked at once. */
const CHOICES_ALONE = 3;
const CHOICES_EACH = 2;
/** Passages quoted per question: the further ones only repeat or stray. */
const PASSAGES_EACH = 2;

/** How sure the intent must be to help choosing, and how much its words then weigh: less than words said. */
const SURE = 0.5;
const TOPIC_WEIGHT = 0.5;
/** Translated words are many and vague; what the intent says in the passage's language is neither. */
const TOPIC_WEIGHT_ABROAD = 2;
const TOPIC_BOOST = 1.6;
/** A synonym or a translation speaks of a word from here on. */
const SPOKEN_OF = 0.5;
/** Sentences of a section that is told whole. */
const SHORT_SECTION = 4;
const NO_TERMS: ReadonlySet<string> = new Set();
const topics = new Map<string, ReadonlySet<string>>();
/** Say what kind of answer is wanted, and match headings by accident. */
const QUESTION_PHRASES =
  /combien de temps|d[ée]lais?\b|deadlines?\b|pendant combien|qu['’]est-ce qu['’e]\w*|est-ce que|how long|how much (?:time|is|are|does)|how do i|co[uû]te(?:nt)?\b|\bcosts?\b|cuesta|kostet|cuánto tiempo|wie lange|quanto tempo/gi;

/** Answers in the words of the passages found. */
export function composePassages({ sources }: FindingOf<'passages'>, context: ComposeContext): Part {
  const { task, texts } = context;
  const passages = sources.flatMap((index) => context.source(index) ?? []);
  const questions = splitQuestion(task.waited ?? task.question, spokenLanguage(task));
  const limit = questions.length > 1 ? CHOICES_EACH : CHOICES_ALONE;
  const told = new Set<string>();
  const paragraphs = questions.flatMap((question) => {
    const prices = priceList(question, passages, spokenLanguage(task));
    const ofShop = prices.length > 0 ? [] : shopSection(question, passages, spokenLanguage(task));
    const listed = prices.length > 0 ? prices : ofShop;
    const chosen = listed.length > 0 ? listed : answer({ question, passages, limit }, context);
    const selections = chosen.flatMap((selection) => {
      const units = selection.units.filter((unit) => !told.has(unit.text));
      if (units.every((unit) => unit.leadsIn)) return [];
      for (const unit of units) told.add(unit.text);
      return [{ ...selection, units }];
    });
    const rendered = render(selections, context);
    // "A shop in Paris?" is not answered by hours "in Paris time" on the same page.
    const shops = ofShop.flatMap(({ source }) => context.source(source) ?? []);
    const isUntold =
      rendered.length > 0 &&
      namesSomethingUntold(question, shops.length > 0 ? shops : passages, spokenLanguage(task));
    return isUntold ? [texts.passages.unnamed, ...rendered] : rendered;
  });
  if (paragraphs.length > 0) return { paragraphs };
  return {
    paragraphs: [context.pick(texts.smallTalk.nothingFound)],
    quickReplies: [texts.quickReplies.human],
    unanswered: true,
  };
}

function answer(
  request: { question: string; passages: readonly Source[]; limit: number },
  context: ComposeContext,
): Selection[] {
  const { language } = context.task;
  const own = request.passages.filter((source) => (source.language ?? language) === language);
  const foreign = request.passages.filter((source) => !own.includes(source));
  const inOwn = select(request, own, context);
  if (foreign.length === 0) return inOwn;
  // What shares no word with the question, not even a translated one, is no answer in another language.
  const inForeign = select({ ...request, limit: 1 }, foreign, context).filter(({ score }) => score > 0);
  return bestScore(inForeign) > OWN_LANGUAGE_LEAD * bestScore(inOwn) || inOwn.length === 0
    ? inForeign
    : inOwn;
}

function select(
  request: { question: string; limit: number },
  passages: readonly Source[],
  context: ComposeContext,
): Selection[] {
  if (passages.length === 0) return [];
  const { task } = context;
  const queries = new Map<Language, Query>();
  const meaningsIn = once(() =>
    queryMeanings(request.question.replace(QUESTION_PHRASES, ' '), spokenLanguage(task)),
  );
  const candidates = passages.map((source): Candidate => {
    const language = source.language ?? task.language;
    let query = queries.get(language);
    if (query === undefined) {
      query = {
        terms: questionTerms(request.question, { from: spokenLanguage(task), to: language }, context),
        meanings: once(() => meaningsIn()(language).map(spokenOf)),
      };
      queries.set(language, query);
    }
    return {
      source: source.index,
      units: readUnits(source.text, language),
      heading: readHeading(source.title, language),
      page: pageOf(source),
      ...query,
    };
  });
  const wish = readWish(request.question);
  const [best] = candidates;
  const page = candidates.filter((candidate) => candidate.page === best?.page);
  const section = page.find((candidate) => isNamedSection(candidate));
  if (section && !wantsDetail(wish)) return [wholeOf(section)];
  const lead = page.find(({ heading }) => heading.section.size === 0);
  if (lead && asksForThePage(lead, page, wish))
    return opening([lead]).map((selection) => ({ ...selection, score: Number.MAX_VALUE }));
  return selectUnits(candidates, { wish, limit: request.limit, order: shippingCase(task) }).slice(
    0,
    PASSAGES_EACH,
  );
}

/**
 * Whether a question says no more than a page's title, "do you have gift cards?": the page's first words answer it. Not
 * where the title has a word by another name only, and the page further down has the word itself: "unsubscribe" on the
 * page "Newsletter".
 */
function asksForThePage({ heading, meanings }: Candidate, page: readonly Candidate[], wish: Wish): boolean {
  if (wantsDetail(wish)) return false;
  if (wish.steps && page.some(({ units }) => units.some(({ kind }) => kind === 'step'))) return false;
  const said = meanings?.() ?? [];
  return (
    said.length > 0 &&
    said.every(
      ([...terms]) =>
        terms.some((term) => heading.title.has(term)) &&
        (heading.title.has(terms[0]!) || !page.some((candidate) => speaksOf(candidate, terms[0]!))),
    )
  );
}

function speaksOf({ units, heading }: Candidate, term: string): boolean {
  return heading.section.has(term) || units.some(({ terms }) => terms.has(term));
}

/** Whether a question says just what a section's heading says, of a page that is about more: "sales" of "Promo codes and sales". */
function isNamedSection({ heading, meanings }: Candidate): boolean {
  const { section, title } = heading;
  if (section.size === 0 || ![...section].every((term) => title.has(term)) || title.size === section.size)
    return false;
  const said = meanings?.() ?? [];
  return (
    said.length === section.size &&
    said.every(([...terms]) => terms[0] !== undefined && section.has(terms[0]))
  );
}

/** A short section is told whole, a long one as it begins. */
function wholeOf(candidate: Candidate): Selection {
  const { source, units } = candidate;
  const [start] = opening([candidate]);
  const told = units.length <= SHORT_SECTION ? units : (start?.units ?? units.slice(0, SHORT_SECTION));
  return { source, units: told, score: Number.MAX_VALUE };
}

function wantsDetail(wish: Wish): boolean {
  return wish.duration || wish.money || wish.free || wish.phone || wish.place;
}

/** The language of the question, where the answer has to be in another. */
function spokenLanguage({ language, unservedLanguage }: ReplyTask): Language {
  return unservedLanguage ?? language;
}

/** Whether the order spoken of has left. Undefined where there is none, or parts of it have. */
function shippingCase({ findings }: ReplyTask): 'before' | 'after' | undefined {
  const order = findings.find((finding) => finding.kind === 'order')?.order;
  if (order === undefined || order.fulfilmentStatus === 'partial') return undefined;
  return order.fulfilmentStatus === 'unfulfilled' ? 'before' : 'after';
}

/** The question in one language. */
type Query = Required<Pick<Candidate, 'terms' | 'meanings'>>;

function spokenOf(meaning: Meaning): ReadonlySet<string> {
  return new Set(meaning.flatMap(({ term, certainty }) => (certainty >= SPOKEN_OF ? [term] : [])));
}

function questionTerms(
  question: string,
  languages: { from: Language; to: Language },
  { task }: ComposeContext,
): readonly WeightedTerm[] {
  const options = task.shop.synonyms.length > 0 ? { synonyms: task.shop.synonyms } : {};
  const asked = question.replace(QUESTION_PHRASES, ' ');
  const terms =
    languages.from === languages.to
      ? analyseQuery(asked, languages.to, options)
      : translateQuery(asked, languages, options);
  const topic = topicTerms(languages.to, task);
  return withTopic(terms, topic, languages.from === languages.to ? TOPIC_WEIGHT : TOPIC_WEIGHT_ABROAD);
}

/** What the intent adds: a passage titled "Cancel an order" answers "I changed my mind, stop it". */
function topicTerms(language: Language, task: ReplyTask): ReadonlySet<string> {
  const { name, confidence } = task.intent;
  if (confidence < SURE || name === 'out_of_scope' || name === 'small_talk') return NO_TERMS;
  const shopLanguage = language === 'fr' ? 'fr' : 'en';
  const key = `${shopLanguage} ${name}`;
  let terms = topics.get(key);
  if (terms === undefined) {
    terms = new Set(analyse(INTENT_DESCRIPTIONS[name].name[shopLanguage], shopLanguage));
    topics.set(key, terms);
  }
  return terms;
}

/** A word that is both said and the topic decides most; a topic not said in these words still helps. */
function withTopic(
  terms: readonly WeightedTerm[],
  topic: ReadonlySet<string>,
  unsaid: number,
): readonly WeightedTerm[] {
  if (topic.size === 0) return terms;
  const known = new Set(terms.map(({ term }) => term));
  return [
    ...terms.map((one) =>
      topic.has(one.term) ? { ...one, weight: one.weight * TOPIC_BOOST, inferred: false } : one,
    ),
    ...[...topic].filter((term) => !known.has(term)).map((term) => ({ term, weight: unsaid })),
  ];
}

function bestScore(selections: readonly Selection[]): number {
  return selections.reduce((best, { score }) => Math.max(best, score), 0);
}

function render(selections: readonly Selection[], context: ComposeContext): string[] {
  const [first] = selections;
  if (first === undefined) return [];
  const language = context.source(first.source)?.language ?? context.task.language;
  if (language !== context.task.language) return [quotation(selections, language, context)];
  return selections.map((selection) => renderSelection(selection, context));
}

/** Says that there is no version in the shopper's language, and quotes the one there is. */
function quotation(selections: readonly Selection[], language: Language, context: ComposeContext): string {
  const { texts } = context;
  const [open, close] = texts.passages.quote;
  const quotes = selections.map(({ units, source }) =>
    context.cite(`${open}${units.map(({ text }) => text).join(' ')}${close}`, source),
  );
  return [texts.passages.foreign(texts.languageNames[language]), ...quotes].join(' ');
}
