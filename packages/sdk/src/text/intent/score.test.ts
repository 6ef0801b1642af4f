import { describe, expect, it } from 'vitest';
import { decodeModel } from './model.ts';
import { createScorer } from './score.ts';

/** Two features (keys 5 and 300) for two classes: 5 speaks for class 0, 300 for class 1 and against class 0. */
const BYTES = [5, 1, 0, 100, 0xa7, 0x02, 2, 0, 0x9c, 1, 50];

const model = decodeModel({
  source: '',
  intents: ['a', 'b'],
  features: 2,
  scale: 0.01,
  temperature: 1,
  biases: [0, 0],
  bytes: btoa(String.fromCharCode(...BYTES)),
});

describe('decodeModel', () => {
  it('reads keys, classes and signed weights', () => {
    expect([...model.keys]).toEqual([5, 300]);
    expect([...model.starts]).toEqual([0, 1, 3]);
    expect([...model.targets]).toEqual([0, 0, 1]);
    expect([...model.weights]).toEqual([100, -100, 50]);
  });
});

describe('createScorer', () => {
  const score = createScorer(model, 1, (text, _language, visit) => {
    for (const key of text.split(' ').filter(Boolean)) visit(0, Number(key));
  });

  it('adds the weights of the features it finds', () => {
    expect(score('5')[0]).toBeCloseTo(Math.E / (Math.E + 1), 10);
    expect(score('300')[1]).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 10);
  });

  it('counts a repeated feature once', () => {
    expect(score('5 5 5')).toEqual(score('5'));
  });

  it('divides by the square root of the number of features, known or not', () => {
    expect(score('5 1 2 3')[0]).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 10);
  });

  it('says what the biases say of an empty text', () => {
    expect([...score('')]).toEqual([0.5, 0.5]);
  });
});
