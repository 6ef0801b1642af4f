export { systemTimer, type Timer } from './timer.ts';
export { type BudgetOptions, withBudget } from './with-budget.ts';
export { type CircuitBreakerOptions, withCircuitBreaker } from './with-circuit-breaker.ts';
export { type FallbackEvent, type FallbackOptions, withFallback } from './with-fallback.ts';
export { type RetryOptions, withRetry } from './with-retry.ts';
export { type TimeoutOptions, withTimeout } from './with-timeout.ts';
