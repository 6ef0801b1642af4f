import { describe, expect, it } from 'vitest';
import { countVariations, expand, parseTemplate } from './grammar.ts';
import { seededRandom } from './random.ts';

const slots = new Map([['thing', [parseTemplate('a (red|blue) vase'), parseTemplate('a lamp')]]]);

function allOf(line: string): Set<string> {
  const template = parseTemplate(line);
  const random = seededRandom(1);
  return new Set(Array.from({ length: 200 }, () => expand(template, slots, random)));
}

describe('expand', () => {
  it('takes one of each choice, empty ones too', () => {
    expect(allOf('where is (my|the) order (please|)')).toEqual(
      new Set([
        'where is my order please',
        'where is my order',
        'where is the order please',
        'where is the order',
      ]),
    );
  });

  it('fills slots, whose phrases hold choices', () => {
    expect(allOf('I want {thing}')).toEqual(
      new Set(['I want a red vase', 'I want a blue vase', 'I want a lamp']),
    );
  });

  it('keeps words together where a choice is inside one', () => {
    expect(allOf('contente(s|)')).toEqual(new Set(['contentes', 'contente']));
  });

  it('names a slot that does not exist', () => {
    expect(() => expand(parseTemplate('{nothing}'), slots, seededRandom(1))).toThrow('"nothing"');
  });
});

describe('parseTemplate', () => {
  it.each(['(a|b', 'a)', '{thing'])('refuses %s', (line) => {
    expect(() => parseTemplate(line)).toThrow(SyntaxError);
  });
});

describe('countVariations', () => {
  it('multiplies choices and counts slots with their phrases', () => {
    expect(countVariations(parseTemplate('(a|b|) {thing}'), slots)).toBe(9);
  });
});
