import type { ChatMessage } from '@commerceai/sdk/client';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatMoney } from './format.ts';
import { safeLink, safePicture } from './safe-url.ts';
import type { ChatLanguage, Strings } from './strings.ts';

export type ProductCard = Extract<ChatMessage['cards'][number], { type: 'product' }>;

/** Products side by side; with three or more the row scrolls. */
export function productCardsView(
  cards: readonly ProductCard[],
  language: ChatLanguage,
  strings: Strings,
): TemplateResult {
  return html`<ul class="products" aria-label=${strings.products} tabindex=${cards.length > 1 ? 0 : nothing}>
    ${cards.map((card) => html`<li class="card product" part="card">${productView(card, language, strings)}</li>`)}
  </ul>`;
}

function productView(card: ProductCard, language: ChatLanguage, strings: Strings): TemplateResult {
  const picture = safePicture(card.image);
  const link = safeLink(card.url);
  const old = card.compareAtPrice;
  return html`${
    picture
      ? html`<img class="picture" src=${picture} alt="" width="160" height="160" loading="lazy" decoding="async" />`
      : html`<span class="picture"></span>`
  }
    <div class="about">
      ${
        link
          ? html`<a class="cover" href=${link} dir="auto">${card.title}</a>`
          : html`<strong dir="auto">${card.title}</strong>`
      }
      <p>
        ${
          old
            ? html`<b>${formatMoney(language, card.price)}</b> <span class="hidden">${strings.oldPrice}</span><s>${formatMoney(language, old)}</s>`
            : html`<b>${formatMoney(language, card.price)}</b>`
        }
      </p>
      <small class=${card.available ? 'good' : ''}>${card.available ? strings.inStock : strings.soldOut}</small>
    </div>`;
}
