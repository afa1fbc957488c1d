// As many pairs of places and people as can be made at once, each in one pair at most: Hopcroft and Karp's way, in steps as
// many as the root of the number of places. Knows neither roles nor names.

export type Pairs = {
  readonly size: number
  /** Whether each of the right is in every largest set of pairs, so that without it there would be a pair less. */
  readonly needed: readonly boolean[]
}

/** `wants`: for each of the left, the places of those of the right that it may be paired with, from 0 up to `right`. */
export function mostPairs(wants: readonly (readonly number[])[], right: number): Pairs {
  const pairing: Pairing = {
    wants,
    ofLeft: new Int32Array(wants.length).fill(NONE),
    ofRight: new Int32Array(right).fill(NONE),
    depth: new Int32Array(wants.length),
    next: new Int32Array(wants.length),
  }
  let size = 0
  while (reaches(pairing)) {
    pairing.next.fill(0)
    for (let left = 0; left < wants.length; left++)
      if (pairing.ofLeft[left] === NONE && lengthened(pairing, left)) size++
  }
  return { size, needed: neededOf(pairing) }
}

const NONE = -1

type Pairing = {
  readonly wants: readonly (readonly number[])[]
  /** With whom each is paired. */
  readonly ofLeft: Int32Array
  readonly ofRight: Int32Array
  /** How many pairs lie between each of the left and one without a pair, in this round; NONE where there is no way. */
  readonly depth: Int32Array
  /** Which want of each of the left is tried next, in this round. */
  readonly next: Int32Array
}

// Whether somebody without a pair can be reached from a place without one, and by how many steps at least from each.
function reaches({ wants, ofLeft, ofRight, depth }: Pairing): boolean {
  const queue: number[] = []
  for (let left = 0; left < wants.length; left++) {
    depth[left] = ofLeft[left] === NONE ? 0 : NONE
    if (ofLeft[left] === NONE) queue.push(left)
  }
  // Only the shortest ways count: those further out than where one first is without a pair are none in this round.
  let furthest = Infinity
  for (const left of queue) {
    const own = depth[left] ?? 0
    if (own > furthest) {
      depth[left] = NONE
      continue
    }
    for (const right of wants[left] ?? []) {
      const other = ofRight[right] ?? NONE
      if (other === NONE) furthest = own
      else if (depth[other] === NONE) {
        depth[other] = own + 1
        queue.push(other)
      }
    }
  }
  return furthest < Infinity
}

// Follows a shortest way from a place without a pair to somebody without one, and exchanges the pairs along it. With a list
// of its own and not by calling itself, for a way can be as long as there are places.
function lengthened({ wants, ofLeft, ofRight, depth, next }: Pairing, start: number): boolean {
  const way = [start]
  for (;;) {
    const left = way.at(-1)
    if (left === undefined) return false
    const right = wants[left]?.[next[left] ?? 0]
    if (right === undefined) {
      depth[left] = NONE
      way.pop()
      continue
    }
    next[left] = (next[left] ?? 0) + 1
    const other = ofRight[right] ?? NONE
    if (other === NONE) break
    if (depth[other] === (depth[left] ?? 0) + 1) way.push(other)
  }
  for (const left of way) {
    const right = wants[left]?.[(next[left] ?? 0) - 1] ?? NONE
    ofLeft[left] = right
    ofRight[right] = left
  }
  return true
}

// Whoever can be reached by turns from somebody without a pair could be spared: that one would step in along the way
// (Dulmage and Mendelsohn). The others with a pair are needed.
function neededOf({ wants, ofLeft, ofRight }: Pairing): readonly boolean[] {
  const wanting: number[][] = Array.from(ofRight, () => [])
  for (const [left, rights] of wants.entries()) for (const right of rights) wanting[right]?.push(left)
  const needed = Array.from(ofRight, (left) => left !== NONE)
  const queue = [...ofRight.keys()].filter((right) => ofRight[right] === NONE)
  for (const right of queue) {
    for (const left of wanting[right] ?? []) {
      const other = ofLeft[left] ?? NONE
      if (other === NONE || !needed[other]) continue
      needed[other] = false
      queue.push(other)
    }
  }
  return needed
}
