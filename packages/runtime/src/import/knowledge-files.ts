import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { InvalidInputError } from '@commerceai/sdk';
import type { DocumentKind } from './read-document.ts';

/** A document as it lies somewhere, not yet read for its text. */
export interface RawDocument {
  /** Where it is from: path within the folder, or address. The entry's id is made from it. */
  readonly reference: string;
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
}

const KINDS: Readonly<Record<string, DocumentKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
  '.txt': 'text',
};
const LARGEST = 20_000_000;

/** Documents of a folder and its folders, or one file, in the order of their names. @throws InvalidInputError */
export async function* knowledgeFiles(
  path: string,
  reject: (reference: string, reason: string) => void,
): AsyncGenerator<RawDocument> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new InvalidInputError({ message: `There is no folder or file ${path}.` });
  const files = found.isDirectory()
    ? (await readdir(path, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [path];
  for (const file of files) {
    const reference = (found.isDirectory() ? relative(path, file) : file).split(sep).join('/');
    if (reference.split('/').some((part) => part.startsWith('.'))) continue;
    const kind = KINDS[extname(file).toLowerCase()];
    if (!kind) {
      reject(reference, `only ${Object.keys(KINDS).join(', ')} files are read`);
      continue;
    }
    if ((await stat(file)).size > LARGEST) {
      reject(reference, `is larger than ${LARGEST / 1_000_000} MB`);
      continue;
    }
    yield { reference, kind, bytes: await readFile(file) };
  }
}
