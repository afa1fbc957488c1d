// What a check finds in dated lines, told as the marks on them are: the number of the line on which the thing that the
// finding is about begins, and the code of the check.
import type { Check } from '#core/check.ts'
import { findingsOf, sayFinding, type Finding } from '#core/findings.ts'
import { must } from '#core/problem.ts'
import { on, recordOf, titlesOn, words } from './record.ts'

type Limits = Readonly<Record<string, number>>

/** As `marksOf` tells what is expected. */
export function foundIn(
  check: Check,
  lines: string,
  day: string,
  limits: Limits = {},
): readonly (readonly [row: number, code: string])[] {
  const now = on(recordOf(words, lines), day)
  const rows = findingsIn(check, lines, day, limits).map(({ about: [first] }) => {
    const begun = now.history(first).findLast((one) => one.act === 'begin' && one.from.slice(-10) <= day)
    must(begun !== undefined, `${first} has not begun by ${day}`)
    return [begun.seq, check.code] as const
  })
  return rows.toSorted(([one], [other]) => one - other)
}

/** The sentences of what it finds, in the order it found them. */
export function saidIn(
  check: Check,
  lines: string,
  day: string,
  {
    names = {},
    limits = {},
  }: { readonly names?: Readonly<Record<string, string>>; readonly limits?: Limits } = {},
): readonly string[] {
  const title = titlesOn(recordOf(words, lines), day, names)
  return findingsIn(check, lines, day, limits).map((one) => sayFinding(one, title))
}

function findingsIn(check: Check, lines: string, day: string, limits: Limits): readonly Finding[] {
  const asked = new Map([
    [check.code, { use: 'on', limits } as const],
    ...(check.pack ? [[check.pack.name, { use: 'on' }] as const] : []),
  ])
  return findingsOf(on(recordOf(words, lines), day), [check], asked)
}
