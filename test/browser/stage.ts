import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildWidgets } from '../../packages/widgets/scripts/build.ts';
import { launchBrowser, openPage, type PageTrouble } from '../support/browser.ts';
import { FakeGateway } from '../support/fake-gateway.ts';
import { type RunningProcess, startProcess } from '../support/stack.ts';

const SECRET = 'app-proxy-secret-of-the-browser-tests';

/** The real storefront in front of a fake gateway, and a browser. */
export interface Stage {
  readonly browser: Browser;
  readonly gateway: FakeGateway;
  readonly storefront: RunningProcess;
  /** A fresh visitor's page at a path of the storefront. */
  visit(path?: string, options?: Parameters<typeof openPage>[1]): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly context: Awaited<ReturnType<typeof openPage>>['context'];
  readonly trouble: PageTrouble;
  readonly chat: Locator;
  readonly log: Locator;
  readonly field: Locator;
  /** Opens the chat by its launcher. */
  open(): Promise<void>;
  /** Writes a message and sends it with Enter. */
  say(text: string): Promise<void>;
  leave(): Promise<void>;
}

/** Runs `source`, a function of the element written as text, in the page: tests know no DOM types. */
export function inPage<Result>(element: Locator, source: string): Promise<Result> {
  return element.evaluate(new Function('element', `return (${source})(element)`) as () => Result);
}

/** Expects that something comes true: a browser takes its time, a busy machine more. */
export function eventually<Value>(
  read: () => Value | Promise<Value>,
  timeout = 15_000,
): ReturnType<typeof expect.poll> {
  return expect.poll(read, { timeout });
}

export async function setStage(): Promise<Stage> {
  await buildWidgets();
  const gateway = await new FakeGateway(SECRET).start();
  const storefront = await startProcess('storefront', {
    env: { GATEWAY_URL: gateway.url, APP_PROXY_SECRET: SECRET },
  });
  const browser = await launchBrowser();
  return {
    browser,
    gateway,
    storefront,
    async visit(path = '/', options = {}) {
      const opened = await openPage(browser, options);
      await opened.page.goto(storefront.url + path);
      return visitOf(opened);
    },
    async close() {
      await browser.close();
      await storefront.stop();
      await gateway.stop();
    },
  };
}

function visitOf({ page, context, trouble }: Awaited<ReturnType<typeof openPage>>): Visit {
  const chat = page.locator('commerceai-chat');
  const field = chat.locator('#text');
  return {
    page,
    context,
    trouble,
    chat,
    log: chat.getByRole('log'),
    field,
    async open() {
      await chat.locator('.launcher').click();
      await field.waitFor();
    },
    async say(text) {
      await field.fill(text);
      await field.press('Enter');
    },
    leave: () => context.close(),
  };
}
