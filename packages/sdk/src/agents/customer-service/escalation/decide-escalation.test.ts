import { describe, expect, it } from 'vitest';
import { aCustomer } from '#testing/index.ts';
import { SAFETY_REASONS } from '../handover.ts';
import { EMPTY_MEMORY } from '../memory.ts';
import type { EscalationSettings } from '../shop-settings.ts';
import type { Understanding } from '../turn.ts';
import { decideEscalation, type EscalationFacts, priorityOf } from './decide-escalation.ts';

const UNDERSTOOD: Understanding = {
  language: 'fr',
  intent: { name: 'shipping_information', confidence: 0.9 },
  topic: 'shipping_information',
  outOfScope: 0,
  sentiment: { score: 0, label: 'neutral' },
  sentimentFalling: false,
  entities: {},
  signals: [],
  terms: ['livr', 'japon'],
};
const SETTINGS: EscalationSettings = {
  sentimentThreshold: -0.7,
  lowConfidenceReplies: 2,
  disabled: [],
  added: [],
};

function decide(
  fields: Partial<Omit<EscalationFacts, 'understanding'>> & { understanding?: Partial<Understanding> } = {},
): string | undefined {
  return decideEscalation({
    memory: EMPTY_MEMORY,
    settings: SETTINGS,
    lowConfidence: false,
    modelFailed: false,
    ...fields,
    understanding: { ...UNDERSTOOD, ...fields.understanding },
  })?.reason;
}
const felt = (score: number, sentimentFalling = false) => ({
  sentiment: { score, label: 'negative' as const },
  sentimentFalling,
});

describe('decideEscalation', () => {
  it('lets the agent go on where nothing speaks for a person', () => {
    expect(decide()).toBeUndefined();
  });

  it.each(SAFETY_REASONS)('hands over for %s, whatever the shop disabled', (reason) => {
    const disabled = [
      'strong_sentiment',
      reason,
      'human_requested',
    ] as unknown as EscalationSettings['disabled'];
    const understanding = { signals: [{ reason, evidence: 'words' }], ...felt(-1) };
    expect(decide({ understanding, settings: { ...SETTINGS, disabled } })).toBe(reason);
  });

  it('puts what is grave before a request for a person, and both before the rest', () => {
    const signals = [
      { reason: 'human_requested', evidence: 'a human' },
      { reason: 'legal_threat', evidence: 'lawyer' },
    ] as const;
    expect(decide({ understanding: { signals, ...felt(-1) } })).toBe('legal_threat');
    expect(decide({ understanding: { signals: [signals[0]], ...felt(-1) } })).toBe('human_requested');
  });

  it('hears a request for a person that only the classifier understands', () => {
    expect(decide({ understanding: { intent: { name: 'human_agent', confidence: 0.6 } } })).toBe(
      'human_requested',
    );
    expect(decide({ understanding: { intent: { name: 'human_agent', confidence: 0.4 } } })).toBeUndefined();
  });

  it('acts on strong feelings from the threshold on', () => {
    expect(decide({ understanding: felt(-0.7) })).toBe('strong_sentiment');
    expect(decide({ understanding: felt(-0.69) })).toBeUndefined();
  });

  it('acts on a mood that falls, not on one sober wish after neutral words', () => {
    const following = (sentiments: readonly number[]) => ({ memory: { ...EMPTY_MEMORY, sentiments } });
    expect(decide({ understanding: felt(-0.5, true), ...following([0.4, 0.1]) })).toBe('falling_sentiment');
    expect(decide({ understanding: felt(-0.5, true), ...following([0, -0.3]) })).toBe('falling_sentiment');
    expect(decide({ understanding: felt(-0.5, true), ...following([0, 0]) })).toBeUndefined();
    expect(decide({ understanding: felt(-0.5, true), ...following([0.4]) })).toBeUndefined();
    expect(decide({ understanding: felt(-0.2, true), ...following([0.4, 0.1]) })).toBeUndefined();
  });

  it('acts when the same is asked for the third time', () => {
    const asked = (times: number) => ({
      memory: { ...EMPTY_MEMORY, questions: Array(times).fill(['livr', 'japon']) },
    });
    expect(decide(asked(2))).toBe('repeated_question');
    expect(decide(asked(1))).toBeUndefined();
  });

  it('acts on little confidence twice in a row', () => {
    const once = { memory: { ...EMPTY_MEMORY, lowConfidence: 1 } };
    expect(decide({ lowConfidence: true })).toBeUndefined();
    expect(decide({ lowConfidence: true, ...once })).toBe('low_confidence');
    expect(decide({ lowConfidence: false, ...once })).toBeUndefined();
  });

  it('acts on limits of policy and on a model that failed', () => {
    expect(decide({ fromLookUp: { reason: 'policy_limit', evidence: 'x' } })).toBe('policy_limit');
    expect(decide({ modelFailed: true })).toBe('model_failure');
  });

  it('cares for VIPs who are unhappy or not served', () => {
    const vip = { customer: aCustomer(), settings: { ...SETTINGS, vipTotalSpent: 20_000 } };
    expect(decide({ ...vip, lowConfidence: true })).toBe('vip');
    expect(decide({ ...vip, understanding: felt(-0.2) })).toBe('vip');
    expect(decide(vip)).toBeUndefined();
    expect(
      decide({ ...vip, settings: { ...SETTINGS, vipTotalSpent: 1e9 }, lowConfidence: true }),
    ).toBeUndefined();
  });

  it("adds the shop's own reasons and drops the ordinary ones it does not want", () => {
    const understanding = { signals: [{ reason: 'shop:press', evidence: 'journaliste' } as const] };
    expect(decide({ understanding })).toBe('shop:press');
    const settings: EscalationSettings = { ...SETTINGS, disabled: ['strong_sentiment'] };
    expect(decide({ understanding: felt(-1), settings })).toBeUndefined();
  });
});

describe('priorityOf', () => {
  it('is urgent for what is grave, high for the angry and the valued', () => {
    for (const reason of SAFETY_REASONS) expect(priorityOf(reason)).toBe('urgent');
    expect(
      ['strong_sentiment', 'vip', 'human_requested', 'shop:press'].map((reason) =>
        priorityOf(reason as 'vip'),
      ),
    ).toEqual(['high', 'high', 'normal', 'normal']);
  });
});
