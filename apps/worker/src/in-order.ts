/** Works on the items of one thread one after the other, of different threads at once. */
export function inOrder<Item>(options: {
  thread: (item: Item) => string;
  work: (item: Item) => Promise<void>;
}): (item: Item) => Promise<void> {
  const latest = new Map<string, Promise<void>>();
  return (item) => {
    const thread = options.thread(item);
    const before = latest.get(thread) ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(() => options.work(item));
    latest.set(thread, mine);
    const forget = () => {
      if (latest.get(thread) === mine) latest.delete(thread);
    };
    mine.then(forget, forget);
    return mine;
  };
}
