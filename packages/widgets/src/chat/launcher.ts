/*
 * What the loader's launcher and the chat's own have in common, so that the second takes the first one's place
 * without a flicker. No Lit here: the loader is measured in bytes.
 */

/** The launcher's icon, on a 24 × 24 grid. */
export const CHAT_PATH =
  'M20 11.5a8 8 0 0 1-11.8 7L4 20l1.5-4.2A8 8 0 1 1 20 11.5ZM9 12h.01M12.5 12h.01M16 12h.01';

/** Style of the host, its launcher button and every icon. */
export const LAUNCHER_STYLES = `
:host {
  --_accent: var(--commerceai-accent, #1f4d46);
  /* White or black, whichever stands out: at a relative luminance of .179 both do equally, by 4.58 to 1 (WCAG 2.2). */
  --_on-accent: var(--commerceai-on-accent, color(from var(--_accent) xyz-d65 clamp(0, (.179 - y) * 999, .95) clamp(0, (.179 - y) * 999, 1) clamp(0, (.179 - y) * 999, 1.09)));
  --_inset: var(--commerceai-inset, 20px);
  --_size: var(--commerceai-launcher-size, 60px);
  position: fixed;
  z-index: var(--commerceai-z-index, 2147483000);
  font: 15px/1.5 var(--commerceai-font, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif);
}
:host([hidden]) { display: none; }
.launcher {
  position: fixed;
  inset-block-end: calc(var(--_inset) + env(safe-area-inset-bottom, 0px));
  inset-inline-end: var(--_inset);
  inline-size: var(--_size);
  block-size: var(--_size);
  display: grid;
  place-items: center;
  padding: 0;
  border: 0;
  border-radius: 50%;
  color: var(--_on-accent);
  background: var(--_accent);
  box-shadow: 0 8px 28px #0000004d;
  cursor: pointer;
  transition: scale .2s;
}
:host([position="start"]) .launcher { inset-inline: var(--_inset) auto; }
.launcher:hover { scale: 1.06; }
.launcher:focus-visible { outline: 3px solid var(--_accent); outline-offset: 3px; }
.launcher[aria-busy="true"] { opacity: .7; }
.launcher .icon { inline-size: 28px; block-size: 28px; }
.icon {
  inline-size: 20px;
  block-size: 20px;
  flex: none;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
`;

/** Style sheet text that sets the accent of one element; empty for what is no colour. */
export function accentStyles(accent: string | null): string {
  return accent && /^[#\w]+$/.test(accent) ? `:host { --commerceai-accent: ${accent} }` : '';
}
