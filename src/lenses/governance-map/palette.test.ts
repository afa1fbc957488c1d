import { expect, test } from 'vitest'
import { voices } from '#kinds/lists/sectors.ts'
import { paints, type Paint } from './palette.ts'

const BAND = '#f0f4f7'
const all: readonly (readonly [string, Paint])[] = Object.entries(paints)

test('every sector has a paint, in the order of the list, and a letter of its own', () => {
  expect(Object.keys(paints)).toEqual([...Object.keys(voices), 'unknown'])
  expect(new Set(all.map(([, paint]) => paint.letter)).size).toBe(all.length)
  for (const [voice, label] of Object.entries(voices))
    expect(paints[voice as keyof typeof voices].label).toBe(label)
})

test.each(all)('%s can be read: letters at 4.5 to 1, outlines on a lane at 3 to 1', (_, paint) => {
  expect(contrast(paint.ink, paint.fill)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(paint.edge, paint.tint)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(paint.edge, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(paint.edge, BAND)).toBeGreaterThanOrEqual(3)
})

// Machado, Oliveira and Fernandes 2009, severity 1: what people see who lack one of the three cones.
const EYES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

test.each(Object.entries(EYES))('%s eyes tell every two sectors apart', (_, matrix) => {
  const seen = all
    .filter(([voice]) => voice !== 'unknown')
    .map(([voice, paint]) => ({ voice, at: oklab(see(matrix, paint.fill)) }))
  for (const one of seen)
    for (const other of seen.slice(0, seen.indexOf(one))) {
      const apart = Math.hypot(...one.at.map((value, axis) => value - (other.at[axis] ?? 0)))
      expect(apart, `${one.voice} and ${other.voice}`).toBeGreaterThan(0.11)
    }
})

function linear(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
}

function see(matrix: readonly (readonly number[])[], colour: string): readonly number[] {
  return times(matrix, linear(colour)).map((value) => Math.min(1, Math.max(0, value)))
}

// WCAG 2.2 contrast ratio.
function contrast(one: string, other: string): number {
  const light = (colour: string) => times([[0.2126, 0.7152, 0.0722]], linear(colour))[0] ?? 0
  const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

// Ottosson 2020: a space in which equal distances look about equally far.
function oklab(rgb: readonly number[]): readonly number[] {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  )
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt),
  )
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0))
}
