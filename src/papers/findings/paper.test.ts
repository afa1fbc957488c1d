// Risks and findings: the urgent apart from the rest, none twice, and what was set aside with its reason.
import { expect, test } from 'vitest'
import { sayFinding } from '#core/findings.ts'
import { ground, inventedGround, linesOf } from '../../../test/ground.ts'
import { record } from '../../../test/record.ts'
import { findingsPaper } from './paper.ts'

const lines = (name: string, given = inventedGround('2026-11-18')) =>
  linesOf(findingsPaper.parts.find((one) => one.name === name)?.write(given) ?? [])

test('what is to be acted on stands in one part, what is worth asking in the other, each sentence once', () => {
  const given = inventedGround('2026-11-18')
  const [act, ask] = [lines('act', given).join('\n'), lines('ask', given).join('\n')]
  const standing = given.findings().filter(({ aside }) => !aside)
  const urgent = standing.filter(({ severity }) => severity === 'act')
  expect([urgent.length, standing.length - urgent.length].every((count) => count > 0)).toBe(true)
  for (const one of urgent) {
    const sentence = sayFinding(one, given.title)
    expect([act.split(sentence).length > 1, ask.includes(sentence)]).toEqual([true, false])
  }
})

test('what was set aside has its reason and the day for looking again, and is not told besides', () => {
  const of = record`
2020-01-01 begin body/board name=Board form=board purpose="Leads" meets=monthly
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin seat/nurse body=body/board name=Nurse capacity=member
2026-04-01 begin set-aside/chair check=vacant-chair about=["body/board"] review=2026-09-01 -- because="The chair is being appointed"`
  const given = ground(of, '2026-05-01')
  const aside = given.findings().filter((one) => one.aside)
  expect(lines('aside', given).slice(2)).toEqual(
    aside.map(
      (one) =>
        `${sayFinding(one, given.title)} | The chair is being appointed | 1 April 2026 | 1 September 2026`,
    ),
  )
  expect(aside.map(({ check }) => check.code)).toEqual(['vacant-chair'])
  for (const one of aside) expect(lines('act', given).join('\n')).not.toContain(sayFinding(one, given.title))
})

test('a record without faults says so', () => {
  const empty = ground(record``, '2026-05-01')
  expect(lines('act', empty)).toEqual(['Nothing is found that has to be acted on.'])
  expect(lines('aside', empty)).toEqual(['= Findings set aside', 'Nothing is set aside.'])
})
