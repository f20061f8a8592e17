/** A reader of one thing in, the same reader out, which reads each thing once: several finders ask for the same. */

/** Kept by identity, and no longer than the thing itself. */
export const once = <Key extends object, Value>(read: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = read(key)
    known.set(key, { value })
    return value
  }
}
