import { html, type TemplateResult } from 'lit/html.js';
import { type Block, type Inline, parseMarkdown } from './markdown.ts';
import { leavesPage } from './safe-url.ts';
import type { Strings } from './strings.ts';

export interface MarkdownContext {
  readonly strings: Strings;
  /** Numbers that lead to a source; others stay text. */
  readonly citations: readonly number[];
  readonly onCitation: (index: number) => void;
}

type Node = TemplateResult | string;

/** Draws Markdown as nodes. Text only ever becomes text nodes; addresses passed the allow-list in the parser. */
export function markdownView(source: string, context: MarkdownContext): Node[] {
  return parseMarkdown(source).map((block) => blockView(block, context));
}

function blockView(block: Block, context: MarkdownContext): Node {
  const inline = (content: readonly Inline[]): Node[] => content.map((node) => inlineView(node, context));
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inline(block.content)}</p>`;
    case 'heading':
      return html`<p><strong>${inline(block.content)}</strong></p>`;
    case 'list': {
      // An item of one paragraph needs no paragraph of its own.
      const items = block.items.map(
        (item) =>
          html`<li>${item.map((inner, at) => (at || inner.kind !== 'paragraph' ? blockView(inner, context) : inline(inner.content)))}</li>`,
      );
      return block.start === undefined
        ? html`<ul>${items}</ul>`
        : html`<ol start=${block.start}>${items}</ol>`;
    }
    case 'table': {
      const [head, ...rows] = block.rows;
      return html`<div class="table" tabindex="0" role="group"><table>
        <tr>${head!.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}</tr>
        ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`)}
      </table></div>`;
    }
  }
}

/** French signs stand apart from their word, and a line never starts with one; nor part "9 h 30", "49 €" or "n° 1001". */
export function keepTogether(text: string): string {
  return text.replace(/ (?=[:;?!»€]|$)|(?<=«|n°|\d h) |(?<=\d) (?=h\b)/g, '\u00a0');
}

function inlineView(node: Inline, context: MarkdownContext): Node {
  if (typeof node === 'string') return keepTogether(node);
  if (node.kind === 'break') return html`<br>`;
  if (node.kind === 'code') return html`<code>${node.text}</code>`;
  if (node.kind === 'citation') {
    const { index } = node;
    return context.citations.includes(index)
      ? html`<button class="cite" type="button" aria-label=${context.strings.source(index)} @click=${() => context.onCitation(index)}>${index}</button>`
      : `[${index}]`;
  }
  if (node.kind === 'link') return linkView(node.href, node.text, context.strings);
  const content = node.content.map((inner) => inlineView(inner, context));
  return node.kind === 'em' ? html`<em>${content}</em>` : html`<strong>${content}</strong>`;
}

/** A link that opens beside the page when it leads elsewhere. `href` must have passed the allow-list. */
export function linkView(
  href: string,
  content: unknown,
  strings: Strings,
  className = 'link',
): TemplateResult {
  return leavesPage(href)
    ? html`<a class=${className} href=${href} target="_blank" rel="noopener noreferrer nofollow">${content}<span class="hidden"> (${strings.newTab})</span></a>`
    : html`<a class=${className} href=${href}>${content}</a>`;
}
