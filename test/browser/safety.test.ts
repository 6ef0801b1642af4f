import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { XSS_CORPUS } from '../../packages/widgets/src/chat/xss-corpus.ts';
import { HAS_BROWSER } from '../support/browser.ts';
import { eventually, inPage, type Stage, setStage } from './stage.ts';

/** Elements that the chat draws; anything else in an answer would have come from its text. */
const DRAWN = [
  'A',
  'B',
  'BR',
  'BUTTON',
  'CODE',
  'DIV',
  'EM',
  'LI',
  'OL',
  'P',
  'SPAN',
  'STRONG',
  'TABLE',
  'TBODY',
  'TD',
  'TH',
  'TR',
  'UL',
];

describe.skipIf(!HAS_BROWSER)('the chat on a careful shop’s page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.gateway.reset());

  it('runs nothing that is in an answer, a name, a card or a source', async () => {
    const visit = await stage.visit();
    await visit.page.evaluate('window.booms = []; window.boom = (which) => booms.push(which);');
    await visit.open();
    for (const batch of batches(XSS_CORPUS, 12)) {
      const hostile = batch.join('\n\n');
      stage.gateway.answer = () => ({
        text: hostile,
        citations: batch.map((text, at) => ({
          index: at + 1,
          kind: 'passage',
          id: text,
          title: text,
          url: text.replace(/^\[x\]\(|\)$/g, ''),
          excerpt: text,
        })),
        quickReplies: batch.slice(0, 3),
        cards: [
          {
            type: 'order',
            number: batch[0]!,
            placedAt: '2026-11-24T10:00:00.000Z',
            status: 'in_transit',
            lines: [{ title: batch[1] ?? '', quantity: 1 }],
            carrier: batch[2] ?? '',
            trackingNumber: batch[3] ?? '',
            trackingUrl: 'javascript:boom(0)',
          },
          ...batch.map((text) => ({
            type: 'product' as const,
            ...{ id: text, handle: text, title: text, price: { amount: 1, currency: 'EUR' } },
            ...{ image: 'javascript:boom(0)', url: text.replace(/^\[x\]\(|\)$/g, ''), available: true },
          })),
        ],
      });
      const before = await visit.log.locator('.bot').count();
      await visit.say(hostile.slice(0, 1_000));
      await eventually(() => visit.log.locator('.bot:not([aria-busy])').count()).toBe(before + 1);
    }
    const drawn = (await inPage<string[]>(
      visit.log,
      `(log) => [...new Set([...log.querySelectorAll('.bot .bubble *:not(.sources, .sources *)')].map((node) => node.tagName))]`,
    )) as string[];
    expect(drawn.filter((name) => !DRAWN.includes(name))).toEqual([]);
    const attributes = (await inPage<string[]>(
      visit.log,
      `(log) => [...log.querySelectorAll('*')].flatMap((node) => [...node.attributes]).map(({ name, value }) => name + '=' + value)`,
    )) as string[];
    expect(
      attributes.filter((attribute) => /^(?:on|style|srcdoc|formaction|xlink)/i.test(attribute)),
    ).toEqual([]);
    for (const address of attributes.filter((attribute) => /^(?:href|src)=/.test(attribute)))
      expect(address).toMatch(/^(?:href|src)=(?:https?:\/\/|mailto:|tel:|\/(?!\/))/);
    expect(await visit.page.evaluate('booms')).toEqual([]);
    expect(visit.trouble).toEqual({ errors: [], violations: [] });
    await visit.leave();
  });

  it('loads nothing but the loader until it may be wanted, then all in one small file', async () => {
    const visit = await stage.visit();
    const loaded: string[] = [];
    await visit.context.addInitScript('window.requestIdleCallback = () => 0;');
    await visit.page.goto('about:blank');
    visit.page.on('response', (response) => {
      if (response.url().includes('/extensions/')) loaded.push(response.url().split('/').at(-1)!);
    });
    await visit.page.goto(stage.storefront.url);
    await visit.chat.locator('.launcher').waitFor();
    expect(loaded).toEqual(['commerceai-loader.js']);
    const chat = visit.page.waitForResponse('**/commerceai-chat.js');
    await visit.chat.locator('.launcher').hover();
    const body = await (await chat).body();
    expect(gzipSync(body, { level: 9 }).length).toBeLessThanOrEqual(20_000);
    await visit.open();
    expect(loaded).toEqual(['commerceai-loader.js', 'commerceai-chat.js']);
    await visit.leave();
  });

  it('opens at once: the panel stands in the frame after the click, once the browser was idle', async () => {
    const visit = await stage.visit();
    await expect
      .poll(() => visit.page.evaluate("customElements.get('commerceai-chat') !== undefined"))
      .toBe(true);
    const opened = (await visit.page.evaluate(`new Promise((resolve) => {
      const { shadowRoot } = document.querySelector('commerceai-chat');
      const start = performance.now();
      shadowRoot.querySelector('.launcher').click();
      requestAnimationFrame(() => resolve(shadowRoot.querySelector('dialog[open] #text') ? performance.now() - start : NaN));
    })`)) as number;
    expect(opened).not.toBeNaN();
    await visit.leave();
  });

  it('tries again when it could not be loaded', async () => {
    const visit = await stage.visit();
    await visit.context.addInitScript('window.requestIdleCallback = () => 0;');
    await visit.page.route('**/commerceai-chat.js', (route) => route.abort());
    await visit.page.reload();
    await visit.chat.locator('.launcher').click();
    await eventually(() => visit.chat.locator('.launcher').getAttribute('aria-busy')).toBeNull();
    await visit.chat.locator('.launcher').click();
    await visit.field.waitFor();
    await visit.leave();
  });
});

function batches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
