import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { until, within } from '../integration/failure-harness.ts';
import { type Copy, freeOffset, makeState, startCopy, stopAll } from '../integration/start-harness.ts';
import { launchBrowser, openPage, type PageTrouble } from '../support/browser.ts';
import { inPage } from './stage.ts';

/** All of it as `npm start` runs it, and a browser. */
export interface Journey {
  readonly copy: Copy;
  readonly state: string;
  /** A fresh visitor's page at a path of the storefront. */
  visit(path?: string, options?: Parameters<typeof openPage>[1]): Promise<Shopper>;
  close(): Promise<void>;
}

/** Somebody with the storefront open. */
export interface Shopper {
  readonly page: Page;
  readonly trouble: PageTrouble;
  readonly chat: Locator;
  /** What the agent and people have answered, oldest first. */
  readonly answers: Locator;
  open(): Promise<void>;
  /** Writes a message and sends it with Enter. */
  say(text: string): Promise<void>;
  /** Says something and gives the last answer once it is complete. */
  ask(text: string): Promise<string>;
  leave(): Promise<void>;
}

/** Milliseconds: every process of the stack shares one machine with the browser. */
const PATIENCE = 60_000;
/** Nothing is being sent, looked up or written. */
const IS_IDLE = `(chat) => !chat.shadowRoot.querySelector('[aria-busy=true], .typing, .delivery')`;

export async function beginJourney(): Promise<Journey> {
  const { path: state, remove } = await makeState();
  const browser = await launchBrowser();
  const copy = await startCopy({ state, offset: await freeOffset() });
  return {
    copy,
    state,
    visit: (path = '/', options = {}) => visit(browser, copy.demo.storefront + path, options),
    async close() {
      await browser.close();
      await stopAll();
      await remove();
    },
  };
}

async function visit(
  browser: Browser,
  address: string,
  options: Parameters<typeof openPage>[1],
): Promise<Shopper> {
  const { page, context, trouble } = await openPage(browser, options);
  page.setDefaultTimeout(PATIENCE);
  onTestFailed(async ({ task }) => {
    const file = join(tmpdir(), `journey-${task.name.replace(/\W+/g, '-')}.png`);
    await page.screenshot({ path: file }).catch(() => {});
  });
  await page.goto(address);
  const chat = page.locator('commerceai-chat');
  const answers = chat.locator('.message.theirs');
  const field = chat.locator('#text');
  const say = async (text: string) => {
    await field.fill(text);
    await field.press('Enter');
  };
  return {
    page,
    trouble,
    chat,
    answers,
    say,
    async open() {
      await chat.locator('.launcher').click();
      await field.waitFor();
    },
    async ask(text) {
      const before = await answers.count();
      await say(text);
      await until(
        `"${text}" is answered`,
        within(PATIENCE),
        async () => (await answers.count()) > before && (await inPage(chat, IS_IDLE)),
      );
      return (await answers.last().textContent()) ?? '';
    },
    leave: () => context.close(),
  };
}

/** A mail in the sandbox's inbox. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Newest first. */
export async function readMails(copy: Copy): Promise<readonly Mail[]> {
  const answer = await fetch(`${copy.demo.storefront}/sandbox/mail.json`);
  return ((await answer.json()) as { mails: Mail[] }).mails;
}
