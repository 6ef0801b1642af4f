import type { ComposeContext } from '../context.ts';
import type { Selection } from './select.ts';
import type { Unit } from './unit.ts';

/** Writes chosen units out as prose and lists, each statement with its source. */
export function renderSelection(selection: Selection, context: ComposeContext): string {
  const { units, source } = selection;
  let text = startsWithList(units) || selection.named ? sectionLine(source, context) : '';
  if (selection.named && text !== '' && !startsWithList(units))
    text += context.task.language === 'fr' ? ' :' : ':';
  let step = 0;
  let listed: number | undefined;
  units.forEach((unit, index) => {
    const alone = unit.kind !== 'sentence' && isAlone(units, index);
    if (unit.kind === 'sentence' || alone) {
      const separator = text === '' ? '' : listed === undefined ? ' ' : '\n\n';
      const announces = unit.leadsIn && units[index + 1] !== undefined;
      const sentence = alone ? asSentence(unit.text) : unit.text;
      text += separator + (announces ? sentence : context.cite(sentence, source));
      listed = undefined;
      return;
    }
    step = listed === unit.block ? step + 1 : 1;
    const mark = unit.kind === 'step' ? `${step}.` : '-';
    text += `${text === '' ? '' : listed !== undefined && listed !== unit.block ? '\n\n' : '\n'}${mark} ${context.cite(unit.text, source)}`;
    listed = unit.block;
  });
  return text;
}

/** A list with nothing to announce it stands under its section's heading: what its prices or days are of. */
function startsWithList(units: readonly Unit[]): boolean {
  const [first] = units;
  return first !== undefined && first.kind !== 'sentence' && !isAlone(units, 0);
}

function sectionLine(source: number, context: ComposeContext): string {
  const title = context.source(source)?.title ?? '';
  const section = title.split(' – ').at(-1)?.split(' › ').at(-1) ?? '';
  return section === '' ? '' : `**${withoutMarks(section)}**`;
}

function withoutMarks(heading: string): string {
  return heading.replace(/[*_[\]]/g, '').trim();
}

/** One list item with nothing before it to announce a list reads better as a sentence. */
function isAlone(units: readonly Unit[], index: number): boolean {
  const unit = units[index]!;
  if (unit.kind === 'step') return false;
  const before = units[index - 1];
  const after = units[index + 1];
  return before?.block !== unit.block && after?.block !== unit.block && !before?.leadsIn;
}

function asSentence(text: string): string {
  const trimmed = text.replace(/[;,]$/, '');
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}
