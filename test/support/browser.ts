import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Chromium as Debian installs it, or wherever `CHROMIUM_PATH` says. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** False where there is no browser: suites say so and are counted as skipped. */
export const HAS_BROWSER = existsSync(CHROMIUM);

if (!HAS_BROWSER)
  console.warn(
    `No Chromium at ${CHROMIUM}: the browser suites are skipped. Install it (apt-get install chromium) or set CHROMIUM_PATH.`,
  );

/** Starts Chromium without anything that would reach out by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** What went wrong in a page, as the browser itself reports it. */
export interface PageTrouble {
  readonly errors: string[];
  /** Violations of the Content-Security-Policy. */
  readonly violations: string[];
}

/** A page that remembers its errors and policy violations. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; trouble: PageTrouble }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    ...options,
  });
  const trouble: PageTrouble = { errors: [], violations: [] };
  await context.exposeFunction('reportViolation', (violation: string) => trouble.violations.push(violation));
  await context.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
  `);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => trouble.errors.push(error.message));
  return { page, context, trouble };
}
