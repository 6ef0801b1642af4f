import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Reads one of the state folder's JSON files. A missing or half-written one is undefined, and made anew. */
export function readState<Content>(file: string): Partial<Content> | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof content === 'object' && content !== null ? (content as Partial<Content>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes it whole or not at all. It may hold secrets: only this user may read it. */
export function writeState(file: string, content: unknown): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
