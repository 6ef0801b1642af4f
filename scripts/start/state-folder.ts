import { join, resolve } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Where this copy keeps its database, logs and secrets: `.commerceai/`, or what COMMERCEAI_STATE names. */
export function stateFolder(given: string | undefined = process.env.COMMERCEAI_STATE): string {
  return given ? resolve(process.env.INIT_CWD ?? process.cwd(), given) : join(ROOT, '.commerceai');
}
