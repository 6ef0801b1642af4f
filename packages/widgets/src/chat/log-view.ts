import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay, formatTime, isSameDay } from './format.ts';
import { icon } from './icons.ts';
import { messageView, typingView } from './message-view.ts';
import { ratingView } from './rating-view.ts';
import { type ChatItem, type ChatModel, mayHaveAnswered } from './state.ts';
import type { View, ViewContext } from './view.ts';

/** The conversation from its greeting to what can be done now. */
export function logView(context: ViewContext, greeting: string | null): TemplateResult {
  const { model, strings } = context;
  const { items } = model;
  return html`${items.length ? nothing : welcomeView(context, greeting)}
    <div class="messages" role="log" aria-label=${strings.log}>
      ${items.map((item, at) => [
        dayView(items[at - 1], item, context),
        messageView(item, startsGroup(items[at - 1], item), context),
      ])}
      ${isAwaitingStart(model) ? html`<div class="message theirs bot">${typingView(undefined, strings)}</div>` : nothing}
    </div>
    ${handoverView(context)} ${nextView(context)}`;
}

function startsGroup(previous: ChatItem | undefined, item: ChatItem): boolean {
  return previous?.author !== item.author || previous.by !== item.by;
}

/** A message is on its way and the agent, not a person, has the floor. */
function isAwaitingStart({ items, status }: ChatModel): boolean {
  const last = items.at(-1);
  return last?.delivery === 'sending' && status !== 'human' && status !== 'waiting';
}

function dayView(previous: ChatItem | undefined, item: ChatItem, { language }: ViewContext): View {
  const day = new Date(item.createdAt);
  const before = previous && new Date(previous.createdAt);
  if (before ? isSameDay(before, day) : isSameDay(new Date(), day)) return nothing;
  return html`<div class="system">${formatDay(language, day)}</div>`;
}

function welcomeView({ model, strings, send }: ViewContext, greeting: string | null): TemplateResult {
  return html`<div class="welcome">
    <p class="hello" dir="auto">${greeting || model.greeting || strings.welcome}</p>
    ${
      model.suggestions.length
        ? html`<h3>${strings.suggestions}</h3>
          <ul>
            ${model.suggestions.map(
              (text) => html`<li><button type="button" @click=${() => send(text)}>${text}</button></li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

function handoverView({ model, strings, language }: ViewContext): View {
  if (model.status !== 'waiting') return nothing;
  const { queuePosition, expectedAt } = model;
  const expected = expectedAt ? new Date(expectedAt) : undefined;
  return html`<div class="handover" role="status">
    ${icon('person', 'badge')}
    <div>
      <strong>${strings.waiting}</strong>
      <p>
        ${queuePosition === undefined ? nothing : html`<span>${strings.queue(queuePosition)}</span>`}
        ${
          expected
            ? html`<span>${strings.expected(
                isSameDay(expected, new Date()) ? '' : formatDay(language, expected),
                formatTime(language, expected),
              )}</span>`
            : nothing
        }
      </p>
      <small>${strings.leaveOpen}</small>
    </div>
  </div>`;
}

/** What may be said with one touch after the last message. */
function nextView(context: ViewContext): View {
  const { model, strings, send, resolve } = context;
  if (model.status === 'resolved') return ratingView(context);
  const last = model.items.at(-1);
  if (!last || last.streaming || last.author === 'shopper') return nothing;
  const button = (text: string, act: () => void, quiet = false): TemplateResult =>
    html`<button type="button" class="chip ${quiet ? 'quiet' : ''}" @click=${act}>${text}</button>`;
  if (model.status === 'human')
    return html`<div class="chips">${button(strings.finish, () => resolve(true), true)}</div>`;
  if (model.status === 'waiting') return nothing;
  const replies = last.quickReplies;
  return html`${
    replies.length
      ? html`<div class="chips">${replies.map((text) => button(text, () => send(text)))}</div>`
      : nothing
  }
    ${
      last.author === 'bot'
        ? html`<div class="chips helpful">
          ${mayHaveAnswered(last) ? html`<span>${strings.helpful}</span>${button(strings.yes, () => resolve(true), true)}` : nothing}
          ${replies.includes(strings.needPerson) ? nothing : button(strings.needPerson, () => send(strings.needPerson), true)}
        </div>`
        : nothing
    }`;
}
