// Who stands where, told in lines; and what never happens, whatever is told.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { runs } from '../../test/arbitrary/history.ts'
import { organisation, told, type Told } from '../../test/drafting-told.ts'
import { endorsementOf, type Endorsement } from './endorsement.ts'

const partners = ['council', 'trust'].map((name) => ({
  organisation: organisation(name),
  answers: [id(`role/${name}`)],
}))
const of = (all: Told, today = '2026-11-30') => endorsementOf({ ...all, partners, today: day(today) })
const states = ({ partners: found }: Endorsement) =>
  found.map((one) => `${one.organisation.slice(13)}=${one.state}${one.exact ? '!' : ''}`).join(' ')

describe('where partners stand: ! is the version as it is now', () => {
  test.each([
    ['nothing said', '', 'council=waiting trust=waiting'],
    ['asked', '11-23 asked', 'council=waiting trust=waiting'],
    ['one endorses', '11-23 council endorses', 'council=endorsed! trust=waiting'],
    [
      'each in its own way',
      '11-23 council reserves\n11-23 trust waits',
      'council=endorsed-with-reservation! trust=not-yet!',
    ],
    [
      'the later answer counts',
      '11-23 council objects\n11-24 council endorses',
      'council=endorsed! trust=waiting',
    ],
    ['an edit of substance drops', '11-23 council endorses\n11-24 edit', 'council=dropped trust=waiting'],
    ['and not yet too', '11-23 trust waits\n11-24 edit', 'council=waiting trust=dropped'],
    ['but no objection', '11-23 council objects\n11-24 edit', 'council=objects trust=waiting'],
    [
      'an edit of words carries',
      '11-23 council endorses\n11-24 edit editorial',
      'council=endorsed trust=waiting',
    ],
    [
      'one of substance after it drops all the same',
      '11-23 council endorses\n11-24 edit editorial\n11-24 edit',
      'council=dropped trust=waiting',
    ],
    [
      'answered anew after it was dropped',
      '11-23 council endorses\n11-24 edit\n11-25 council endorses',
      'council=endorsed! trust=waiting',
    ],
    [
      'contested: of substance from its version',
      '11-23 council endorses\n11-24 edit editorial\n11-25 council contests v2',
      'council=dropped trust=waiting',
    ],
    [
      'what was answered after the edit that is contested stands',
      '11-23 council endorses\n11-24 edit editorial\n11-24 trust endorses\n11-25 council contests v2',
      'council=dropped trust=endorsed!',
    ],
    [
      'contested on the tenth working day',
      '11-13 council endorses\n11-13 edit editorial\n11-27 trust contests v2',
      'council=dropped trust=waiting',
    ],
    [
      'contested too late',
      '11-13 council endorses\n11-13 edit editorial\n11-28 trust contests v2',
      'council=endorsed trust=waiting',
    ],
    [
      'lifted: it is waited for',
      '11-23 council objects\n11-24 lifted council',
      'council=waiting trust=waiting',
    ],
    [
      'answered on the record',
      '11-23 council objects\n11-24 answered council',
      'council=objection-answered! trust=waiting',
    ],
    [
      'answered after an edit that meets it',
      '11-23 council objects\n11-24 edit\n11-25 answered council',
      'council=objection-answered trust=waiting',
    ],
    [
      'answered, and then edited in substance',
      '11-23 council objects\n11-24 answered council\n11-25 edit',
      'council=dropped trust=waiting',
    ],
    [
      'answered and edited, on a clock that goes backwards',
      '11-23 council objects\n11-24 answered council\n11-20 edit',
      'council=dropped trust=waiting',
    ],
    [
      'contested on a clock that goes backwards',
      '11-13 council endorses\n11-13 edit editorial\n11-12 trust contests v2',
      'council=dropped trust=waiting',
    ],
    [
      'a new objection stands, whatever became of the first',
      '11-23 council objects\n11-24 lifted council\n11-25 council objects',
      'council=objects! trust=waiting',
    ],
    [
      'an answer to an older version',
      '11-23 edit\n11-24 council endorses v1',
      'council=dropped trust=waiting',
    ],
    [
      'whoever is not asked any more and objects',
      '11-23 parish objects',
      'council=waiting trust=waiting parish=objects!',
    ],
  ])('%s', (_, lines, expected) => expect(states(of(told(lines)))).toBe(expected))
})

describe('what is in the way', () => {
  const inTheWay = (lines: string, today?: string) =>
    of(told(lines), today).inTheWay.map((one) =>
      one.is === 'contestable'
        ? `v${one.version} until ${one.until}`
        : `${one.organisation.slice(13)} ${one.is}`,
    )
  test.each([
    ['all who did not answer', '', ['council waiting', 'trust waiting']],
    ['nothing', '11-23 council endorses\n11-23 trust reserves', []],
    [
      'not yet, and an objection',
      '11-23 council waits\n11-23 trust objects',
      ['council not-yet', 'trust objects'],
    ],
    [
      'no objection that was answered',
      '11-23 council endorses\n11-23 trust objects\n11-24 answered trust',
      [],
    ],
    [
      'an objection of whoever is not asked any more, but not its silence',
      '11-23 council endorses\n11-23 trust endorses\n11-23 parish objects\n11-24 oak waits',
      ['parish objects'],
    ],
    [
      'an edit that may be contested',
      '11-23 council endorses\n11-23 trust endorses\n11-24 edit editorial',
      ['v2 until 2026-12-08'],
    ],
    [
      'no edit over which nothing is carried',
      '11-24 edit editorial\n11-25 council endorses\n11-25 trust endorses',
      [],
    ],
  ])('%s', (_, lines, expected) => expect(inTheWay(lines)).toEqual(expected))

  test('an edit of words until the last day on which it may be contested', () => {
    const lines = '11-23 council endorses\n11-23 trust endorses\n11-24 edit editorial'
    expect(inTheWay(lines, '2026-12-08')).toHaveLength(1)
    expect(inTheWay(lines, '2026-12-09')).toEqual([])
  })
})

test('counted are those who are asked; who dropped an answer and who contested is told', () => {
  const found = of(
    told(
      '11-23 council endorses\n11-23 parish endorses\n11-24 edit editorial\n11-25 trust contests v2\n11-25 trust reserves',
    ),
  )
  expect([found.endorsed, found.of, found.version, found.asked]).toEqual([1, 2, 2, undefined])
  expect(found.partners[0]?.droppedBy?.version).toBe(2)
  expect(found.contested.map(({ edit, by }) => [edit.version, by.organisation])).toEqual([
    [2, 'organisation/trust'],
  ])
})

describe('whatever happens', () => {
  const who = fc.constantFrom('council', 'trust', 'parish')
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(who, fc.constantFrom('endorses', 'reserves', 'waits', 'objects'))
        .map((one) => one.join(' ')),
    },
    { weight: 2, arbitrary: fc.constantFrom('edit', 'edit editorial') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(who, fc.integer({ min: 1, max: 4 }))
        .map(([name, version]) => `${name} contests v${version}`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('lifted', 'answered'), who).map((one) => one.join(' ')),
    },
  )
  /** Steps that can be told: nobody lifts what was never said. */
  const lines = fc.array(step, { maxLength: 20 }).map((steps) =>
    steps
      .filter((one, at) => {
        const [first, name] = one.split(' ')
        if (first !== 'lifted' && first !== 'answered') return true
        const own = steps
          .slice(0, at)
          .findLast(
            (other) => / (?:endorses|reserves|waits|objects)$/.test(other) && other.startsWith(`${name} `),
          )
        return own?.endsWith('objects') ?? false
      })
      .map((one, at) => `11-${String(2 + at).padStart(2, '0')} ${one}`)
      .join('\n'),
  )

  test('an edit of substance leaves no endorsement standing', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const found = of(told(`${text}\n11-29 edit`))
        for (const { state } of found.partners) expect(['waiting', 'dropped', 'objects']).toContain(state)
        expect(found.endorsed).toBe(0)
      }),
      runs,
    )
  })

  test('an edit of words that nobody contests changes where nobody stands', () => {
    fc.assert(
      fc.property(lines, (text) => {
        // An edit that is yet to be made cannot be contested.
        fc.pre(!text.includes(`contests v${told(text).edits.length + 1}`))
        const before = of(told(text)).partners.map(({ state }) => state)
        expect(of(told(`${text}\n11-29 edit editorial`)).partners.map(({ state }) => state)).toEqual(before)
      }),
      runs,
    )
  })

  test('an objection goes only when it is lifted, answered, or its organisation answers anew', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const all = told(text)
        for (const { organisation: own, state } of of(all).partners) {
          const last = all.events.findLast((event) => event.is === 'answered' && event.organisation === own)
          if (last?.is !== 'answered' || last.answer !== 'object') continue
          const settled = all.events.some(
            (event) =>
              (event.is === 'lifted' || event.is === 'objection-answered') && event.answer === last.number,
          )
          expect(state === 'objects').toBe(!settled)
        }
      }),
      runs,
    )
  })

  test('read again, and read from a copy, it is the same; another day changes only what may be contested', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const all = told(text)
        expect(of(structuredClone(all))).toEqual(of(all))
        const later = of(all, '2027-11-30')
        expect(later.contestable).toEqual([])
        expect(later.partners).toEqual(of(all).partners)
      }),
      runs,
    )
  })
})
