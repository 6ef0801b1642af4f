import type { Source } from '#agents/customer-service/reply.ts';
import { analyseQuery, translateQuery, type WeightedTerm } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import type { ComposeContext, FindingOf, Part } from './context.ts';
import { renderSelection } from './passages/render.ts';
import { type Candidate, readWish, type Selection, selectUnits } from './passages/select.ts';
import { splitQuestion } from './passages/split-question.ts';
import { readHeading, readUnits } from './passages/unit.ts';

/** A passage in the shopper's language is preferred unless one in another language fits this many times better. */
const OWN_LANGUAGE_LEAD = 2.5;
/** Sentences and lists per question; fewer when several questions are asked at once. */
const CHOICES_ALONE = 3;
const CHOICES_EACH = 2;

/** Answers in the words of the passages found. */
export function composePassages({ sources }: FindingOf<'passages'>, context: ComposeContext): Part {
  const { task, texts } = context;
  const passages = sources.flatMap((index) => context.source(index) ?? []);
  const questions = splitQuestion(task.question, task.language);
  const limit = questions.length > 1 ? CHOICES_EACH : CHOICES_ALONE;
  const told = new Set<string>();
  const paragraphs = questions.flatMap((question) => {
    const selections = answer({ question, passages, limit }, context).flatMap((selection) => {
      const units = selection.units.filter((unit) => !told.has(unit.text));
      if (units.every((unit) => unit.leadsIn)) return [];
      for (const unit of units) told.add(unit.text);
      return [{ ...selection, units }];
    });
    return render(selections, context);
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
  const inForeign = select({ ...request, limit: 1 }, foreign, context);
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
  const queries = new Map<Language, readonly WeightedTerm[]>();
  const candidates = passages.map((source): Candidate => {
    const language = source.language ?? task.language;
    let terms = queries.get(language);
    if (terms === undefined) {
      terms = questionTerms(request.question, { from: task.language, to: language }, context);
      queries.set(language, terms);
    }
    return {
      source: source.index,
      units: readUnits(source.text, language),
      heading: readHeading(source.title, language),
      terms,
    };
  });
  return selectUnits(candidates, { wish: readWish(request.question), limit: request.limit });
}

function questionTerms(
  question: string,
  languages: { from: Language; to: Language },
  { task }: ComposeContext,
): readonly WeightedTerm[] {
  const options = task.shop.synonyms.length > 0 ? { synonyms: task.shop.synonyms } : {};
  return languages.from === languages.to
    ? analyseQuery(question, languages.to, options)
    : translateQuery(question, languages, options);
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
