import { describe, expect, it } from 'vitest';
import { BUDGET, bundle, overBudget } from '../scripts/build.ts';
import { minifyMarkup, minifyStyles } from '../scripts/minify-literals.ts';

describe('the bundles', () => {
  it('weigh no more than a shop’s page can bear', { timeout: 60_000 }, async () => {
    const bundles = await bundle();
    const [loader, chat] = bundles;
    expect(overBudget(bundles)).toEqual([]);
    expect(loader.raw).toBeLessThanOrEqual(BUDGET.loaderRaw);
    expect(loader.gzip).toBeLessThanOrEqual(BUDGET.loaderGzip);
    expect(chat.gzip).toBeLessThanOrEqual(BUDGET.chatGzip);
    expect(Buffer.from(loader.code).toString()).not.toMatch(/\$lit\$/);
    expect(Buffer.from(chat.code).toString()).toMatch(/\$lit\$/);
    expect(Buffer.from(chat.code).toString()).not.toMatch(/\beval\(|new Function|\.cssText|style=/);
  });
});

describe('minifying', () => {
  it('takes all that is not needed out of style sheets', async () => {
    expect(
      await minifyStyles('const A_STYLES = `\n${B}\n/* Why. */\n.a > b { color: var(--_accent); }\n`; f()'),
    ).toBe('const A_STYLES = `${B}.a>b{color:var(--_a)}`; f()');
    expect(await minifyStyles("const NO_STYLES = '';")).toBe("const NO_STYLES = '';");
  });

  it('takes the indentation out of templates and leaves their words apart', () => {
    const source =
      'html`<p class="a b"\n  @click=${act} role="note">\n  ${one} <b>two</b>\n  ${three}</p\n>`';
    expect(minifyMarkup(source)).toBe(
      'html`<p class="a b" @click=${act} role=note>${one} <b>two</b>${three}</p>`',
    );
  });
});
