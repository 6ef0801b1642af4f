/** A goal, and whether the figure reaches it. */
export interface Goal {
  /** As it is read: "at least 1,500/s". */
  readonly text: string;
  readonly met: boolean;
}

/** One line of the report. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly goal?: Goal;
}

/** Something that is measured. */
export interface Bench {
  readonly title: string;
  /** Yields figures as they are known; a string is a remark that stands under them. */
  readonly run: () => AsyncIterable<Figure | string>;
}

const NAME_WIDTH = 56;
const VALUE_WIDTH = 34;
const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const wholes = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number as people read it: three figures, or all of a large whole. */
export function show(value: number): string {
  return Math.abs(value) >= 1000 ? wholes.format(value) : numbers.format(value);
}

/** A goal to reach or pass. */
export function atLeast(value: number, goal: number, unit: string): Goal {
  return { text: `at least ${show(goal)}${unit}`, met: value >= goal };
}

/** A goal to stay within. */
export function atMost(value: number, goal: number, unit: string): Goal {
  return { text: `at most ${show(goal)}${unit}`, met: value <= goal };
}

/** One line: name, value, goal, and plainly whether it is missed. */
export function formatFigure({ name, value, goal }: Figure): string {
  const start = `  ${name.padEnd(NAME_WIDTH)} ${value.padEnd(goal ? VALUE_WIDTH : 0)}`;
  return goal ? `${start} ${goal.met ? 'met   ' : 'MISSED'}  ${goal.text}` : start;
}
