import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonTextReader } from './json-text-reader.ts';

const json = JSON.stringify({
  unanswered: false,
  nested: { text: 'not this one', list: ['"text"', { text: 'nor this' }] },
  text: 'Où est « 1001 » ? "Ici" \\ là\n😀 [1]',
  quickReplies: ['text', 'Non'],
});
const expected = 'Où est « 1001 » ? "Ici" \\ là\n😀 [1]';

test('reads the field, cut at every place', () => {
  for (let cut = 0; cut <= json.length; cut++) {
    const reader = createJsonTextReader('text');
    expect(reader.push(json.slice(0, cut)) + reader.push(json.slice(cut))).toBe(expected);
  }
});

test('reads the field in single units, with every character escaped', () => {
  const escaped = [...expected]
    .flatMap((character) => character.split(''))
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
  const reader = createJsonTextReader('text');
  let text = '';
  for (const unit of `{"a":1,"text":"${escaped}"}`) text += reader.push(unit);
  expect(text).toBe(expected);
});

test('never hands out half a surrogate pair', () => {
  const reader = createJsonTextReader('text');
  const whole = '{"text":"a😀b"}';
  for (const unit of whole.split('')) expect(reader.push(unit).isWellFormed()).toBe(true);
});

test('gives what JSON.parse gives, for any object and any cuts', () => {
  fc.assert(
    fc.property(
      fc.record({ before: fc.jsonValue(), text: fc.string({ unit: 'grapheme' }), after: fc.jsonValue() }),
      fc.integer({ min: 0, max: 4 }),
      fc.array(fc.nat(200), { maxLength: 6 }),
      (value, indent, cuts) => {
        const source = JSON.stringify(value, null, indent);
        const places = [0, ...cuts.map((cut) => Math.min(cut, source.length)), source.length].sort(
          (a, b) => a - b,
        );
        const reader = createJsonTextReader('text');
        let text = '';
        for (let index = 1; index < places.length; index++) {
          text += reader.push(source.slice(places[index - 1], places[index]));
        }
        expect(text).toBe(value.text);
      },
    ),
  );
});
