// Work that must not overlap, in the order it came, apart for each key. Knows nothing of what the work is.

/** What fails, fails for its caller only; the next goes on. */
export function inTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const ends = new Map<string, Promise<void>>()
  return (key, work) => {
    const done = (ends.get(key) ?? Promise.resolve()).then(work)
    const end = done.then(nothing, nothing).then(() => {
      if (ends.get(key) === end) ends.delete(key)
    })
    ends.set(key, end)
    return done
  }
}

function nothing(): void {}
