/*
 * What the loader's launcher and the chat's own have in common, so that the second takes the first one's place
 * without a flicker. No Lit here: the loader is measured in bytes.
 */

/** Style of the host and its launcher button. */
export const LAUNCHER_STYLES = `
:host {
  --_accent: var(--commerceai-accent, #1f4d46);
  --_on-accent: var(--commerceai-on-accent, #fff);
  --_inset: var(--commerceai-inset, 20px);
  --_size: var(--commerceai-launcher-size, 60px);
  position: fixed;
  inset-block-end: 0;
  inset-inline-end: 0;
  z-index: var(--commerceai-z-index, 2147483000);
  inline-size: 0;
  block-size: 0;
  font-family: var(--commerceai-font, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif);
  font-size: 15px;
  line-height: 1.5;
}
:host([position="start"]) { inset-inline: 0 auto; }
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
  box-shadow: 0 1px 2px #0003, 0 8px 28px #0000003d;
  cursor: pointer;
  transition: transform .2s;
}
:host([position="start"]) .launcher { inset-inline: var(--_inset) auto; }
.launcher:hover { transform: scale(1.06); }
.launcher:active { transform: scale(.95); }
.launcher:focus-visible { outline: 3px solid var(--_accent); outline-offset: 3px; }
.launcher[aria-busy="true"] svg { animation: busy 1s infinite alternate; }
.launcher svg {
  inline-size: 28px;
  block-size: 28px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.9;
  stroke-linecap: round;
  stroke-linejoin: round;
}
@keyframes busy { to { opacity: .35; } }
@media (prefers-reduced-motion: reduce) { .launcher, .launcher svg { transition: none; animation: none !important; } }
@media (forced-colors: active) { .launcher { border: 2px solid ButtonText; } }
@media print { :host { display: none; } }
`;

/** Style sheet text that sets the accent of one element; empty for what is no colour. */
export function accentStyles(accent: string | null): string {
  if (!accent || !/^#[\da-f]{3,8}$|^[a-z]+$|^(?:rgb|hsl|ok)[\w\s(),.%/-]+$/i.test(accent) || !CSS.supports('color', accent)) return '';
  // Where white and near-black text stand out equally.
  const light = accent.startsWith('#') && luminance(accent) > 0.19;
  return `:host { --commerceai-accent: ${accent}; --commerceai-on-accent: ${light ? '#111' : '#fff'}; }`;
}

/** Relative luminance of a hexadecimal colour, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const digits = hex.length < 6 ? hex.slice(1, 4).replace(/./g, '$&$&') : hex.slice(1, 7);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
