import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, parseInline, parseMarkdown } from './markdown.ts';
import { safeLink } from './safe-url.ts';
import { XSS_CORPUS } from './xss-corpus.ts';

const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });

describe('parseMarkdown', () => {
  it('reads paragraphs and line breaks', () => {
    expect(parseMarkdown('One\ntwo\r\n\r\nthree')).toEqual([
      paragraph('One', { kind: 'break' }, 'two'),
      paragraph('three'),
    ]);
  });

  it('reads headings of any level', () => {
    expect(parseMarkdown('## Conditions')).toEqual([{ kind: 'heading', content: ['Conditions'] }]);
  });

  it('reads nested lists, and a list right after its introduction', () => {
    expect(parseMarkdown('How:\n1. Open\n2. Choose\n   - one\n   - all\n\nDone.')).toEqual([
      paragraph('How:'),
      {
        kind: 'list',
        start: 1,
        items: [
          [paragraph('Open')],
          [
            paragraph('Choose'),
            { kind: 'list', start: undefined, items: [[paragraph('one')], [paragraph('all')]] },
          ],
        ],
      },
      paragraph('Done.'),
    ]);
  });

  it('keeps the number a list starts with', () => {
    expect(parseMarkdown('3. Third')).toMatchObject([{ kind: 'list', start: 3 }]);
  });

  it('reads tables', () => {
    expect(parseMarkdown('| Taille | Tour |\n| --- | :-: |\n| S | 92 cm |')).toEqual([
      {
        kind: 'table',
        rows: [
          [['Taille'], ['Tour']],
          [['S'], ['92 cm']],
        ],
      },
    ]);
  });

  it('leaves a sentence with a bar in it alone', () => {
    expect(parseMarkdown('S | M\nL')).toEqual([paragraph('S | M', { kind: 'break' }, 'L')]);
  });
});

describe('parseInline', () => {
  it.each<[string, Inline[]]>([
    ['a **b** c', ['a ', { kind: 'strong', content: ['b'] }, ' c']],
    ['**a *b* c**', [{ kind: 'strong', content: ['a ', { kind: 'em', content: ['b'] }, ' c'] }]],
    ['_a_ and snake_case_name', [{ kind: 'em', content: ['a'] }, ' and snake_case_name']],
    ['2 * 3 * 4', ['2 * 3 * 4']],
    ['an **open end', ['an **open end']],
    ['`BIENVENUE10`', [{ kind: 'code', text: 'BIENVENUE10' }]],
    ['\\*not\\*', ['*not*']],
    ['ready [1].', ['ready ', { kind: 'citation', index: 1 }, '.']],
    ['[Returns](/pages/returns)', [{ kind: 'link', href: '/pages/returns', text: 'Returns' }]],
    ['[**Returns**](/pages/returns "Title")', [{ kind: 'link', href: '/pages/returns', text: 'Returns' }]],
    ['[a](https://a.example/b_(c))', [{ kind: 'link', href: 'https://a.example/b_(c)', text: 'a' }]],
    [
      'see https://a.example/b.',
      ['see ', { kind: 'link', href: 'https://a.example/b', text: 'https://a.example/b' }, '.'],
    ],
    [
      'to a.b@c.example!',
      ['to ', { kind: 'link', href: 'mailto:a.b@c.example', text: 'a.b@c.example' }, '!'],
    ],
    ['[x](javascript:boom())', ['x']],
    [
      '![picture](https://a.example/x.png)',
      [{ kind: 'link', href: 'https://a.example/x.png', text: 'picture' }],
    ],
  ])('reads %j', (text, expected) => expect(parseInline(text)).toEqual(expected));
});

describe('safety', () => {
  it('has a corpus of more than a hundred different vectors', () => {
    expect(new Set(XSS_CORPUS).size).toBeGreaterThan(100);
  });

  it.each(XSS_CORPUS)('makes no unsafe address of %j', (text) => {
    for (const address of addresses(parseMarkdown(text))) {
      expect(safeLink(address)).toBe(address);
      expect(new URL(address, 'https://shop.example').protocol).toMatch(/^(?:https?|mailto|tel):$/);
    }
  });

  it('never throws and makes no unsafe address, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '**',
        '*',
        '_',
        '`',
        '[',
        '](',
        ')',
        '|',
        '\n',
        '- ',
        '1. ',
        '  ',
        '# ',
        '\\',
        'javascript:',
      ),
      fc.constantFrom(
        'https://',
        '//',
        'data:',
        '<',
        '>',
        '&#58;',
        'a@b.example',
        '[1]',
        '|---|',
        ...XSS_CORPUS,
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const address of addresses(parseMarkdown(pieces.join(''))))
          expect(safeLink(address)).toBe(address);
      }),
    );
  });

  it('loses no word, whatever marks stand around it', () => {
    const word = fc.stringMatching(/^[a-zé]{3,8}$/);
    const marked = fc.tuple(fc.constantFrom('', '**', '*', '_', '`', '> ', '# ', '- ', '| '), word);
    fc.assert(
      fc.property(fc.array(marked), (pieces) => {
        const shown = JSON.stringify(parseMarkdown(pieces.map(([mark, text]) => mark + text).join('\n')));
        for (const [, text] of pieces) expect(shown).toContain(text);
      }),
    );
  });

  it.each([
    ['*a ', 7_000],
    ['**a ', 5_000],
    ['_a ', 7_000],
    ['[', 20_000],
    ['[a](', 5_000],
    ['`', 20_000],
    ['- ', 10_000],
    ['  - a\n', 3_000],
    ['|', 20_000],
    ['a@', 10_000],
    ['https://a', 2_000],
    ['\\', 20_000],
  ])('takes little time over %j repeated', (piece, times) => {
    const start = performance.now();
    parseMarkdown(piece.repeat(times));
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

function addresses(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(addresses);
  if (typeof tree !== 'object' || tree === null) return [];
  const node = tree as Record<string, unknown>;
  return [...(typeof node.href === 'string' ? [node.href] : []), ...Object.values(node).flatMap(addresses)];
}
