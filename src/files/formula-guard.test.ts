// No text leaves as a formula, and every text comes back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula, unguardFormula } from './formula-guard.ts'

const hostile = fc.stringMatching(/^['=+@\t\r\n\-0-9.a ]{0,6}$/)

describe('guardFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 113 496 0000', "'+44 113 496 0000"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['-2+3', "'-2+3"],
    ['- not yet', "'- not yet"],
    ['-', "'-"],
    ['-3', '-3'],
    ['-3.25', '-3.25'],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['plain', 'plain'],
    ['', ''],
  ])('writes %j as %j', (text, written) => {
    expect(guardFormula(text)).toBe(written)
    expect(unguardFormula(written)).toBe(text)
  })

  it('gives back any text', () => {
    const anyText = fc.oneof(hostile, fc.string({ unit: 'binary' }))
    fc.assert(fc.property(anyText, (text) => unguardFormula(guardFormula(text)) === text))
  })

  it('lets nothing out that a spreadsheet program would run', () => {
    fc.assert(
      fc.property(hostile, (text) => !/^(?:[=+@\t\r\n]|-(?!\d+(?:\.\d+)?$))/.test(guardFormula(text))),
    )
  })
})
