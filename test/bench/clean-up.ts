const left: (() => Promise<void>)[] = [];

/** What must be undone before the program ends, however it ends; the last comes first. */
export function atEnd(undo: () => Promise<void>): void {
  left.push(undo);
}

/** Undoes all of it. */
export async function cleanUp(): Promise<void> {
  for (let undo = left.pop(); undo; undo = left.pop()) await undo();
}
