// Loaded into each program before it: a starter that was killed cannot stop its programs, so they stop themselves.
const LOOK_MS = 500;
const watched = process.env.WATCH_REPORT_DEPENDENCIES !== undefined;
const starter = Number(process.env.COMMERCEAI_STARTER);

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// A listener alone would keep a finished program alive.
process.channel?.unref();

// Node's watcher stands between a watched program and its starter, hears of nothing and loads no module of ours.
if (watched && starter > 0) {
  const timer = setInterval(() => {
    if (isThere(starter)) return;
    clearInterval(timer);
    process.kill(process.ppid, 'SIGTERM');
  }, LOOK_MS);
  timer.unref();
}

function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
