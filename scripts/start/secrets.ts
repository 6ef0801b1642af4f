import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of this copy alone, made the first time and kept in its state folder. */
export interface LocalSecrets {
  /** Signs what the simulated app proxy passes on. */
  readonly APP_PROXY_SECRET: string;
  /** Signs the chat's session tokens. */
  readonly SESSION_SECRET: string;
}

/** Reads the secrets of the state folder, or makes them. Only this user may read the file. */
export function localSecrets(state: string): LocalSecrets {
  const file = join(state, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LocalSecrets;
  const secrets: LocalSecrets = { APP_PROXY_SECRET: secret(), SESSION_SECRET: secret() };
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

function secret(): string {
  return randomBytes(32).toString('hex');
}
