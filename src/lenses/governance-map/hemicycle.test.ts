import { expect, test } from 'vitest'
import { DOT, RING, hemicycle } from './hemicycle.ts'

const sizes = Array.from({ length: 61 }, (_, others) =>
  [0, 1, 2, 3].map((chairs) => [chairs, others] as const),
).flat()

test.each(sizes)(
  '%i chairs and %i others: each has a spot, clear of all others and inside the box',
  (chairs, others) => {
    const room = hemicycle(chairs, others)
    expect(room.chairs.length).toBe(chairs)
    expect(room.others.length).toBe(others)
    const dots = [
      ...room.chairs.map((spot) => ({ ...spot, r: RING })),
      ...room.others.map((spot) => ({ ...spot, r: DOT })),
    ]
    dots.forEach((one, at) => {
      for (const other of dots.slice(0, at))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r + 1)
      expect(Math.abs(one.x) + one.r).toBeLessThanOrEqual(room.half)
      expect(one.r - one.y).toBeLessThanOrEqual(room.up)
      expect(one.y + one.r).toBeLessThanOrEqual(room.down)
    })
  },
)

test('spots run from left to right and are a mirror of themselves', () => {
  const { others } = hemicycle(1, 24)
  const angles = others.map(({ x, y }) => Math.atan2(x, -y))
  expect(angles.every((angle, at) => at === 0 || angle >= (angles[at - 1] ?? 0) - 1e-6)).toBe(true)
  const key = (x: number, y: number) => `${x.toFixed(3)} ${y.toFixed(3)}`.replace(/-(0\.000)/g, '$1')
  expect(others.map(({ x, y }) => key(-x, y)).toSorted()).toEqual(
    others.map(({ x, y }) => key(x, y)).toSorted(),
  )
})

test('a full chamber is twice as wide as it is deep, a small one no wider than its name', () => {
  const full = hemicycle(1, 40)
  expect(full.half / full.up).toBeCloseTo(1, 0)
  expect(hemicycle(1, 5).half * 2).toBeLessThan(100)
})
