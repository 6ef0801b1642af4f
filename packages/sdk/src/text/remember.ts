/**
 * Keeps what was made for up to `limit` keys and makes it once: for what depends on its key alone and costs more than
 * looking it up. The key first remembered is the first forgotten, so that a flood of new keys cannot grow it.
 *
 * @example
 * const stems = remember<string>(20_000);
 * stems(word, () => stem(word));
 */
export function remember<Value extends string | number | object>(
  limit: number,
): (key: string, make: () => Value) => Value {
  const values = new Map<string, Value>();
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (values.size >= limit) {
      const [oldest] = values.keys();
      if (oldest !== undefined) values.delete(oldest);
    }
    values.set(key, made);
    return made;
  };
}
