// The reorganisation of 1 April 2026 in the east of England, replayed as a draft from the published tables: six integrated
// care boards become three. Boards, seats and people on them are invented; who became what is not.
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { effectiveDay, isDated, type Proposal } from '#core/change.ts'
import { addDays, day, moment } from '#core/day.ts'
import { id, keyFrom, type Id } from '#core/id.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { heirsOf } from '#core/lineage.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import { inquire, openQuestions, type Answer, type ReorganisationPlan } from '#drafting/index.ts'
import { proposeReorganisation } from '#drafting/reorganise/propose.ts'
import { orphansOf } from '#facts/index.ts'
import { readEngland } from './england-tables.ts'
import { appointment } from '#kinds/index.ts'
import { changesOf, words } from './record.ts'

const folder = '../shared/data/england'
const DAY = day('2026-04-01')
const AT = moment('2026-03-01T00:00:00.000Z')
const HEIRS = ['S1Y5D', 'D7T5G', 'T6Y0W']

describe.skipIf(!existsSync(folder))(
  'the redrawing of April 2026 (skipped: the sample data is not beside this folder)',
  () => {
    let record: Ledger
    let plan: ReorganisationPlan
    let told: ReadonlyMap<Id, readonly Id[]>

    beforeAll(async () => {
      const rows = successions()
      told = new Map(
        [...Map.groupBy(rows, (row) => row.old)].map(([old, own]) => [old, own.map((row) => row.heir)]),
      )
      record = await recordOf([...told.keys()])
      plan = planOf(rows, told)
    }, 60_000)

    test('six boards, with what hangs on them, before it', () => {
      const now = snapshot(record, addDays(DAY, -1))
      expect([...told.keys()].every((one) => now.find(one))).toBe(true)
      expect(orphansOf(now)).toEqual([])
    })

    test('only Hertfordshire and West Essex, and Suffolk and North East Essex, leave anything to ask', () => {
      const open = openQuestions(inquire(snapshot(record, DAY), plan))
      expect(open.length).toBeGreaterThan(10)
      expect(new Set(open.map(({ going }) => going))).toEqual(
        new Set([...told].filter(([, heirs]) => heirs.length > 1).map(([old]) => old)),
      )
    })

    test('answered, nothing is left hanging, and each board’s heirs are those of the published table', () => {
      const answeredPlan = answer(record, plan)
      const questions = inquire(snapshot(record, DAY), answeredPlan)
      expect(openQuestions(questions)).toEqual([])
      const proposals = proposeReorganisation(snapshot(record, DAY), answeredPlan, questions, 'Redrawn')
      expect(faultsOf(record, proposals)).toEqual([])
      const after = withProposals(record, proposals, AT)
      expect(orphansOf(snapshot(after, DAY))).toEqual([])
      const now = snapshot(after, DAY)
      for (const [old, heirs] of told) {
        expect(now.find(old)).toBeUndefined()
        expect(new Set(heirsOf(now, old))).toEqual(new Set(heirs))
      }
      for (const before of [day('2022-07-01'), addDays(DAY, -1)])
        for (const kind of words.values())
          expect(
            snapshot(after, before)
              .all(kind)
              .map(({ id: one, values }) => [one, values]),
          ).toEqual(
            snapshot(record, before)
              .all(kind)
              .map(({ id: one, values }) => [one, values]),
          )
    })

    test('everyone in a seat or role before has one after', () => {
      const questions = inquire(snapshot(record, DAY), answer(record, plan))
      const after = withProposals(
        record,
        proposeReorganisation(snapshot(record, DAY), answer(record, plan), questions, 'Redrawn'),
        AT,
      )
      const held = (at: Ledger, on: typeof DAY) =>
        new Set(
          snapshot(at, on)
            .all(appointment)
            .map(({ values }) => values.person),
        )
      expect(held(after, DAY)).toEqual(held(record, addDays(DAY, -1)))
    })
  },
)

type Succession = { readonly old: Id; readonly heir: Id; readonly name: string }

const organisation = (code: string) => id(`organisation/${code.toLowerCase()}`)

function successions(): readonly Succession[] {
  const [, ...rows] = readFileSync(`${folder}/icb_successions_2026-04-01.csv`, 'utf8').trim().split(/\r?\n/)
  return rows
    .map((row) => row.split(','))
    .filter(([, heir = '']) => HEIRS.includes(heir))
    .map(([old = '', heir = '', name = '']) => ({ old: organisation(old), heir: organisation(heir), name }))
}

/** The published tables up to the day, of the boards that go, in one record; and an invented board for each. */
async function recordOf(boards: readonly Id[]): Promise<Ledger> {
  const systems = await readEngland(folder)
  const begun = new Set<Id>()
  const past = systems
    .filter(({ proposals }) => proposals.some((one) => one.act === 'end' && boards.includes(one.id)))
    .flatMap(({ proposals }) => {
      const fresh = new Set(
        proposals.flatMap((one) => (one.act === 'begin' && !begun.has(one.id) ? [one.id] : [])),
      )
      for (const one of fresh) begun.add(one)
      return proposals.filter(
        (one): one is Proposal => isDated(one) && fresh.has(one.id) && effectiveDay(one) < DAY,
      )
    })
  const organised = withProposals(ledger(words, []), past, AT)
  return withProposals(organised, boards.flatMap(invented), AT)
}

function invented(board: Id): readonly Proposal[] {
  const code = board.split('/')[1]
  const lines = `
2022-07-01 begin body/${code}-board name="Board of ${code}" form=board of=["${board}"]
2022-07-01 begin body/${code}-audit name="Audit Committee of ${code}" form=committee of=["${board}"] reportsTo=body/${code}-board
2022-07-01 begin role/${code}-chief name="Chief Executive of ${code}" employers=["${board}"]
2022-07-01 begin seat/${code}-chair body=body/${code}-board name=Chair capacity=chair
2022-07-01 begin seat/${code}-chief body=body/${code}-board name="Chief Executive" capacity=member exOfficio=["role/${code}-chief"]
2022-07-01 begin person/${code}-a
2022-07-01 begin person/${code}-b
2023-01-01 begin appointment/${code}-a person=person/${code}-a to=seat/${code}-chair
2023-01-01 begin appointment/${code}-b person=person/${code}-b to=role/${code}-chief onBehalfOf=${board}`
  return changesOf(lines).map(({ seq: _seq, recordedAt: _at, by: _by, ...proposal }) => proposal as Proposal)
}

function planOf(rows: readonly Succession[], told: ReadonlyMap<Id, readonly Id[]>): ReorganisationPlan {
  const heirs = new Map(rows.map(({ heir, name }) => [heir, name]))
  const begins = [...heirs].map(([heir, name]) => ({
    id: heir,
    values: {
      name,
      sector: 'nhs',
      type: 'Integrated care board',
      identifiers: { ods: heir.slice(13).toUpperCase() },
    },
  }))
  return {
    form: 'redraw',
    day: DAY,
    becomes: [...told].map(([old, all]) => ({ old, new: all })),
    begins,
    answers: {},
  }
}

/** As people would: what is of Essex goes to Essex, what is of Suffolk to Norfolk and Suffolk, the rest to Central East. */
function answer(record: Ledger, plan: ReorganisationPlan): ReorganisationPlan {
  let answered = plan
  for (let round = 0; round < 10; round += 1) {
    const open = openQuestions(inquire(snapshot(record, DAY), answered))
    if (open.length === 0) return answered
    const given = open.map(({ key, thing, heirs }): readonly [string, Answer] => {
      const name = keyFrom(JSON.stringify(snapshot(record, DAY).nearest(thing)?.values ?? {}))
      const essex = organisation('D7T5G')
      const wanted = name.includes('essex') && heirs.includes(essex) ? essex : heirs[0]
      return [key, wanted ? { does: 'moves', to: [wanted] } : { does: 'ends' }]
    })
    answered = { ...answered, answers: { ...answered.answers, ...Object.fromEntries(given) } }
  }
  return answered
}
