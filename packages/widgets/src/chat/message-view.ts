import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatTime } from './format.ts';
import { icon } from './icons.ts';
import { previewOf } from './images.ts';
import { keepTogether, linkView, markdownView } from './markdown-view.ts';
import { type OrderCard, orderCardView } from './order-card.ts';
import { type ProductCard, productCardsView } from './product-cards.ts';
import { safeLink, safePicture } from './safe-url.ts';
import type { ChatItem } from './state.ts';
import type { Strings } from './strings.ts';
import type { View, ViewContext } from './view.ts';

/** One message, whoever wrote it. `first` opens a group of the same author's. */
export function messageView(item: ChatItem, first: boolean, context: ViewContext): TemplateResult {
  switch (item.author) {
    case 'system':
      return html`<div class="system" dir="auto">${item.text}</div>`;
    case 'shopper':
      return shopperView(item, context);
    case 'bot':
    case 'human':
      return answerView(item, first, context);
  }
}

function shopperView(item: ChatItem, context: ViewContext): TemplateResult {
  const { strings, language } = context;
  const time = formatTime(language, new Date(item.createdAt));
  return html`<div class="message mine ${item.delivery}" part="message">
    <span class="hidden">${strings.you}, ${time}</span>
    ${imagesView(item, strings)}
    ${item.text ? html`<div class="bubble" part="bubble" dir="auto">${keepTogether(item.text)}</div>` : nothing}
    ${deliveryView(item, context)}
  </div>`;
}

function imagesView(item: ChatItem, strings: Strings): View {
  const local = item.images ?? [];
  if (!local.length && !item.attachments.length) return nothing;
  return html`<div class="images">
    ${
      local.length
        ? local.map((image) => previewOf(image, strings.image(image.name)))
        : item.attachments.map(({ url, name }) => {
            const address = safePicture(url);
            return address
              ? html`<a href=${address} target="_blank" rel="noopener"
                ><img class="picture" src=${address} alt=${strings.image(name)} loading="lazy"
              /></a>`
              : nothing;
          })
    }
  </div>`;
}

function deliveryView({ delivery, key }: ChatItem, { strings, retry, discard }: ViewContext): View {
  switch (delivery) {
    case 'pending':
    case 'sending':
      return html`<div class="delivery">${strings[delivery]}</div>`;
    case 'failed':
      return html`<div class="delivery bad">
        ${icon('alert')}${strings.failed}
        <button type="button" class="text" @click=${() => retry(key)}>${strings.retry}</button>
        <button type="button" class="text" @click=${() => discard(key)}>${strings.discard}</button>
      </div>`;
    default:
      return nothing;
  }
}

function answerView(item: ChatItem, first: boolean, context: ViewContext): TemplateResult {
  const { strings, language, showSource } = context;
  const human = item.author === 'human';
  const name = human ? item.by || strings.adviser : strings.assistant;
  const citations = item.citations.map(({ index }) => index);
  const onCitation = (index: number): void => showSource(item.key, index);
  return html`<div class="message theirs ${item.author}" part="message" aria-busy=${item.streaming ? 'true' : nothing}>
    ${
      first
        ? html`<div class="author">
          <span class="avatar" aria-hidden="true">${human ? name.slice(0, 1) : icon('chat')}</span>
          <b>${name}</b> <time datetime=${item.createdAt}>${formatTime(language, new Date(item.createdAt))}</time>
        </div>`
        : nothing
    }
    ${
      item.text
        ? html`<div class="bubble" part="bubble" dir="auto">
          ${markdownView(item.text, { strings, citations, onCitation })} ${sourcesView(item, strings)}
        </div>`
        : item.streaming
          ? typingView(item.tool, strings)
          : nothing
    }
    ${imagesView(item, strings)} ${cardsView(item, context)}
  </div>`;
}

/** Three dots, and in words what is being looked up. */
export function typingView(tool: string | undefined, strings: Strings): TemplateResult {
  const doing = tool && (/order|return|cancel/i.test(tool) ? strings.checkingOrder : strings.searching);
  return html`<div class="bubble typing">
    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
    <span class=${doing ? '' : 'hidden'}>${doing || strings.typing}</span>
  </div>`;
}

function cardsView({ cards }: ChatItem, { language, strings }: ViewContext): View {
  if (!cards.length) return nothing;
  const orders = cards.filter((card): card is OrderCard => card.type === 'order');
  const products = cards.filter((card): card is ProductCard => card.type === 'product');
  return html`${orders.map((card) => orderCardView(card, language, strings))}
  ${products.length ? productCardsView(products, language, strings) : nothing}`;
}

function sourcesView({ key, citations, streaming }: ChatItem, strings: Strings): View {
  if (!citations.length || streaming) return nothing;
  return html`<details class="sources" id=${`sources-${key}`}>
    <summary>${strings.sources(citations.length)}${icon('down')}</summary>
    <ol>
      ${citations.map(({ index, title, excerpt, url }) => {
        const link = safeLink(url);
        return html`<li id=${`source-${key}-${index}`} tabindex="-1" value=${index}>
          <b dir="auto">${title}</b>
          <p dir="auto">${excerpt}</p>
          ${link ? linkView(link, strings.openSource, strings) : nothing}
        </li>`;
      })}
    </ol>
  </details>`;
}
