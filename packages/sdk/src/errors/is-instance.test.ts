import { expect, it, vi } from 'vitest';
import { CommerceAIError } from './commerceai-error.ts';
import { ConflictError } from './conflict-error.ts';
import { ConnectorError } from './connector-error.ts';
import { UnavailableError } from './unavailable-error.ts';

const KINDS = { ConflictError, ConnectorError, UnavailableError };
const made = (kinds: typeof KINDS) => ({
  ConflictError: new kinds.ConflictError({ message: 'Moved.', code: 'version_conflict' }),
  ConnectorError: new kinds.ConnectorError({ connector: 'shop', message: 'No.', retryable: false }),
  UnavailableError: new kinds.UnavailableError({ dependency: 'database', message: 'Away.' }),
});

it('tells each kind from the others, and from what is no error of the package', () => {
  for (const [name, error] of Object.entries(made(KINDS))) {
    expect(CommerceAIError.isInstance(error)).toBe(true);
    for (const [kind, { isInstance }] of Object.entries(KINDS)) expect(isInstance(error)).toBe(kind === name);
  }
  for (const { isInstance } of Object.values(KINDS)) expect(isInstance(new Error('Else.'))).toBe(false);
});

it('knows what another copy of the package made', async () => {
  vi.resetModules();
  const others = {
    ConflictError: (await import('./conflict-error.ts')).ConflictError,
    ConnectorError: (await import('./connector-error.ts')).ConnectorError,
    UnavailableError: (await import('./unavailable-error.ts')).UnavailableError,
  } as typeof KINDS;
  const errors = made(others);
  expect(errors.ConflictError instanceof ConflictError).toBe(false);
  for (const kind of ['ConflictError', 'ConnectorError', 'UnavailableError'] as const)
    expect(KINDS[kind].isInstance(errors[kind])).toBe(true);
});
