import { expect, test } from 'vitest';
import { OPENAI_PRICES, priceUsage } from './prices.ts';

test('counts cached input at its own price', () => {
  const usage = priceUsage(
    { prompt_tokens: 1_000, completion_tokens: 200, prompt_tokens_details: { cached_tokens: 600 } },
    'gpt-5-mini-2025-08-07',
    OPENAI_PRICES,
  );
  // 400 × 0.25 + 600 × 0.025 + 200 × 2
  expect(usage).toEqual({ inputTokens: 1_000, outputTokens: 200, costMicroUsd: 515 });
});

test('rounds up to a whole micro-dollar, and not because of binary fractions', () => {
  expect(priceUsage({ prompt_tokens: 1 }, 'gpt-6-luna', OPENAI_PRICES).costMicroUsd).toBe(1);
  expect(priceUsage({ prompt_tokens: 30 }, 'gpt-6-luna', OPENAI_PRICES).costMicroUsd).toBe(3);
});

test('counts the tokens of a model without a price at no cost', () => {
  expect(priceUsage({ prompt_tokens: 10, completion_tokens: 5 }, 'llama', OPENAI_PRICES)).toEqual({
    inputTokens: 10,
    outputTokens: 5,
    costMicroUsd: 0,
  });
});
