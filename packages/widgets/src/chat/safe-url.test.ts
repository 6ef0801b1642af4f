import { describe, expect, it } from 'vitest';
import { safeLink, safePicture } from './safe-url.ts';

describe('safeLink', () => {
  it.each([
    ...['https://shop.example/a?b=c#d', 'http://localhost:4010/products/x', 'HTTPS://SHOP.EXAMPLE'],
    ...['mailto:bonjour@shop.example', 'tel:+33199002444', '/pages/returns', './a', '../a', '/'],
    'https://shop.example/café?x=(1)',
  ])('lets %s through unchanged', (address) => expect(safeLink(address)).toBe(address));

  it.each([
    ...[
      'javascript:boom()',
      'JaVaScRiPt:boom()',
      ' https://a.example',
      'https://a.example/ b',
      'java\tscript:boom()',
    ],
    ...[
      'data:text/html,x',
      'vbscript:x',
      'file:///x',
      'blob:https://a.example/1',
      '//evil.example',
      '/\\evil.example',
    ],
    ...[
      '\\\\evil.example',
      'https:javascript:boom()',
      'https:///x',
      'pages/returns',
      '',
      '#x',
      '\u0001https://a.example',
    ],
    ...['https://a.example/\u202egpj', 'https://a.example/\u200b', 'ftp://a.example'],
  ])('refuses %j', (address) => expect(safeLink(address)).toBeUndefined());

  it('refuses nothing at all', () => expect(safeLink(undefined)).toBeUndefined());
});

describe('safePicture', () => {
  it('takes web addresses and paths of this site only', () => {
    expect(safePicture('/products/x.svg')).toBe('/products/x.svg');
    expect(safePicture('https://cdn.example/x.jpg')).toBe('https://cdn.example/x.jpg');
    expect(safePicture('data:image/svg+xml,<svg onload=boom()>')).toBeUndefined();
    expect(safePicture('mailto:a@b.example')).toBeUndefined();
  });
});
