import type { ChatMessage } from '@commerceai/sdk/client';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay, formatMoney } from './format.ts';
import { icon } from './icons.ts';
import { linkView } from './markdown-view.ts';
import { safeLink } from './safe-url.ts';
import type { ChatLanguage, Strings } from './strings.ts';
import type { View } from './view.ts';

export type OrderCard = Extract<ChatMessage['cards'][number], { type: 'order' }>;

/** How many of the four steps (confirmed, shipped, out for delivery, delivered) are reached. */
export const REACHED_STEPS: Readonly<Record<OrderCard['status'], number>> = {
  unfulfilled: 1,
  cancelled: 1,
  partial: 2,
  fulfilled: 2,
  in_transit: 2,
  failed: 2,
  out_for_delivery: 3,
  delivered: 4,
};

export function orderCardView(card: OrderCard, language: ChatLanguage, strings: Strings): TemplateResult {
  const tracking = safeLink(card.trackingUrl);
  return html`<section class="card order" part="card" aria-label=${strings.order(card.number)}>
    <header>
      ${icon('box', 'badge')}
      <div>
        <strong>${strings.order(card.number)}</strong>
        <small>${strings.placed(formatDay(language, new Date(card.placedAt)))}</small>
      </div>
    </header>
    ${timelineView(card, strings)} ${whenView(card, language, strings)}
    ${card.lines.length || card.financialStatus ? linesView(card, language, strings) : nothing}
    ${
      card.trackingNumber
        ? html`<p class="muted">${card.carrier} <bdi>${card.trackingNumber}</bdi></p>`
        : nothing
    }
    ${tracking ? linkView(tracking, [strings.track, icon('send', 'out')], strings, 'action') : nothing}
  </section>`;
}

function linesView(
  { lines, total, financialStatus }: OrderCard,
  language: ChatLanguage,
  strings: Strings,
): TemplateResult {
  // A back end newer than this page may know a status that has no words here.
  const payment = financialStatus && strings.payments[financialStatus];
  return html`<ul class="lines">
    ${lines.map((line) => html`<li><span dir="auto">${line.title}</span><span>× ${line.quantity}</span></li>`)}
    ${
      total
        ? html`<li class="total"><span>${strings.total}</span><span>${formatMoney(language, total)}</span></li>`
        : nothing
    }
    ${payment ? html`<li><span>${strings.payment}</span><span>${payment}</span></li>` : nothing}
  </ul>`;
}

function timelineView(card: OrderCard, strings: Strings): View {
  const { status } = card;
  const problem = strings.problems[status];
  const note = problem ? noteView('alert', problem, status === 'partial' ? '' : 'bad') : nothing;
  if (status === 'cancelled') return note;
  const reached = REACHED_STEPS[status];
  return html`<ol class="steps" aria-label=${strings.order(card.number)}>
      ${strings.steps.map((step, at) => {
        const state = at + 1 < reached || reached === 4 ? 'done' : at + 1 === reached ? 'now' : 'next';
        return html`<li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
          <i>${state === 'done' ? icon('check') : nothing}</i>${step}
        </li>`;
      })}
    </ol>
    ${note}`;
}

function noteView(sign: Parameters<typeof icon>[0], text: string, className = ''): TemplateResult {
  return html`<p class="note ${className}">${icon(sign)}${text}</p>`;
}

function whenView(card: OrderCard, language: ChatLanguage, strings: Strings): View {
  const { deliveredAt, estimatedDeliveryAt, status } = card;
  if (deliveredAt)
    return noteView('check', strings.delivered(formatDay(language, new Date(deliveredAt))), 'good');
  if (!estimatedDeliveryAt || status === 'cancelled' || status === 'failed') return nothing;
  return noteView('box', strings.estimated(formatDay(language, new Date(estimatedDeliveryAt))));
}
