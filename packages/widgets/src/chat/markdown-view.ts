import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Block, type Inline, parseMarkdown } from './markdown.ts';
import { leavesPage } from './safe-url.ts';
import type { Strings } from './strings.ts';

export interface MarkdownContext {
  readonly strings: Strings;
  /** Numbers that lead to a source; others stay text. */
  readonly citations: ReadonlySet<number>;
  readonly onCitation: (index: number) => void;
}

type View = TemplateResult | string | typeof nothing;

/** Draws Markdown as nodes. Text only ever becomes text nodes; addresses passed the allow-list in the parser. */
export function markdownView(source: string, context: MarkdownContext): View[] {
  return parseMarkdown(source).map((block) => blockView(block, context));
}

function blockView(block: Block, context: MarkdownContext): View {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inlineViews(block.content, context)}</p>`;
    case 'heading':
      return html`<p class="heading"><strong>${inlineViews(block.content, context)}</strong></p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${itemViews(item, context)}</li>`);
      return block.ordered ? html`<ol start=${block.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'quote':
      return html`<blockquote>${block.blocks.map((inner) => blockView(inner, context))}</blockquote>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'rule':
      return html`<hr />`;
    case 'table':
      return html`<div class="table" tabindex="0" role="group"><table>
        <thead><tr>${block.head.map((cell) => html`<th scope="col">${inlineViews(cell, context)}</th>`)}</tr></thead>
        <tbody>${block.rows.map(
          (row) => html`<tr>${row.map((cell) => html`<td>${inlineViews(cell, context)}</td>`)}</tr>`,
        )}</tbody>
      </table></div>`;
  }
}

/** An item of one paragraph needs no paragraph of its own. */
function itemViews(item: readonly Block[], context: MarkdownContext): View[] {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return item.map((block) => blockView(block, context));
  return [...inlineViews(first.content, context), ...rest.map((block) => blockView(block, context))];
}

function inlineViews(content: readonly Inline[], context: MarkdownContext): View[] {
  return content.map((node) => inlineView(node, context));
}

function inlineView(node: Inline, context: MarkdownContext): View {
  if (typeof node === 'string') return node;
  switch (node.kind) {
    case 'strong':
      return html`<strong>${inlineViews(node.content, context)}</strong>`;
    case 'emphasis':
      return html`<em>${inlineViews(node.content, context)}</em>`;
    case 'deleted':
      return html`<del>${inlineViews(node.content, context)}</del>`;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'break':
      return html`<br />`;
    case 'citation':
      return context.citations.has(node.index)
        ? html`<button class="cite" type="button" aria-label=${context.strings.source(node.index)}
            @click=${() => context.onCitation(node.index)}>${node.index}</button>`
        : `[${node.index}]`;
    case 'link':
      return linkView(node.href, inlineViews(node.content, context), context.strings);
  }
}

/** A link that opens beside the page when it leads elsewhere. `href` must have passed the allow-list. */
export function linkView(href: string, content: unknown, strings: Strings, className = 'link'): TemplateResult {
  return leavesPage(href)
    ? html`<a class=${className} href=${href} target="_blank" rel="noopener noreferrer nofollow">${content}<span
        class="hidden"> (${strings.newTab})</span></a>`
    : html`<a class=${className} href=${href}>${content}</a>`;
}
