import { LAUNCHER_STYLES } from './launcher.ts';

/** Style sheet of the chat's shadow root. Logical properties only: it reads both ways. */
export const STYLES = `
${LAUNCHER_STYLES}
:host {
  color-scheme: light dark;
  --_background: var(--commerceai-background, light-dark(#fff, #16191a));
  --_surface: var(--commerceai-surface, light-dark(#f2f4f3, #24292b));
  --_text: var(--commerceai-text, light-dark(#1a1f1e, #eef1f0));
  --_muted: var(--commerceai-muted, light-dark(#5a6361, #a9b2b0));
  --_border: var(--commerceai-border, light-dark(#dfe4e2, #384043));
  --_link: color-mix(in oklab, var(--_accent) 45%, var(--_text));
  --_good: light-dark(#17663f, #7fd1a5);
  --_bad: light-dark(#b3261e, #ff9d92);
  --_radius: var(--commerceai-radius, 18px);
}
:host([theme="light"]) { color-scheme: light; }
:host([theme="dark"]) { color-scheme: dark; }

* { box-sizing: border-box; }
:is(p, ol, ul, h2, h3, fieldset) { margin: 0; padding: 0; border: 0; }
small, .delivery, .author, .system, .helpful span, .foot, .muted { font-size: 13px; color: var(--_muted); }
button, textarea { font: inherit; color: inherit; background: none; border: 0; padding: 0; }
button, label, summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--_link); }
.hidden {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.good { color: var(--_good); }
.bad, .notice { color: var(--_bad); }
.count {
  position: absolute;
  inset-block-start: -4px;
  inset-inline-end: -4px;
  min-inline-size: 22px;
  border-radius: 99px;
  font-size: 13px;
  color: #fff;
  background: #b3261e;
}

dialog {
  position: fixed;
  inset-block: auto calc(var(--_inset) + var(--_size) + 16px);
  inset-inline: auto var(--_inset);
  inline-size: var(--commerceai-width, 400px);
  block-size: min(var(--commerceai-height, 690px), 100dvh - var(--_size) - 2 * var(--_inset) - 16px);
  max-inline-size: none;
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: var(--_radius);
  overflow: hidden;
  flex-direction: column;
  color: var(--_text);
  background: var(--_background);
  box-shadow: 0 0 0 1px #00000012, 0 18px 60px #00000040;
  overflow-wrap: anywhere;
  animation: rise .2s;
}
dialog[open] { display: flex; }
:host([position="start"]) dialog { inset-inline: var(--_inset) auto; }
@keyframes rise { from { opacity: 0; translate: 0 12px; } }
@media (max-width: 480px), (max-height: 420px) {
  dialog, :host([position="start"]) dialog {
    inset: var(--screen-top, 0) 0 auto;
    inline-size: 100%;
    block-size: var(--screen-height, 100dvh);
    border-radius: 0;
    padding: env(safe-area-inset-top) 0 env(safe-area-inset-bottom);
  }
}
.dragging::after { content: ""; position: absolute; inset: 8px; border: 3px dashed var(--_link); border-radius: var(--_radius); }

.head, .banner, .author, .delivery, .note, .typing, .dots, .stars, summary, .order header, .action, .jump {
  display: flex;
  align-items: center;
  gap: 8px;
}
.head {
  padding: 16px;
  color: var(--_on-accent);
  background: linear-gradient(90deg, var(--_accent), color-mix(in oklab, var(--_accent) 84%, #000));
  :focus-visible { outline-color: currentColor; }
  div { flex: 1; padding-inline-start: 4px; }
  line-height: 1.3;
  h2 { font-size: 17px; }
  p { font-size: 13px; }
  p::before { content: "●" / ""; margin-inline-end: 6px; color: #58d68d; }
  .away::before { color: #f2b01e; }
}
.mark, .head button, .avatar, .badge, .tool, .send, .drafts button, .steps i {
  display: grid;
  place-items: center;
  flex: none;
  inline-size: 40px;
  block-size: 40px;
  border-radius: 50%;
}
.mark, .head button:hover { font-weight: 700; font-size: 18px; background: color-mix(in srgb, currentColor 18%, transparent); }
.banner { padding: 8px 16px; font-size: 13px; background: var(--_surface); }
#log {
  flex: 1;
  overflow: hidden auto;
  overscroll-behavior: contain;
  position: relative;
  padding: 16px;
  display: flex;
  flex-direction: column;
  gap: 12px;
}
#log, .welcome button { outline-offset: -2px; }
#log > * { flex: none; }
/* In a row of its own: over the conversation it would cover what may be pressed. */
.jump { justify-content: center; padding: 5px; font-size: 13px; font-weight: 600; color: var(--_link); box-shadow: 0 -1px var(--_border); }

.welcome {
  .hello { margin-block: 8px 20px; font-size: 23px; font-weight: 700; line-height: 1.3; }
  h3 { font-size: 13px; color: var(--_muted); margin-block-end: 8px; }
  ul { list-style: none; border: 1px solid var(--_border); border-radius: 14px; overflow: hidden; }
  li + li { border-block-start: 1px solid var(--_border); }
  button { inline-size: 100%; padding: 12px 14px; text-align: start; font-weight: 500; }
  button:hover { background: var(--_surface); }
}

.messages, .message { display: flex; flex-direction: column; gap: 6px; }
.system { align-self: center; padding: 6px; text-align: center; }
.message { align-items: flex-start; animation: rise .2s; }
.mine { align-items: flex-end; padding-inline-start: 28px; }
.author { margin-block-start: 8px; }
.author b { color: var(--_text); }
.avatar, .badge, .cite { color: var(--_link); background: color-mix(in oklab, var(--_accent) 15%, var(--_background)); }
.avatar { inline-size: 26px; block-size: 26px; font-weight: 700; }
.avatar .icon { inline-size: 16px; }
.bubble, .action { border: 1px solid transparent; }
.bubble { padding: 9px 13px; border-radius: var(--_radius); background: var(--_surface); max-inline-size: 340px; }
.theirs .bubble { border-start-start-radius: 6px; }
.mine .bubble { border-end-end-radius: 6px; color: var(--_on-accent); background: var(--_accent); white-space: pre-wrap; }
.pending .bubble { opacity: .9; }
.text { text-decoration: underline; }
.typing { color: var(--_muted); }
.dots { gap: 4px; }
.dots i { inline-size: 7px; block-size: 7px; border-radius: 50%; background: currentColor; animation: dot .6s infinite alternate; }
.dots i + i { animation-delay: .3s; }
@keyframes dot { from { opacity: .3; } }

.bubble {
  > * + * { margin-block-start: 8px; }
  ul, ol { padding-inline-start: 20px; }
  li + li { margin-block-start: 4px; }
  .table { overflow-x: auto; }
  table { border-collapse: collapse; font-size: 14px; }
  th, td { padding: 4px 10px; text-align: start; border-block-end: 1px solid var(--_border); }
}
.link { color: var(--_link); font-weight: 500; }
.cite { padding: 0 6px; border-radius: 99px; font-size: 12px; font-weight: 600; }
.sources {
  font-size: 13px;
  border-block-start: 1px solid var(--_border);
  summary { padding-block-start: 8px; font-weight: 600; color: var(--_muted); list-style: none; }
  &[open] .icon { rotate: 180deg; }
  p { color: var(--_muted); }
}

.card, .handover, .rating { border: 1px solid var(--_border); border-radius: var(--_radius); overflow: hidden; }
.order {
  inline-size: 100%;
  max-inline-size: 340px;
  padding: 14px;
  display: grid;
  gap: 12px;
  header div { flex: 1; }
  small { display: block; }
  .lines { list-style: none; border-block-start: 1px solid var(--_border); padding-block-start: 10px; font-size: 14px; }
  .lines li { display: flex; justify-content: space-between; gap: 12px; }
  .total { font-weight: 700; }
}
.badge { padding: 9px; }
.note { font-size: 14px; font-weight: 600; }
.steps {
  display: flex;
  list-style: none;
  font-size: 12px;
  text-align: center;
  color: var(--_muted);
  li { flex: 1; position: relative; }
  li + li::before { content: ""; position: absolute; inset-block-start: 9px; inset-inline: -50% 50%; block-size: 2px; background: var(--_border); }
  li.done::before, li.now::before { background: var(--_link); }
  i { position: relative; z-index: 1; margin: 0 auto 6px; inline-size: 20px; block-size: 20px; border: 2px solid var(--_border); background: var(--_background); }
  .done i { color: var(--_background); background: var(--_link); border-color: var(--_link); }
  .now i { border: 6px solid var(--_link); }
  .now { font-weight: 600; color: var(--_text); }
  .icon { inline-size: 14px; stroke-width: 3; }
}
.action { justify-content: center; padding: 10px 16px; border-radius: 12px; font-weight: 600; text-decoration: none; color: var(--_on-accent); background: var(--_accent); }
.out { rotate: 45deg; }
.products { display: flex; gap: 10px; list-style: none; inline-size: calc(100% + 32px); margin-inline: -16px; padding: 2px 16px 8px; overflow-x: auto; }
.product {
  position: relative;
  flex: none;
  inline-size: 164px;
  font-size: 14px;
  .picture { inline-size: 100%; border-radius: 0; border: 0; background: var(--_surface); }
  .about { padding: 10px 12px; }
  .cover { color: inherit; font-weight: 600; text-decoration: none; }
  .cover::after { content: ""; position: absolute; inset: 0; }
}
.images { display: flex; flex-wrap: wrap; gap: 6px; justify-content: flex-end; }
.picture { display: block; inline-size: 150px; block-size: 150px; object-fit: cover; border-radius: 14px; border: 1px solid var(--_border); }

.handover { display: flex; gap: 12px; padding: 14px; background: color-mix(in oklab, var(--_accent) 7%, var(--_background)); }
.handover span { display: block; font-size: 14px; }
.chips { display: flex; flex-wrap: wrap; gap: 8px; font-size: 14px; }
.helpful span { inline-size: 100%; }
.chip { padding: 6px 14px; border-radius: 99px; font-weight: 600; color: var(--_link); border: 1px solid; }
.chip:hover { background: var(--_surface); }
.quiet { font-size: 13px; font-weight: 500; color: var(--_text); border-color: var(--_border); }
.rating {
  display: grid;
  gap: 10px;
  padding: 16px;
  text-align: center;
  background: var(--_surface);
  legend { font-weight: 600; margin-inline: auto; }
  .stars { justify-content: center; color: var(--_muted); }
  label { position: relative; }
  input { position: absolute; inset: 0; opacity: 0; }
  .icon { display: block; inline-size: 32px; block-size: 32px; stroke-width: 1.5; }
  label:has(~ label :checked) .icon, :checked ~ .icon, .on { fill: #f2b01e; color: #a16c00; }
  :focus-visible ~ .icon { outline: 2px solid var(--_link); border-radius: 6px; }
  textarea { padding: 8px 14px; border: 1px solid var(--_border); border-radius: 12px; background: var(--_background); }
}

.composer { padding: 0 12px; }
.field {
  display: flex;
  align-items: flex-end;
  padding: 4px;
  border: 1px solid var(--_border);
  border-radius: 25px;
  &:focus-within { border-color: var(--_link); }
  textarea { flex: 1; min-inline-size: 0; max-block-size: 130px; padding: 8px 4px; outline: none; font-size: 16px; line-height: 24px; }
}
textarea { resize: none; }
::placeholder { color: var(--_muted); opacity: 1; }
.tool { position: relative; color: var(--_muted); }
.tool input { position: absolute; inset: 0; inline-size: 100%; opacity: 0; cursor: pointer; }
.tool:has(:focus-visible) { outline: 2px solid var(--_link); }
.send { color: var(--_on-accent); background: var(--_accent); }
.drafts:empty ~ .field :placeholder-shown ~ .send { opacity: .45; }
.notice { font-size: 13px; }
.drafts:empty { display: none; }
.drafts {
  display: flex;
  gap: 10px;
  list-style: none;
  li { position: relative; padding-block: 8px; }
  .picture { inline-size: 64px; block-size: 64px; }
  button { position: absolute; inset-block-start: 0; inset-inline-end: -8px; inline-size: 24px; block-size: 24px; color: var(--_background); background: var(--_text); }
  .icon { inline-size: 14px; }
}
.foot { padding: 6px 16px 10px; font-size: 12px; text-align: center; }
`;
