import { describe, expect, it } from 'vitest';
import { BUDGET, bundle, overBudget } from '../scripts/build.ts';

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
