import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const SOURCES = join(ROOT, 'packages/widgets/src');
/** Whose names are not ours to change beside the browser's and the language's: the wire format's. Lit is bundled with us. */
export const FOREIGN = [
  'client/chat-protocol.ts',
  'agents/customer-service/reply.ts',
  'agents/customer-service/handover.ts',
  'storage/conversations.ts',
  'commerce/money.ts',
  'commerce/order.ts',
].map((file) => join(ROOT, 'packages/sdk/src', file));
/** What the browser calls on a custom element, which no type library names. */
const REACTIONS = [
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'observedAttributes',
];
/** What pages may call on the element, and what the browser keeps from one release of the chat to the next. */
const LASTING = [
  'open',
  'show',
  'hide',
  'ask',
  'messageId',
  'text',
  'createdAt',
  'images',
  'uploaded',
  'refused',
];

/**
 * The property names that are only ever used between our own files, to be shortened: every name in the sources that
 * neither the browser, the wire format, a quoted string, nor the lists above have.
 */
export async function privateNames(): Promise<RegExp> {
  const sources = withoutComments((await Promise.all((await sourceFiles()).map(read))).join('\n'));
  const foreign = withoutComments(
    (await Promise.all([...FOREIGN, ...(await typeLibraries())].map(read))).join('\n'),
  );
  const taken = new Set([...REACTIONS, ...LASTING, ...names(foreign)]);
  for (const [, quoted] of sources.matchAll(/'([\w-]+)'/g)) taken.add(quoted!);
  const used = [...sources.matchAll(/(?:[.{,(]\s*|^\s*(?:readonly |static |get |set )*)([a-z]\w{2,})\b/gm)];
  const own = new Set(used.map(([, name]) => name!).filter((name) => !taken.has(name)));
  // Lit begins its own with "_".
  return new RegExp(`^(?:${[...own].sort().join('|')}|_[_$]?[a-zA-Z]\\w*)$`);
}

async function sourceFiles(): Promise<string[]> {
  const files = await readdir(SOURCES, { recursive: true });
  return files.filter((file) => /(?<!\.test)\.ts$/.test(file)).map((file) => join(SOURCES, file));
}

/** TypeScript's descriptions of the browser and the language, which it ships in a package per platform. */
async function typeLibraries(): Promise<string[]> {
  const compilers = join(ROOT, 'node_modules/@typescript');
  const platform = (await readdir(compilers)).find((name) => name.startsWith('typescript-'));
  if (!platform) throw new ReferenceError(`No TypeScript library in ${compilers}: run npm ci.`);
  const folder = join(compilers, platform, 'lib');
  const files = await readdir(folder);
  return files.filter((file) => /^lib\.(?:dom|es).*\.d\.ts$/.test(file)).map((file) => join(folder, file));
}

function read(file: string): Promise<string> {
  return readFile(file, 'utf8');
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
}

function names(source: string): string[] {
  return source.match(/[A-Za-z_$][\w$]*/g) ?? [];
}
