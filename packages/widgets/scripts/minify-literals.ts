import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/*
 * esbuild leaves tagged templates alone; here their indentation goes. In `html` and `svg` white space with a line
 * break in it is indentation: between tags it goes, inside text and tags it becomes one space. Style sheets lose all
 * that is not needed.
 */
export const minifyLiterals: Plugin = {
  name: 'minify-literals',
  setup(build) {
    build.onLoad({ filter: /packages[\\/]widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents =
        source.includes('STYLES') || path.endsWith('styles.ts') ? minifyStyles(source) : minifyMarkup(source);
      return { contents, loader: 'ts' };
    });
  },
};

/** Style sheets in template constants whose name ends in STYLES: white space, and vowels of private properties, go. */
export function minifyStyles(source: string): string {
  return source.replace(/(?<=STYLES = `)[^`]*(?=`)/g, (css) =>
    css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/--_[a-z-]+/g, (name) => name.replace(/[aeiou]/g, ''))
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/([{;][\w-]+): /g, '$1:')
      .replace(/;}/g, '}')
      .trim(),
  );
}

/** Indentation in `html` and `svg` templates. Only line breaks mark it, so white space that matters stays on its line. */
export function minifyMarkup(source: string): string {
  if (!/\b(?:html|svg)`/.test(source)) return source;
  return source
    .replace(/>\s*\n\s*</g, '><')
    .replace(/(?<=[>}`])\s*\n\s*(?=<)|(?<=>)\s*\n\s*(?=\$\{)/g, '')
    .replace(/(?<=["'}])\n\s*(?=[@.a-z]+=)/g, ' ');
}
