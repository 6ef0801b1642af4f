import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreClassification } from './classification-metrics.ts';
import { areaUnderCurve, calibrationError } from './probability-metrics.ts';
import { scoreRetrieval } from './retrieval-metrics.ts';

describe('scoreClassification', () => {
  it('gives accuracy, F1 per label and their mean', () => {
    const scores = scoreClassification([
      { labels: ['a'], predicted: 'a' },
      { labels: ['a'], predicted: 'b' },
      { labels: ['b'], predicted: 'b' },
      { labels: ['c'], predicted: 'b' },
    ]);
    expect(scores.accuracy).toBe(0.5);
    expect(scores.labels.map(({ label, f1 }) => [label, f1])).toEqual([
      ['a', 2 / 3],
      ['b', 0.5],
      ['c', 0],
    ]);
    expect(scores.macroF1).toBeCloseTo((2 / 3 + 0.5) / 3, 12);
    expect(scores.confusions).toContainEqual({ actual: 'c', predicted: 'b', count: 1 });
  });

  it('accepts any of several right labels', () => {
    const scores = scoreClassification([
      { labels: ['a', 'b'], predicted: 'b' },
      { labels: ['a', 'b'], predicted: 'c' },
    ]);
    expect(scores.accuracy).toBe(0.5);
    expect(scores.labels.map(({ label, support }) => [label, support])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});

describe('areaUnderCurve', () => {
  it('is the share of pairs in the right order, ties half', () => {
    expect(areaUnderCurve([0.9, 0.4], [0.4, 0.1])).toBe(0.875);
  });

  it('says nothing about one side only', () => {
    expect(areaUnderCurve([], [1])).toBeUndefined();
  });

  it('agrees with counting the pairs', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        let wins = 0;
        for (const high of positives) {
          for (const low of negatives) wins += high > low ? 1 : high === low ? 0.5 : 0;
        }
        expect(areaUnderCurve(positives, negatives)).toBeCloseTo(
          wins / (positives.length * negatives.length),
          12,
        );
      }),
    );
  });
});

describe('calibrationError', () => {
  it('is nothing when confidence is as often right as it says', () => {
    const claims = [true, true, true, false].map((right) => ({ confidence: 0.75, right }));
    expect(calibrationError(claims)).toBe(0);
  });

  it('is the distance when it is not', () => {
    expect(calibrationError([{ confidence: 1, right: false }])).toBe(1);
  });
});

describe('scoreRetrieval', () => {
  it('gives recall at 1 and 5 and the mean reciprocal rank', () => {
    expect(scoreRetrieval([1, 2, 10, undefined])).toEqual({
      recallAt1: 0.25,
      recallAt5: 0.5,
      meanReciprocalRank: (1 + 0.5 + 0.1) / 4,
    });
  });
});
