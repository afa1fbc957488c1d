// Keys for new things: readable, from their names, the same for the same name, never one that is taken.
import { keyFrom, type Id } from '#core/id.ts'

/** Mints ids that nothing has; `isTaken` knows those of the record and of the file. */
export function minter(isTaken: (id: Id) => boolean): (kind: string, key: string) => Id {
  const counts = new Map<string, number>()
  return (kind, key) => {
    const first = `${kind}/${shortKey(key, 72)}`
    let count = counts.get(first) ?? 0
    let id: Id
    do {
      count += 1
      id = (count === 1 ? first : `${first}-${count}`) as Id
    } while (isTaken(id))
    counts.set(first, count)
    return id
  }
}

/** The key of a name; one without Latin letters gets a key that is always the same for it. */
export function keyOrSpelled(name: string): string {
  return keyFrom(name) || `x${spelled(name)}`
}

/**
 * Letters and digits that are always the same for a text and say nothing of it. FNV-1a, 64 bits, in base 36.
 */
export function spelled(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const mark of text)
    hash = BigInt.asUintN(64, (hash ^ BigInt(mark.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return hash.toString(36)
}

/** The key cut between words, so that two of them make one. */
export function shortKey(key: string, most: number): string {
  return key.length <= most ? key : key.slice(0, most + 1).replace(/-?[^-]*$/, '') || key.slice(0, most)
}
