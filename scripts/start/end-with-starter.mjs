// Loaded into each program before it: a starter that was killed cannot stop its programs, so they stop themselves.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// A listener alone would keep a finished program alive.
process.channel?.unref();
