import { analyse, fold, splitSentences } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import { remember } from '#text/remember.ts';
import { withoutCitationMarks } from '../typography.ts';
import { type Block, readBlocks } from './blocks.ts';

/** The smallest piece of a passage that can be quoted alone. */
export interface Unit {
  /** As it is shown, without the list mark. */
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly kind: 'sentence' | 'item' | 'step' | 'row';
  /** Units with the same number belong to one paragraph, list or table. */
  readonly block: number;
  /** Place in the passage, from 0. */
  readonly position: number;
  /** Announces what follows: ends with a colon. */
  readonly leadsIn: boolean;
  /** Refers back ("It", "Elle", "Sinon"): says little without the unit before. */
  readonly dependent: boolean;
  readonly figures: Figures;
  /** First cell of a table row, folded: what the row is about. */
  readonly key?: string;
}

/** What kinds of figures a unit states. */
export interface Figures {
  readonly duration: boolean;
  /** An amount, or that it costs nothing. */
  readonly money: boolean;
  /** An amount in figures. */
  readonly amount: boolean;
  /** A telephone number. */
  readonly phone: boolean;
  /** Street and number. */
  readonly address: boolean;
  /** A time of day or a day of the week. */
  readonly hours: boolean;
}

const DURATION =
  /\d[\d\s,.–-]*(?:h\b|jours?|heures?|semaines?|mois|ans?\b|annees?|minutes?|days?|hours?|weeks?|months?|years?|business|working|dias?|horas?|semanas?|mes(?:es)?\b|tage?n?\b|stunden?|wochen?|monate?n?|jahre?n?|giorni|ore|settiman\w|mesi|anni)/;
const PHONE = /(?:\+\d{1,3}[ .-]?)?\(?\d{1,4}\)?(?:[ .-]\d{2,4}){3,}/;
const ADDRESS =
  /\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allee|impasse|cours)\b|\d{1,4}[a-z]? [\w'-]+(?: [\w'-]+)? (?:street|st|road|rd|avenue|lane|square)\b|\b(?:calle|avenida|via|piazza) [\w' -]{2,40},? \d|\w(?:strasse|platz|weg) \d/;
const HOURS =
  /\b\d{1,2} ?h\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2} uhr\b|\b(?:lun|mar|mercre|jeu|vendre|same)dis?\b|\bdimanches?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b|\b(?:mon|diens|donners|frei|sams|sonn)tags?\b|\bmittwochs?\b|\b(?:lune|marte|mercole|giove|vener)di\b|\bsabato\b|\bdomenica\b/;
const AMOUNT = /\d\s?(?:€|\$|£|eur\b|usd\b)|[€$£]\s?\d/;
const MONEY =
  /(?:€|\$|£|\beur\b|\busd\b)|gratuit|\bfree\b|gratis|kostenlos|offert|\byou pay\b|vous (?:ne )?payez|a (?:votre|notre) charge|at (?:your|our) (?:own )?(?:cost|expense)/;

/** Folded beginnings that point back. Impersonal ones ("Il faut", "It is possible") stand alone. */
const DEPENDENT: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:il(?! faut| suffit| est (?:possible|conseille|recommande|necessaire|interdit)| n'?y a| y a)|elles?|ils|ces?|cet|cette|cela|ca|celui|celle|ceux|celles|mais|donc|or|car|ainsi|de plus|en outre|toutefois|cependant|sinon|dans ce cas|passe ce|au-dela|ensuite|puis|enfin|y)\b/,
  en: /^(?:it(?! is (?:possible|advisable|necessary))|they|this|these|those|that|he|she|its|their|but|so|however|otherwise|then|after that|in that case|also|after this)\b/,
  es: /^(?:ellos?|ellas?|est[aeo]s?|es[aeo]s?|pero|sin embargo|despues|luego|ademas|en ese caso)\b/,
  de: /^(?:er|sie|es|dies\w*|aber|jedoch|danach|dann|ausserdem|andernfalls|in diesem fall)\b/,
  it: /^(?:ess[aoie]|quest[aoie]|quell[aoie]|ma|pero|tuttavia|poi|inoltre|altrimenti|in questo caso)\b/,
};

/** Passages are asked about again and again; reading one costs more than composing from it. */
const KEPT = 2_000;
const unitsOf = remember<readonly Unit[]>(KEPT);
const headingOf = remember<Heading>(KEPT);

/** Index terms of what stands above a passage. */
export interface Heading {
  readonly title: ReadonlySet<string>;
  /** The innermost heading: what this very passage is about. Empty where there is only a title. */
  readonly section: ReadonlySet<string>;
}

/** The terms of a source's title, "Returns – Conditions › Who pays?": the last part is the section. */
export function readHeading(title: string, language: Language): Heading {
  return headingOf(`${language}${title}`, () => {
    const parts = title.split(/ [›–] /);
    const section = parts.length > 1 ? parts.pop()! : '';
    return {
      title: new Set(analyse(parts.join(' '), language)),
      section: new Set(analyse(section, language)),
    };
  });
}

/** The quotable units of a passage in Markdown or plain text. */
export function readUnits(text: string, language: Language): readonly Unit[] {
  return unitsOf(`${language}${text}`, () => parseUnits(text, language));
}

const KINDS: Readonly<Record<Block['kind'], Unit['kind']>> = {
  paragraph: 'sentence',
  items: 'item',
  steps: 'step',
  table: 'row',
};

function parseUnits(text: string, language: Language): Unit[] {
  const units: Unit[] = [];
  readBlocks(text).forEach((block, index) => {
    for (const { shown, key } of pieces(block)) {
      if (!/[\p{L}\d]/u.test(shown)) continue;
      const folded = fold(shown);
      units.push({
        text: shown,
        terms: new Set(analyse(shown, language)),
        kind: KINDS[block.kind],
        block: index,
        position: units.length,
        leadsIn: /[:：]$/.test(shown),
        dependent: block.kind === 'paragraph' && DEPENDENT[language].test(folded),
        figures: {
          duration: DURATION.test(folded),
          money: MONEY.test(folded),
          amount: AMOUNT.test(folded),
          phone: PHONE.test(folded),
          address: ADDRESS.test(folded),
          hours: HOURS.test(folded),
        },
        ...(key === undefined ? {} : { key: fold(key) }),
      });
    }
  });
  return units;
}

function pieces({ kind, lines }: Block): { shown: string; key?: string }[] {
  switch (kind) {
    case 'paragraph':
      return splitSentences(lines.join(' ')).map((sentence) => ({ shown: clean(sentence.text) }));
    case 'items':
    case 'steps':
      return lines.map((line) => ({ shown: clean(line) }));
    case 'table': {
      const [columns, ...rows] = lines
        .filter((line) => !/^[\s|:-]+$/.test(line))
        .map((line) => line.split('|').map((cell) => clean(cell)));
      return rows.map((cells) => ({ shown: describeRow(columns ?? [], cells), key: cells[0] ?? '' }));
    }
  }
}

/** "M – chest 96–100 cm, waist 80–84 cm". */
function describeRow(columns: readonly string[], cells: readonly string[]): string {
  const facts = cells
    .slice(1)
    .flatMap((cell, index) => (cell === '' ? [] : [`${columns[index + 1] ?? ''} ${cell}`.trim()]));
  return facts.length === 0 ? (cells[0] ?? '') : `${cells[0]} – ${facts.join(', ')}`;
}

/** Without pictures, HTML, marks that would pass for citations, or bold marks that lost their partner. */
function clean(text: string): string {
  let shown = withoutCitationMarks(text)
    .replace(/!\[[^\]]{0,200}\]\([^)]{0,500}\)/g, '')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .trim();
  if ((shown.match(/\*\*/g)?.length ?? 0) % 2 === 1) shown = shown.replaceAll('**', '');
  return shown;
}
