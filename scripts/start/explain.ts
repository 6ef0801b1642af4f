/** What PostgreSQL says when its disk is full. */
const DISK_FULL_STATE = '53100';

/** One line for the person at the terminal that says what to do. */
export function explain(error: unknown): string {
  if (isDiskFull(error))
    return 'The disk is full: free at least 200 MB, then run npm start again. Nothing was lost.';
  if (!(error instanceof Error)) return String(error);
  return process.env.LOG_LEVEL === 'debug' ? (error.stack ?? error.message) : error.message;
}

function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, failure } = cause as { code?: unknown; failure?: unknown };
    // Its own message names the disk.
    if (failure === 'disk_full') return false;
    if (code === 'ENOSPC' || code === DISK_FULL_STATE) return true;
    if (/No space left on device|ENOSPC/.test(cause.message)) return true;
  }
  return false;
}
