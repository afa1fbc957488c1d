import { expect, test } from 'vitest'
import { linesOf } from '../../../test/ground.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { bodiesAtWork } from './lens.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board meets=monthly hours=3 quorum=2 quorumRule="with a clinician" inPublic=partly purpose="Leads the system"
2020-01-01 begin body/audit name=Audit form=committee hours=2
2026-01-01 amend body/audit terms="Version 4, 2026"`

const shown = (at: string) => {
  const title = titlesOn(of, at)
  return linesOf(bodiesAtWork.show(bodiesAtWork.compute(on(of, at), undefined, title), title))
}

test('by name, with what is recorded; a column of which nothing is recorded is left out', () => {
  expect(shown('2025-05-01')).toEqual([
    '= How each body works',
    'Body | What it is there for | Meets | In public | Quorum',
    'Audit |  | 2 hours |  | ',
    'Board | Leads the system | Monthly, 3 hours | In part | 2 voting members; with a clinician',
  ])
  expect(shown('2026-05-01')[1]).toBe(
    'Body | What it is there for | Meets | In public | Quorum | Terms of reference',
  )
  expect(shown('2019-05-01')).toEqual(['= How each body works', 'No body is recorded.'])
})
