import { accentStyles, CHAT_PATH, LAUNCHER_STYLES } from '../chat/launcher.ts';

/*
 * Draws the launcher of every <commerceai-chat src="…"> on the page, and loads the chat itself on the first sign
 * that it may be wanted: pointer, focus, click, or an idle browser. It blocks nothing, and a click that comes before
 * the chat is there opens it as soon as it is.
 */

const LABELS = { fr: 'Ouvrir la discussion', en: 'Open chat' } as const;
const SVG = 'http://www.w3.org/2000/svg';

function draw(host: HTMLElement): void {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LAUNCHER_STYLES + accentStyles(host.getAttribute('accent')));
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  const french = /^fr/i.test(host.lang || document.documentElement.lang);
  button.className = 'launcher';
  button.type = 'button';
  button.title = french ? LABELS.fr : LABELS.en;
  button.setAttribute('part', 'launcher');
  button.setAttribute('aria-label', button.title);
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', CHAT_PATH);
  icon.append(path);
  button.append(icon);
  root.append(button);

  let loading = false;
  let tries = 0;
  const load = (): void => {
    if (loading) return;
    loading = true;
    loadChat(host, tries++).catch(() => {
      // Offline or a deploy in between: the next sign tries again.
      loading = false;
      button.removeAttribute('aria-busy');
    });
  };
  button.addEventListener('pointerenter', load);
  button.addEventListener('focus', load);
  button.addEventListener('click', () => {
    host.setAttribute('open', '');
    button.setAttribute('aria-busy', 'true');
    load();
  });
  if (wasOpen()) {
    host.setAttribute('open', '');
    load();
  } else whenIdle(load);
}

/** Browsers remember a module that failed: another address is another try. */
function loadChat(host: HTMLElement, tries: number): Promise<unknown> {
  const address = host.getAttribute('src')!;
  return import(tries ? `${address}${address.includes('?') ? '&' : '?'}try=${tries}` : address);
}

/** An idle browser on a connection that is not counted loads the chat ahead of the first touch. */
function whenIdle(act: () => void): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const wait = (): unknown =>
    'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 8_000 }) : setTimeout(act, 4_000);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** The shopper left the last page with the chat open. */
function wasOpen(): boolean {
  try {
    return sessionStorage.getItem('commerceai:open') === '1';
  } catch {
    return false;
  }
}

function start(): void {
  for (const host of document.querySelectorAll<HTMLElement>('commerceai-chat[src]'))
    if (!host.shadowRoot) draw(host);
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
// The theme editor draws blocks anew while the page stays.
document.addEventListener('shopify:block:select', start);
document.addEventListener('shopify:section:load', start);
