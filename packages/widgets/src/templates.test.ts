import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { trim } from '../scripts/trim-lit.ts';

/** What the bundle's Lit cannot do: see `scripts/trim-lit.ts`. */
const TRIMMED = {
  'a property or boolean attribute': /\s[.?][\w-]+=\$\{/,
  'SVG or MathML templates': /import \{[^}]*\b(?:svg|mathml)\b[^}]*\} from 'lit/,
  directives: /from 'lit(?:-html)?\/(?!html\.js')/,
  'a comment': /<!--/,
  'an expression inside a text area': /(?<!>)<\/textarea>/,
  'an expression for an element': /<[a-z]+\s+\$\{/,
};

it('asks nothing of Lit that the bundle has not', async () => {
  const files = await readdir(import.meta.dirname, { recursive: true });
  const sources = files.filter((file) => /(?<!\.test|xss-corpus)\.ts$/.test(file));
  expect(sources.length).toBeGreaterThan(20);
  for (const file of sources) {
    const source = await readFile(join(import.meta.dirname, file), 'utf8');
    for (const [what, pattern] of Object.entries(TRIMMED))
      expect(pattern.exec(source)?.[0], `${what} in ${file}`).toBeUndefined();
  }
});

it('fails where Lit is no longer what it was', () => {
  expect(() => trim('const DEV_MODE = true;')).toThrow(/no longer has const ENABLE_EXTRA/);
});
