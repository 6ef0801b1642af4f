import { html, type TemplateResult } from 'lit/html.js';
import { CHAT_PATH } from './launcher.ts';

/** Icons as paths on a 24 × 24 grid, drawn with a 2 wide line. */
const PATHS = {
  chat: CHAT_PATH,
  close: 'm6 6 12 12M18 6 6 18',
  down: 'm6 9 6 6 6-6',
  send: 'M12 19V5m-6 6 6-6 6 6',
  image: 'M4 5h16v14H4zm0 11 5-5 9 8M15.5 9h.01',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8a7.5 7.5 0 0 1 15 0',
  box: 'm4 8 8-4 8 4v8l-8 4-8-4zm0 0 8 4m0 0 8-4m-8 4v8',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  alert: 'M12 8v5m0 3h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  star: 'm12 4 2.5 5.2 5.7.7-4.2 4 1.1 5.6L12 16.8l-5.1 2.7L8 13.9l-4.2-4 5.7-.7z',
} as const;

/** One icon, hidden from assistive technology: the words stand beside it. */
export function icon(name: keyof typeof PATHS, className = ''): TemplateResult {
  return html`<svg class="icon ${className}" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}
