// Chance that falls the same way each time: a small generator of pseudo-random numbers (mulberry32, public domain).

export type Chance = {
  /** From 0 up to but not 1. */
  part(): number
  /** A whole number from 0 up to but not `count`; 0 where there is no room. */
  upTo(count: number): number
  of<T>(choices: readonly T[]): T
}

export function chanceFrom(seed: number): Chance {
  let state = seed | 0
  const part = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (count: number): number => Math.floor(part() * Math.max(1, Math.floor(count)))
  return { part, upTo, of: <T>(choices: readonly T[]) => choices[upTo(choices.length)] as T }
}
