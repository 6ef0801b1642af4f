import { LAUNCHER_STYLES } from './launcher.ts';

const DARK_STYLES = `
  color-scheme: dark;
  --_background: var(--commerceai-background, #16191a);
  --_surface: var(--commerceai-surface, #23282a);
  --_text: var(--commerceai-text, #eef1f0);
  --_muted: var(--commerceai-muted, #a6afad);
  --_border: var(--commerceai-border, #363d3f);
  --_link: color-mix(in oklab, var(--_accent) 40%, #fff);
  --_good: #7fd1a5;
  --_bad: #ff9d92;
`;

/** Style sheet of the chat's shadow root. */
export const STYLES = `
${LAUNCHER_STYLES}
:host {
  color-scheme: light;
  --_background: var(--commerceai-background, #fff);
  --_surface: var(--commerceai-surface, #f2f4f3);
  --_text: var(--commerceai-text, #1a1f1e);
  --_muted: var(--commerceai-muted, #5a6361);
  --_border: var(--commerceai-border, #dfe4e2);
  --_link: color-mix(in oklab, var(--_accent) 82%, #000);
  --_good: #17663f;
  --_bad: #b3261e;
  --_radius: var(--commerceai-radius, 18px);
}
@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${DARK_STYLES} } }
:host([theme="dark"]) { ${DARK_STYLES} }

*, ::before, ::after { box-sizing: border-box; }
.hidden:not(:focus) {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
p, ol, ul, h2, h3, fieldset, blockquote, pre { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
small { font-size: 12.5px; color: var(--_muted); }
button, textarea, input { font: inherit; color: inherit; }
button { background: none; border: 0; cursor: pointer; padding: 0; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--_link); outline-offset: 2px; }
.icon {
  flex: none;
  inline-size: 20px;
  block-size: 20px;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.count {
  position: absolute;
  inset-block-start: -4px;
  inset-inline-end: -4px;
  min-inline-size: 22px;
  padding-inline: 5px;
  border-radius: 11px;
  font-size: 13px;
  font-weight: 700;
  line-height: 22px;
  color: #fff;
  background: #b3261e;
}

dialog {
  position: fixed;
  inset-block: auto calc(var(--_inset) + var(--_size) + 16px + env(safe-area-inset-bottom, 0px));
  inset-inline: auto var(--_inset);
  inline-size: var(--commerceai-width, 400px);
  block-size: min(var(--commerceai-height, 680px), 100dvh - var(--_size) - 2 * var(--_inset) - 28px);
  max-inline-size: none;
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: var(--_radius);
  overflow: hidden;
  color: var(--_text);
  background: var(--_background);
  box-shadow: 0 0 0 1px #0000000f, 0 4px 12px #0000001a, 0 18px 60px #00000038;
  overflow-wrap: anywhere;
  animation: rise .22s cubic-bezier(.2, .9, .3, 1.1);
}
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: none; }
:host([position="start"]) dialog { inset-inline: var(--_inset) auto; }
@keyframes rise { from { opacity: 0; transform: translateY(16px) scale(.98); } }
@media (max-width: 480px), (max-height: 420px) {
  dialog, :host([position="start"]) dialog {
    inset: var(--_top, 0) 0 auto;
    inline-size: 100%;
    block-size: var(--_height, 100dvh);
    border-radius: 0;
  }
  .composer, .foot { padding-inline: max(12px, env(safe-area-inset-left), env(safe-area-inset-right)); }
}

.head {
  display: flex;
  align-items: center;
  gap: 12px;
  padding: calc(16px + env(safe-area-inset-top, 0px)) 16px 16px;
  color: var(--_on-accent);
  background: linear-gradient(120deg, var(--_accent), color-mix(in oklab, var(--_accent) 84%, #000));
  :focus-visible { outline-color: var(--_on-accent); }
  .mark {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    font-size: 19px;
    font-weight: 650;
    background: color-mix(in srgb, var(--_on-accent) 18%, transparent);
  }
  div { flex: 1; min-inline-size: 0; }
  h2 { font-size: 17px; font-weight: 650; line-height: 1.3; }
  p { font-size: 13px; line-height: 1.35; }
  p::before {
    content: "";
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 6px;
    border-radius: 50%;
    background: #58d68d;
  }
  .away::before { background: #f5b041; }
  button {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
  }
  button:hover { background: color-mix(in srgb, var(--_on-accent) 16%, transparent); }
}
.banner {
  display: flex;
  gap: 8px;
  padding: 8px 16px;
  font-size: 13px;
  line-height: 1.4;
  background: var(--_surface);
  border-block-end: 1px solid var(--_border);
}
#log {
  flex: 1;
  overflow: hidden auto;
  overscroll-behavior: contain;
  padding: 18px 16px 8px;
  display: flex;
  flex-direction: column;
  gap: 12px;
}
#log:focus-visible { outline-offset: -3px; }
.messages { display: flex; flex-direction: column; gap: 6px; }
.jump {
  align-self: center;
  position: sticky;
  inset-block-end: 4px;
  z-index: 1;
  display: flex;
  align-items: center;
  gap: 4px;
  padding: 6px 14px 6px 10px;
  border-radius: 99px;
  font-size: 13px;
  font-weight: 600;
  color: var(--_on-accent);
  background: var(--_accent);
  box-shadow: 0 2px 10px #0004;
}

.welcome {
  .hello { font-size: 23px; font-weight: 680; line-height: 1.25; letter-spacing: -.01em; margin-block: 8px 20px; text-wrap: balance; }
  h3 { font-size: 13px; font-weight: 600; color: var(--_muted); margin-block-end: 8px; }
  ul { list-style: none; border: 1px solid var(--_border); border-radius: 14px; overflow: hidden; }
  li + li { border-block-start: 1px solid var(--_border); }
  button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    inline-size: 100%;
    padding: 13px 14px;
    text-align: start;
    font-weight: 500;
  }
  button:hover { background: var(--_surface); }
  button:focus-visible { outline-offset: -2px; }
  .icon { color: var(--_link); rotate: 90deg; inline-size: 17px; }
}
:host(:dir(rtl)) .welcome .icon { rotate: -90deg; }

.system { align-self: center; padding: 6px 12px; font-size: 12.5px; color: var(--_muted); text-align: center; }
.message { display: flex; flex-direction: column; align-items: flex-start; gap: 6px; max-inline-size: 100%; animation: rise .18s ease-out; }
.mine { align-items: flex-end; padding-inline-start: 48px; }
.author { display: flex; align-items: center; gap: 6px; margin-block-start: 8px; font-size: 12.5px; color: var(--_muted); }
.author b { font-weight: 600; color: var(--_text); }
.avatar, .badge {
  display: grid;
  place-items: center;
  flex: none;
  inline-size: 26px;
  block-size: 26px;
  border-radius: 50%;
  font-weight: 650;
  color: var(--_link);
  background: color-mix(in oklab, var(--_accent) 16%, var(--_background));
}
.avatar .icon { inline-size: 15px; fill: currentColor; stroke-width: 1; }
.human .avatar { color: var(--_on-accent); background: var(--_accent); }
.bubble { padding: 10px 14px; border-radius: var(--_radius); background: var(--_surface); }
.theirs .bubble { border-start-start-radius: 6px; max-inline-size: min(100%, 340px); }
.mine .bubble { border-end-end-radius: 6px; color: var(--_on-accent); background: var(--_accent); white-space: pre-wrap; }
.mine.pending .bubble, .mine.failed .bubble { opacity: .72; }
.delivery { display: flex; align-items: center; gap: 4px; flex-wrap: wrap; justify-content: flex-end; font-size: 12.5px; color: var(--_muted); }
.delivery .icon { inline-size: 14px; block-size: 14px; }
.bad { color: var(--_bad); }
.good { color: var(--_good); }
.muted { color: var(--_muted); }
.text { text-decoration: underline; padding: 4px; }
.typing { display: flex; align-items: center; gap: 10px; min-block-size: 42px; color: var(--_muted); }
.dots { display: flex; gap: 4px; }
.dots i { inline-size: 7px; block-size: 7px; border-radius: 50%; background: currentColor; animation: dot 1.1s infinite; }
.dots i:nth-child(2) { animation-delay: .15s; }
.dots i:nth-child(3) { animation-delay: .3s; }
@keyframes dot { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; transform: translateY(-3px); } }

.bubble {
  > :is(p, ul, ol, blockquote, pre, .table, hr) + * { margin-block-start: 8px; }
  ul, ol { padding-inline-start: 20px; }
  li + li { margin-block-start: 4px; }
  code { font: .88em ui-monospace, monospace; background: color-mix(in srgb, var(--_text) 9%, transparent); border-radius: 4px; padding: 1px 4px; }
  pre, .table { overflow-x: auto; }
  pre { padding: 8px; border-radius: 8px; background: color-mix(in srgb, var(--_text) 7%, transparent); }
  pre code { background: none; padding: 0; }
  blockquote { border-inline-start: 3px solid var(--_border); padding-inline-start: 10px; color: var(--_muted); }
  hr { border: 0; border-block-start: 1px solid var(--_border); }
  table { border-collapse: collapse; font-size: 13.5px; }
  th, td { padding: 5px 10px; text-align: start; border-block-end: 1px solid var(--_border); }
}
.link { color: var(--_link); text-underline-offset: 2px; font-weight: 500; }
.cite {
  min-inline-size: 18px;
  margin-inline: 2px;
  padding: 0 5px;
  border-radius: 9px;
  font-size: 11px;
  font-weight: 650;
  line-height: 18px;
  vertical-align: 2px;
  color: var(--_link);
  background: color-mix(in oklab, var(--_accent) 16%, var(--_background));
}
.sources {
  margin-block-start: 10px;
  font-size: 13px;
  line-height: 1.4;
  border-block-start: 1px solid var(--_border);
  summary { display: flex; align-items: center; gap: 4px; padding-block-start: 8px; cursor: pointer; font-weight: 600; color: var(--_muted); list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .icon { inline-size: 15px; }
  &[open] .icon { rotate: 180deg; }
  li { margin-block-start: 8px; border-radius: 6px; }
  li p { color: var(--_muted); }
}

.card { border: 1px solid var(--_border); border-radius: var(--_radius); background: var(--_background); overflow: hidden; }
.order {
  inline-size: 100%;
  max-inline-size: 340px;
  padding: 14px;
  display: flex;
  flex-direction: column;
  gap: 12px;
  header { display: flex; align-items: center; gap: 10px; }
  header div { flex: 1; display: flex; flex-direction: column; line-height: 1.35; }
  .lines { list-style: none; font-size: 14px; border-block-start: 1px solid var(--_border); padding-block-start: 10px; }
  .lines li { display: flex; justify-content: space-between; gap: 12px; padding-block: 2px; }
  .lines span:last-child { flex: none; color: var(--_muted); }
  .total { font-weight: 650; padding-block-start: 6px; }
  .total span:last-child { color: inherit; }
  .muted { font-size: 13px; }
}
.badge { inline-size: 38px; block-size: 38px; padding: 9px; stroke-width: 1.8; }
.tag { font-size: 12px; font-weight: 600; padding: 2px 9px; border-radius: 99px; background: var(--_surface); }
.note { display: flex; align-items: center; gap: 6px; font-size: 13.5px; font-weight: 600; }
.note .icon { inline-size: 17px; }
.steps {
  display: flex;
  list-style: none;
  font-size: 11.5px;
  line-height: 1.3;
  text-align: center;
  color: var(--_muted);
  li { flex: 1; position: relative; display: flex; flex-direction: column; align-items: center; gap: 6px; overflow-wrap: normal; }
  li + li::before { content: ""; position: absolute; inset-block-start: 9px; inset-inline: -50% 50%; block-size: 2px; background: var(--_border); }
  .done::before, .now::before { background: var(--_accent) !important; }
  i { z-index: 1; display: grid; place-items: center; inline-size: 20px; block-size: 20px; border-radius: 50%; border: 2px solid var(--_border); background: var(--_background); }
  .done i { color: var(--_on-accent); background: var(--_accent); border-color: var(--_accent); }
  .now i { border: 6px solid var(--_accent); }
  .done, .now { color: var(--_text); }
  .now { font-weight: 650; }
  .icon { inline-size: 12px; stroke-width: 3.5; }
}
.action {
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 8px;
  padding: 10px 16px;
  border-radius: 12px;
  font-weight: 600;
  text-decoration: none;
  color: var(--_on-accent);
  background: var(--_accent);
}
.action .icon { inline-size: 16px; }
.products { display: flex; gap: 10px; list-style: none; inline-size: calc(100% + 32px); margin-inline: -16px; padding: 2px 16px 8px; overflow-x: auto; scroll-snap-type: x proximity; scroll-padding-inline: 16px; scrollbar-width: thin; }
.product {
  position: relative;
  flex: none;
  inline-size: 164px;
  scroll-snap-align: start;
  img, .picture { display: block; inline-size: 100%; block-size: 150px; object-fit: cover; background: var(--_surface); border-radius: 0; border: 0; }
  .about { padding: 10px 12px 12px; line-height: 1.35; font-size: 14px; }
  .cover { color: inherit; font-weight: 600; text-decoration: none; }
  .cover::after { content: ""; position: absolute; inset: 0; }
  .cover:hover { text-decoration: underline; }
  p { margin-block: 4px 2px; }
  s { color: var(--_muted); font-size: 13px; }
  small.good { color: var(--_good); }
}
.images { display: flex; flex-wrap: wrap; gap: 6px; justify-content: flex-end; }
.picture { display: block; max-inline-size: 100%; inline-size: 150px; block-size: 150px; object-fit: cover; border-radius: 14px; border: 1px solid var(--_border); }

.handover {
  display: flex;
  gap: 12px;
  padding: 14px;
  border-radius: var(--_radius);
  border: 1px solid color-mix(in oklab, var(--_accent) 35%, var(--_background));
  background: color-mix(in oklab, var(--_accent) 7%, var(--_background));
  p { font-size: 14px; margin-block: 2px 4px; }
  p span { display: block; }
  small { color: var(--_muted); }
}
.chips { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; font-size: 14px; }
.helpful span { inline-size: 100%; font-size: 12.5px; color: var(--_muted); }
.chip { padding: 7px 14px; border-radius: 99px; font-weight: 550; text-align: start; color: var(--_link); border: 1.5px solid color-mix(in oklab, var(--_accent) 55%, var(--_background)); background: var(--_background); }
.chip:hover { background: color-mix(in oklab, var(--_accent) 10%, var(--_background)); }
.quiet { font-size: 13px; padding: 5px 12px; color: var(--_text); border-color: var(--_border); }
.rating {
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 10px;
  padding: 16px;
  text-align: center;
  border-radius: var(--_radius);
  background: var(--_surface);
  legend { font-weight: 650; padding: 0; margin-inline: auto; }
  .stars { display: flex; justify-content: center; color: var(--_muted); }
  label { position: relative; padding: 6px; cursor: pointer; }
  input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; inline-size: 100%; block-size: 100%; }
  .icon { display: block; inline-size: 30px; block-size: 30px; stroke-width: 1.6; }
  label:has(~ label input:checked) .icon, :checked ~ .icon, .on { fill: #f2b01e; color: #a16c00; }
  input:focus-visible ~ .icon { outline: 2px solid var(--_link); outline-offset: 2px; border-radius: 6px; }
  textarea { inline-size: 100%; padding: 8px 12px; border-radius: 12px; border: 1px solid var(--_border); background: var(--_background); resize: none; }
  textarea::placeholder { color: var(--_muted); opacity: 1; }
  .action { inline-size: 100%; }
}

.composer { padding: 8px 12px 0; }
.field {
  display: flex;
  align-items: flex-end;
  gap: 4px;
  padding: 4px;
  border: 1.5px solid var(--_border);
  border-radius: 24px;
  background: var(--_background);
  &:focus-within { border-color: var(--_link); }
  textarea { flex: 1; min-inline-size: 0; max-block-size: 130px; padding: 8px 4px; border: 0; resize: none; outline: none; background: none; font-size: 16px; line-height: 24px; }
  textarea::placeholder { color: var(--_muted); opacity: 1; }
}
.tool, .send { position: relative; display: grid; place-items: center; flex: none; inline-size: 40px; block-size: 40px; border-radius: 50%; }
.tool { color: var(--_muted); cursor: pointer; }
.tool:hover { background: var(--_surface); }
.tool:focus-within:has(:focus-visible) { outline: 2px solid var(--_link); }
.tool input { position: absolute; inset: 0; inline-size: 100%; opacity: 0; cursor: pointer; font-size: 0; }
.send { color: var(--_on-accent); background: var(--_accent); transition: opacity .15s; }
.send[aria-disabled="true"] { color: var(--_muted); background: var(--_surface); cursor: default; }
.notice:not(:empty) { padding: 0 8px 8px; font-size: 13px; color: var(--_bad); }
.drafts {
  display: flex;
  gap: 10px;
  list-style: none;
  padding: 2px 6px 10px;
  li { position: relative; }
  .picture { inline-size: 64px; block-size: 64px; }
  button { position: absolute; inset-block-start: -6px; inset-inline-end: -8px; display: grid; place-items: center; inline-size: 24px; block-size: 24px; border-radius: 50%; color: var(--_background); background: var(--_text); }
  .icon { inline-size: 14px; }
}
.foot { padding: 6px 16px calc(10px + env(safe-area-inset-bottom, 0px)); font-size: 11.5px; line-height: 1.35; text-align: center; color: var(--_muted); }
.drop { position: absolute; inset: 8px; z-index: 2; display: grid; place-items: center; border: 2px dashed var(--_accent); border-radius: var(--_radius); font-weight: 600; background: color-mix(in srgb, var(--_background) 88%, transparent); pointer-events: none; }
@media (prefers-reduced-motion: reduce) { *, dialog { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .bubble, .chip, .send, .action { border: 1px solid; } .done i, .now i { background: CanvasText; } }
`;
