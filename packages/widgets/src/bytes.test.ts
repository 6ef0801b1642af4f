import { describe, expect, it } from 'vitest';
import { BUDGET, bundle, overBudget } from '../scripts/build.ts';
import { minifyMarkup, minifyStyles } from '../scripts/minify-literals.ts';
import { STYLES } from './chat/styles.ts';

describe('the bundles', () => {
  it('weigh no more than a shop’s page can bear', { timeout: 60_000 }, async () => {
    const bundles = await bundle();
    const [loader, chat] = bundles;
    expect(overBudget(bundles)).toEqual([]);
    expect(loader.raw).toBeLessThanOrEqual(BUDGET.loaderRaw);
    expect(loader.gzip).toBeLessThanOrEqual(BUDGET.loaderGzip);
    expect(chat.gzip).toBeLessThanOrEqual(BUDGET.chatGzip);
    expect(Buffer.from(loader.code).toString()).not.toMatch(/litHtmlVersions/);
    expect(Buffer.from(chat.code).toString()).toMatch(/litHtmlVersions/);
    expect(Buffer.from(chat.code).toString()).not.toMatch(/\beval\(|new Function|\.cssText|style=/);
  });
});

describe('minifying', () => {
  it('shortens private properties without making two of them one', () => {
    const names = [...new Set(STYLES.match(/--_[a-z-]+/g))];
    const short = names.map((name) => name.replace(/[aeiou]/g, ''));
    expect(new Set(short).size).toBe(names.length);
    expect(minifyStyles('const A_STYLES = `\n.a { color: var(--_text); }\n`;')).toBe(
      'const A_STYLES = `.a{color:var(--_txt)}`;',
    );
  });

  it('takes the indentation out of templates and leaves their words apart', () => {
    const source = 'html`<p class="a"\n  @click=${act}>\n  ${one} <b>two</b>\n</p>`';
    expect(minifyMarkup(source)).toBe('html`<p class="a" @click=${act}>${one} <b>two</b></p>`');
  });
});
