import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';
import { STYLES } from '../src/chat/styles.ts';

/*
 * esbuild leaves tagged templates alone; here their indentation goes, and style sheets lose all that is not needed.
 */
export const minifyLiterals: Plugin = {
  name: 'minify-literals',
  setup(build) {
    build.onLoad({ filter: /packages[\\/]widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await minifyStyles(minifyMarkup(await readFile(path, 'utf8'))),
      loader: 'ts',
    }));
  },
};

/** A style sheet in a template constant whose name ends in STYLES; another one may stand first in it. */
export async function minifyStyles(source: string): Promise<string> {
  const sheet = /(?<=STYLES = `)\s*(\$\{\w+\}|)([^`]*)(?=`)/.exec(source);
  if (!sheet) return source;
  const [whole, other, css] = sheet;
  const { code } = await transform(css!, { loader: 'css', minify: true, charset: 'utf8' });
  // In the values of custom properties, and after commas, esbuild leaves the white space alone.
  const short = code
    .replace(/([:,]) /g, '$1')
    .replace(/="(\w+)"]/g, '=$1]')
    .replace(/--_[a-z-]+/g, (name) => PRIVATE.get(name) ?? name);
  const end = sheet.index + whole.length;
  return source.slice(0, sheet.index) + other + short.trim() + source.slice(end);
}

/** A letter for each private property ("--_border"). */
const PRIVATE = new Map(
  [...new Set(STYLES.match(/--_[a-z-]+/g))].map((name, at) => [name, `--_${(at + 10).toString(36)}`]),
);

/**
 * Indentation in `html` templates: white space with a line break in it. Between tags and expressions it goes, within a
 * tag it becomes one space; white space that matters stays on its line. Quotes go where HTML needs none.
 */
export function minifyMarkup(source: string): string {
  if (!source.includes('html`')) return source;
  return source
    .replace(/(?<=[>`])\s*\n\s*(?=<|\$\{)|(?<=\})\s*\n\s*(?=<[a-z/]|\$\{)/g, '')
    .replace(/(?<=["'}]|<\/\w+)\s*\n\s*(?=\/?>)/g, '')
    .replace(/(?<=["'}])\n\s*(?=[@.a-z-]+=)/g, ' ')
    .replace(/(?<= [a-z-]+=)"([\w-]+)"(?=[ >])/g, '$1');
}
