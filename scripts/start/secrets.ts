import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readState, writeState } from './state-file.ts';

/** Secrets of this copy alone, made the first time and kept in its state folder. */
export interface LocalSecrets {
  /** Signs what the simulated app proxy passes on. */
  readonly APP_PROXY_SECRET: string;
  /** Signs the chat's session tokens. */
  readonly SESSION_SECRET: string;
}

/** Reads the secrets of the state folder, or makes them. */
export function localSecrets(state: string): LocalSecrets {
  const file = join(state, 'secrets.json');
  const known = readState<LocalSecrets>(file);
  const secrets: LocalSecrets = {
    APP_PROXY_SECRET: known?.APP_PROXY_SECRET ?? makeSecret(),
    SESSION_SECRET: known?.SESSION_SECRET ?? makeSecret(),
  };
  if (!known?.APP_PROXY_SECRET || !known.SESSION_SECRET) writeState(file, secrets);
  return secrets;
}

function makeSecret(): string {
  return randomBytes(32).toString('hex');
}
