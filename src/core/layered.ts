// A map that is extended by little without being copied: a few entries laid over many that are shared. Reads as a map into
// which they were set one after the other, in the same order. Knows nothing of what it holds.

/** More laid over than this share of the whole, and both become one again. */
const SHARE = 1 / 16

export class Layered<K, V extends object> implements ReadonlyMap<K, V> {
  readonly #base: ReadonlyMap<K, V>
  readonly #over: ReadonlyMap<K, V>
  readonly size: number

  private constructor(base: ReadonlyMap<K, V>, over: ReadonlyMap<K, V>, size: number) {
    this.#base = base
    this.#over = over
    this.size = size
  }

  static of<K, V extends object>(entries: ReadonlyMap<K, V>): Layered<K, V> {
    return new Layered(entries, new Map<K, V>(), entries.size)
  }

  /** With the entries given added or in place of those it has. */
  with(entries: ReadonlyMap<K, V>): Layered<K, V> {
    if (this.size === 0) return Layered.of(entries)
    const over = new Map(this.#over)
    let { size } = this
    for (const [key, value] of entries) {
      if (!this.has(key)) size += 1
      over.set(key, value)
    }
    if (over.size <= size * SHARE) return new Layered(this.#base, over, size)
    const whole = new Map(this.#base)
    for (const [key, value] of over) whole.set(key, value)
    return Layered.of(whole)
  }

  get(key: K): V | undefined {
    if (this.#over.size === 0) return this.#base.get(key)
    return this.#over.get(key) ?? this.#base.get(key)
  }

  has(key: K): boolean {
    return this.#over.has(key) || this.#base.has(key)
  }

  *entries(): MapIterator<[K, V]> {
    if (this.#over.size === 0) return yield* this.#base.entries()
    for (const [key, value] of this.#base) yield [key, this.#over.get(key) ?? value]
    for (const entry of this.#over) if (!this.#base.has(entry[0])) yield entry
    return undefined
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key
    return undefined
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value
    return undefined
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }

  forEach(tell: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this)
  }
}
