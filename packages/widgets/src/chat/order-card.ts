import type { ChatMessage } from '@commerceai/sdk/client';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay, formatMoney } from './format.ts';
import { icon } from './icons.ts';
import { linkView } from './markdown-view.ts';
import { safeLink } from './safe-url.ts';
import type { ChatLanguage, Strings } from './strings.ts';

export type OrderCard = Extract<ChatMessage['cards'][number], { type: 'order' }>;

/** How many of the four steps (confirmed, shipped, out for delivery, delivered) are reached. */
export function reachedSteps(status: OrderCard['status']): number {
  switch (status) {
    case 'unfulfilled':
    case 'cancelled':
      return 1;
    case 'partial':
    case 'fulfilled':
    case 'in_transit':
    case 'failed':
      return 2;
    case 'out_for_delivery':
      return 3;
    case 'delivered':
      return 4;
  }
}

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

function timelineView(card: OrderCard, strings: Strings): TemplateResult {
  const problem =
    card.status === 'cancelled'
      ? strings.cancelled
      : card.status === 'failed'
        ? strings.deliveryFailed
        : card.status === 'partial'
          ? strings.partial
          : undefined;
  if (card.status === 'cancelled') return html`<p class="note bad">${icon('alert')}${problem}</p>`;
  const reached = reachedSteps(card.status);
  return html`<ol class="steps ${card.status}" aria-label=${strings.order(card.number)}>
      ${strings.steps.map((step, at) => {
        const state = at + 1 < reached || reached === 4 ? 'done' : at + 1 === reached ? 'now' : 'next';
        return html`<li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
          <i>${state === 'done' ? icon('check') : nothing}</i>${step}
        </li>`;
      })}
    </ol>
    ${problem ? html`<p class="note ${card.status === 'failed' ? 'bad' : ''}">${icon('alert')}${problem}</p>` : nothing}`;
}

function whenView(
  card: OrderCard,
  language: ChatLanguage,
  strings: Strings,
): TemplateResult | typeof nothing {
  const { deliveredAt, estimatedDeliveryAt, status } = card;
  if (deliveredAt)
    return html`<p class="note good">${icon('check')}${strings.delivered(formatDay(language, new Date(deliveredAt)))}</p>`;
  if (!estimatedDeliveryAt || status === 'cancelled' || status === 'failed') return nothing;
  return html`<p class="note">${icon('box')}${strings.estimated(formatDay(language, new Date(estimatedDeliveryAt)))}</p>`;
}
