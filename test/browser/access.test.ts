import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HAS_BROWSER } from '../support/browser.ts';
import { answerTo } from './answers.ts';
import { eventually, inPage, type Stage, setStage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true } as const;

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe-core finds in the chat, in words. */
async function violations(page: Page): Promise<string[]> {
  const found = (await page.evaluate(`(async () => {
    if (!window.axe) { ${AXE} }
    const result = await axe.run('commerceai-chat', { resultTypes: ['violations'] });
    return result.violations;
  })()`)) as AxeViolation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${JSON.stringify(node.target)} ${node.failureSummary}`),
  );
}

describe.skipIf(!HAS_BROWSER)('access to the chat', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.close());
  beforeEach(() => {
    stage.gateway.reset();
    stage.gateway.answer = answerTo;
  });

  describe.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', PHONE],
  ] as const)('axe-core finds nothing, %s', (_name, options) => {
    it('in each state', { timeout: 240_000 }, async () => {
      // Colours are settled at once where nothing moves.
      const visit = await stage.visit('/', { ...options, reducedMotion: 'reduce' });
      const states: Record<string, string[]> = {};
      const look = async (state: string): Promise<void> => {
        states[state] = await violations(visit.page);
      };
      await look('launcher');
      await visit.open();
      await visit.chat.getByRole('button', { name: 'Où est ma commande ?' }).waitFor();
      await look('welcome');
      await visit.say('Où est ma commande 1001 ?');
      await visit.chat.getByRole('button', { name: 'Retourner un article' }).waitFor();
      await look('order card');
      await visit.say('Une chemise');
      await visit.log.getByText('Épuisé').waitFor();
      await look('products');
      await visit.say('Un retour');
      await visit.chat.getByRole('button', { name: 'Source 2' }).click();
      await look('sources');
      stage.gateway.misbehaviour.pace = 400;
      await visit.say('Bonjour');
      await visit.log.locator('[aria-busy=true]').waitFor();
      await look('streaming');
      await eventually(() => visit.log.locator('[aria-busy=true]').count()).toBe(0);
      stage.gateway.misbehaviour = { status: 422 };
      await visit.say('Refusé');
      await visit.log.getByText('Non envoyé').waitFor();
      await look('failed');
      await visit.chat.getByRole('button', { name: 'Supprimer' }).click();
      stage.gateway.misbehaviour = {};
      await visit.context.setOffline(true);
      await visit.say('Plus tard');
      await visit.log.getByText('En attente').waitFor();
      await look('offline');
      await visit.context.setOffline(false);
      await visit.say('Un conseiller');
      await visit.chat.getByText('Un conseiller va prendre le relais').waitFor();
      await look('waiting');
      stage.gateway.say('human', 'Bonjour', { status: 'human', assignee: 'Léa' });
      await visit.chat.getByRole('button', { name: 'Terminer la conversation' }).waitFor();
      await look('human');
      await visit.chat.getByRole('button', { name: 'Terminer la conversation' }).click();
      await visit.chat.getByRole('button', { name: 'Envoyer mon avis' }).waitFor();
      await look('rating');
      const excellent = visit.chat.getByRole('radio', { name: 'Excellent' });
      await excellent.check({ force: true });
      await eventually(() => excellent.isChecked()).toBe(true);
      await visit.chat.getByRole('button', { name: 'Envoyer mon avis' }).click();
      await visit.chat.getByText('Merci pour votre avis').waitFor();
      await look('rated');
      expect(Object.entries(states).filter(([, found]) => found.length)).toEqual([]);
      expect(visit.trouble).toEqual({ errors: [], violations: [] });
      await visit.leave();
    });
  });

  it('needs no pointer: opens, writes, chooses, scores and closes by keyboard', async () => {
    const visit = await stage.visit();
    const { page } = visit;
    await visit.chat.locator('.launcher').focus();
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe('text');
    await page.keyboard.type('Ligne 1');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Où est ma commande 1001 ?');
    await page.keyboard.press('Enter');
    await visit.chat.getByRole('button', { name: 'Retourner un article' }).waitFor();
    expect(stage.gateway.received[0]!.text).toBe('Ligne 1\nOù est ma commande 1001 ?');
    expect(await focused(page)).toBe('text');
    await tabTo(page, 'Oui, merci', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await visit.chat.getByRole('button', { name: 'Envoyer mon avis' }).waitFor();
    await visit.field.focus();
    await tabTo(page, 'score', 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Envoyer mon avis', 'Tab');
    await page.keyboard.press('Enter');
    await visit.chat.getByText('Merci pour votre avis').waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => focused(page)).toContain('Ouvrir la discussion');
    await visit.leave();
  });

  it('keeps what is typed from the page’s own shortcuts', async () => {
    const visit = await stage.visit();
    await visit.page.evaluate(`addEventListener('keydown', (event) => {
      if (event.key === '/' && !/INPUT|TEXTAREA/.test(event.target.tagName)) event.preventDefault();
    })`);
    await visit.open();
    await visit.field.focus();
    await visit.page.keyboard.type('24/11');
    expect(await visit.field.inputValue()).toBe('24/11');
    await visit.leave();
  });

  it('holds the focus on a phone, where the panel covers the page, and gives it back', async () => {
    const visit = await stage.visit('/', PHONE);
    await visit.open();
    expect(await inPage(visit.chat.getByRole('dialog'), '(node) => node.matches(":modal")')).toBe(true);
    for (let times = 0; times < 30; times += 1) {
      await visit.page.keyboard.press('Tab');
      // Past the last control is the browser's own bar, never the page behind.
      expect(['COMMERCEAI-CHAT', 'BODY']).toContain(
        await visit.page.evaluate('document.activeElement.tagName'),
      );
    }
    const box = await visit.chat.getByRole('dialog').boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 320, height: 568 });
    await visit.page.keyboard.press('Escape');
    await eventually(() => visit.chat.getByRole('dialog').count()).toBe(0);
    await visit.leave();
  });

  it('fits 320 pixels in every state', async () => {
    const visit = await stage.visit('/', PHONE);
    await visit.open();
    for (const text of [
      'Où est ma commande 1001 ?',
      'Une chemise',
      'Un retour',
      `Long${'g'.repeat(200)}`,
      'Un conseiller',
    ])
      await visit.say(text);
    await visit.chat.getByText('Un conseiller va prendre le relais').waitFor();
    const wide = await inPage(
      visit.chat.getByRole('dialog'),
      `(dialog) => [...dialog.querySelectorAll('#log, .head, .composer, .bubble, .card.order, .handover')]
        .filter((node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'auto')
        .map((node) => node.className)`,
    );
    expect(wide).toEqual([]);
    expect(await visit.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await visit.leave();
  });

  it('turns round with the page’s direction', async () => {
    const visit = await stage.visit('/', { reducedMotion: 'reduce' });
    await visit.page.evaluate("document.documentElement.dir = 'rtl'");
    const left = async (place: ReturnType<typeof visit.chat.locator>) =>
      (await place.boundingBox())?.x ?? Infinity;
    // The chat may just be taking the loader's place.
    await eventually(() => left(visit.chat.locator('.launcher'))).toBeLessThan(100);
    await visit.open();
    await visit.say('Où est ma commande 1001 ?');
    await visit.chat.getByRole('button', { name: 'Retourner un article' }).waitFor();
    await eventually(() => left(visit.chat.getByRole('dialog'))).toBeLessThan(100);
    const edge = await left(visit.chat.getByRole('dialog'));
    await eventually(() => left(visit.log.locator('.mine .bubble'))).toBeLessThan(edge + 40);
    expect(await violations(visit.page)).toEqual([]);
    await visit.leave();
  });

  it('follows the system into the dark, and the attribute against it', async () => {
    const visit = await stage.visit('/', { colorScheme: 'dark' });
    await visit.open();
    const background = (): Promise<string> =>
      inPage(visit.chat.getByRole('dialog'), '(node) => getComputedStyle(node).backgroundColor');
    expect(await background()).toBe('rgb(22, 25, 26)');
    await visit.page.evaluate("document.querySelector('commerceai-chat').setAttribute('theme', 'light')");
    expect(await background()).toBe('rgb(255, 255, 255)');
    await visit.leave();
  });

  it.each(['#ffd400', '#e11d48', '#2563eb', '#7c3aed', '#f5f5f5', 'black'])(
    'keeps text legible on the accent %s',
    async (accent) => {
      const colorScheme = accent === '#f5f5f5' ? 'dark' : 'light';
      const visit = await stage.visit('/', { colorScheme, reducedMotion: 'reduce' });
      await visit.page.evaluate(
        `document.querySelector('commerceai-chat').setAttribute('accent', '${accent}')`,
      );
      await visit.open();
      await visit.say('Un retour');
      await visit.chat.getByRole('button', { name: 'Source 1' }).click();
      expect(await violations(visit.page)).toEqual([]);
      await visit.leave();
    },
  );

  it('keeps still for those who ask for that', async () => {
    const visit = await stage.visit('/', { reducedMotion: 'reduce' });
    stage.gateway.misbehaviour.pace = 300;
    await visit.open();
    await visit.say('Bonjour');
    await visit.log.locator('[aria-busy=true]').waitFor();
    expect(
      await visit.page.evaluate(
        "document.querySelector('commerceai-chat').shadowRoot.getAnimations?.().length ?? document.getAnimations().length",
      ),
    ).toBe(0);
    await visit.leave();
  });
});

/** The id or name of what has the focus inside the chat. */
function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const node = document.querySelector('commerceai-chat').shadowRoot.activeElement;
    return node ? node.id || node.name || node.getAttribute('aria-label') || node.textContent.trim() : '';
  })()`);
}

async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let times = 0; times < 40; times += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached "${name}".`);
}
