// The shelf as a whole: what every check says of itself, that all of them are asked of the invented system and what they
// find there, and that a draft is found to have the faults that it would have once adopted.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { severities } from '#core/check.ts'
import { day, moment } from '#core/day.ts'
import { findingsOf, limitsOf, sayFinding, type Finding } from '#core/findings.ts'
import { lay } from '#core/impact.ts'
import { ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { asidesOf, settingsOfChecks } from '#facts/index.ts'
import { domains } from '#kinds/lists/domains.ts'
import { anyRecord, words } from '../../test/any-record.ts'
import { inventedSystem } from '../../test/system/system.ts'
import { checks } from './index.ts'

const GOLDEN = '../../test/golden/findings-of-the-invented-system.txt'
const invented = inventedSystem()
const now = snapshot(ledger(words, invented.changes), day('2026-11-22'))
const title = titles(now, new Map(invented.names.map((one) => [one.id, one.name])))

describe('every check', () => {
  test('stands once on the shelf, in order of its code', () => {
    const codes = checks.map((one) => one.code)
    expect(codes).toEqual([...new Set(codes)].toSorted())
  })

  test.each(checks.map((one) => [one.code, one] as const))('%s says what it is', (_, one) => {
    expect(Object.keys(domains)).toContain(one.domain)
    expect(Object.keys(severities)).toContain(one.severity)
    expect(one.code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(one.question).toMatch(/^[A-Z].*\?$/)
    for (const said of [one.why, one.remedy, one.basis]) expect(said).toMatch(/^[A-Z“][^]*\.$/)
    for (const { value, min, max } of Object.values(one.limits))
      expect(min <= value && value <= max).toBe(true)
  })
})

test('what is found on the invented system, line by line', async () => {
  const found = findingsOf(now, checks)
  const byDomain = Map.groupBy(found, (one) => one.check.domain)
  const told = Object.entries(domains).map(([domain, label]) => {
    const own = byDomain.get(domain) ?? []
    return [`${label.toUpperCase()}\n`, ...own.map(lineOf)].join('\n')
  })
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(GOLDEN)
})

function lineOf(one: Finding): string {
  const evidence = (one.check.evidence?.(one, title) ?? []).map((text) => `\n       - ${plain(text)}`)
  return `${one.severity.padEnd(4)}   ${sayFinding(one, title)} [${one.check.code}]${evidence.join('')}`
}

test('every sentence ends and mentions nothing by its id', () => {
  for (const one of findingsOf(now, checks)) {
    expect(sayFinding(one, title)).toMatch(/^\S.*[.?]$/)
    expect(sayFinding(one, title)).not.toMatch(/\b(body|seat|role|person|appointment|organisation)\/[a-z0-9]/)
  }
})

test('nothing is found before there is a record, and no check fails on any', () => {
  expect(findingsOf(snapshot(ledger(words, []), now.day), checks)).toEqual([])
  fc.assert(
    fc.property(anyRecord, (record) => {
      const seen = snapshot(record.ledger, record.day)
      const named = titles(seen, record.names)
      const found = findingsOf(seen, checks, settingsOfChecks(seen), asidesOf(seen))
      expect(new Set(found.map((one) => one.key)).size).toBe(found.length)
      for (const one of found) {
        expect(seen.find(one.about[0]), one.key).toBeDefined()
        expect(sayFinding(one, named)).not.toMatch(/undefined|\[object|NaN/)
        one.check.evidence?.(one, named)
      }
    }),
  )
})

test('what is found in a draft is what is found once it is recorded', () => {
  const at = moment('2026-11-22T09:00:00.000Z')
  fc.assert(
    fc.property(anyRecord, ({ ledger: whole, day: on }) => {
      const half = Math.floor(whole.changes.length / 2)
      const before = ledger(words, whole.changes.slice(0, half))
      const rest = whole.changes.slice(half).map(({ seq: _seq, recordedAt: _at, by: _by, ...one }) => one)
      const keys = (seen: typeof now) => findingsOf(seen, checks).map((one) => one.key)
      expect(keys(lay(before, rest, at).would(on))).toEqual(keys(snapshot(whole, on)))
    }),
  )
})

test('limits are those of the check until they are set', () => {
  for (const one of checks) {
    const values = Object.fromEntries(Object.entries(one.limits).map(([name, limit]) => [name, limit.value]))
    expect(limitsOf(one, undefined)).toEqual(values)
  }
})
