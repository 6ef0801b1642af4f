import { migrate } from '@commerceai/runtime';

/** Brings the schema of DATABASE_URL up to date. `prisma migrate deploy` does the same, and keeps the same ledger. */
try {
  const { DATABASE_URL: address } = process.env;
  if (!address)
    throw new RangeError('Set DATABASE_URL to the PostgreSQL whose schema is to be brought up to date.');
  const applied = await migrate(address);
  process.stdout.write(
    applied.length > 0 ? `Applied: ${applied.join(', ')}\n` : 'The schema is up to date already.\n',
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message || String(error) : error}\n`);
  process.exitCode = 1;
}
