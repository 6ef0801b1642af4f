import { describe, expect, it } from 'vitest';
import { demoProducts } from '../catalogue/index.ts';
import { drawProduct } from './index.ts';

const products = demoProducts();

/** Tags that are malformed, closed out of turn or open at the end: empty when the document is well formed. */
function unbalancedTags(xml: string): string[] {
  const open: string[] = [];
  for (const [tag] of xml.matchAll(/<[^<>]*>/g)) {
    const [, closing, name, ending] = /^<(\/?)([\w-]+)(?:\s+[\w:-]+="[^"<>]*")*\s*(\/?)>$/.exec(tag) ?? [];
    if (name === undefined) return [tag];
    if (ending === '/') continue;
    if (closing === '/') {
      if (open.pop() !== name) return [`/${name}`];
    } else open.push(name);
  }
  return open;
}

describe('drawProduct', () => {
  it.each(products)('draws $handle as a small, safe, well-formed SVG', (product) => {
    const svg = drawProduct(product);
    expect(Buffer.byteLength(svg)).toBeLessThan(4000);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 400"/);
    expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|javascript:|undefined|NaN|url\((?!#)/i);
    expect(unbalancedTags(svg)).toEqual([]);
    expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
  });

  it('names the picture for screen readers', () => {
    expect(drawProduct(products[0]!)).toContain(`>${products[0]!.images[0]!.alt}</title>`);
  });

  it('refers only to what it defines', () => {
    for (const product of products) {
      const svg = drawProduct(product);
      const defined = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(defined).toContain(id);
    }
  });

  it('draws a present for a product it does not know, whatever its handle and title', () => {
    const unknown = { ...products[0]!, handle: '"><script>', title: '<b>&', images: [] };
    const svg = drawProduct(unknown);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;b&gt;&amp;');
  });

  it('draws no two products alike', () => {
    const bodies = products.map((product) =>
      drawProduct(product)
        .replaceAll(product.handle, '')
        .replace(/<title.*?<\/title>/, ''),
    );
    expect(new Set(bodies).size).toBe(products.length);
  });
});
