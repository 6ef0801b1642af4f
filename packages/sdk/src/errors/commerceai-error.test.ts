import { describe, expect, it, vi } from 'vitest';
import { CommerceAIError, ConflictError, ModelError, UnavailableError } from './index.ts';

const failed = new ModelError({ model: 'm', failure: 'timeout', message: 'Too slow.' });

describe('isInstance', () => {
  it('tells classes apart', () => {
    expect(ModelError.isInstance(failed)).toBe(true);
    expect(CommerceAIError.isInstance(failed)).toBe(true);
    expect(ConflictError.isInstance(failed)).toBe(false);
    expect(UnavailableError.isInstance(failed)).toBe(false);
    expect(ModelError.isInstance(new CommerceAIError({ code: 'x', message: 'x' }))).toBe(false);
  });

  it('knows the errors of another copy of the package', async () => {
    vi.resetModules();
    const other = await import('./index.ts');
    expect(other.ModelError).not.toBe(ModelError);
    expect(other.ModelError.isInstance(failed)).toBe(true);
    expect(other.ConflictError.isInstance(failed)).toBe(false);
    expect(failed).not.toBeInstanceOf(other.ModelError);
  });

  it('knows what extends a class', () => {
    class Throttled extends ModelError {}
    const error = new Throttled({ model: 'm', failure: 'rate_limited', message: 'Wait.' });
    expect(ModelError.isInstance(error)).toBe(true);
    expect(error.name).toBe('Throttled');
  });

  it.each([undefined, null, 'error', new Error('other'), { code: 'conflict' }])('refuses %s', (value) => {
    expect(CommerceAIError.isInstance(value)).toBe(false);
  });
});
