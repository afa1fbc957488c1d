import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { record, changesOf } from '../../test/record.ts'
import { addItems, changeItem, hangingOnItem, removeItems } from './edit-draft.ts'
import type { Proposal } from '#core/change.ts'

const record1 = record`
2022-07-01 begin body/board name="Shire Board" form=board quorum=5
2022-07-01 begin seat/lay body=body/board name="Lay member" capacity=member places=2
2022-07-01 begin person/ada
2023-01-01 begin appointment/ada person=person/ada to=seat/lay
`
const EMPTY: DraftContents = { title: 'Next', purpose: 'To try', day: day('2027-04-01'), items: [] }

function editing(record = record1) {
  let last = 0
  return { record, key: () => `k${++last}` }
}

function asked(lines: string, because = ''): readonly Proposal[] {
  return changesOf(lines).map((change) => {
    const { seq: _, recordedAt: __, by: ___, ...proposal } = change
    return { ...proposal, because }
  })
}

/** The items as they read, key first. */
function told({ items }: DraftContents): readonly string[] {
  return items.map(({ key, proposal }) =>
    proposal.act === 'retract'
      ? `${key} retract ${proposal.change}`
      : `${key} ${proposal.from} ${proposal.act} ${proposal.id} ${'values' in proposal ? JSON.stringify(proposal.values) : ''}`.trim(),
  )
}

const added = (...lines: readonly string[]) => {
  const by = editing()
  return lines.reduce((contents, line) => addItems(contents, asked(line), by), EMPTY)
}

test('an item has a key of its own and remembers how far the record had come', () => {
  const [item] = added('2027-04-01 amend seat/lay places=3').items
  expect(item).toMatchObject({ key: 'k1', base: 4, proposal: { act: 'amend', values: { places: 3 } } })
})

describe('what is asked of one thing on one day is one item', () => {
  test.each([
    [
      'an amendment of what begins that day is part of the beginning',
      [
        '2027-04-01 begin body/new name=New form=forum meets=monthly',
        '2027-04-01 amend body/new name=Newer meets=null',
      ],
      ['k1 2027-04-01 begin body/new {"name":"Newer","form":"forum"}'],
    ],
    [
      'an amendment on a later day is one of its own',
      ['2027-04-01 begin body/new name=New form=forum', '2027-05-01 amend body/new name=Newer'],
      [
        'k1 2027-04-01 begin body/new {"name":"New","form":"forum"}',
        'k2 2027-05-01 amend body/new {"name":"Newer"}',
      ],
    ],
    [
      'a second amendment is part of the first',
      ['2027-04-01 amend body/board quorum=6', '2027-04-01 amend body/board name=Another quorum=7'],
      ['k1 2027-04-01 amend body/board {"quorum":7,"name":"Another"}'],
    ],
    [
      'what the record says already is left out',
      ['2027-04-01 amend body/board quorum=5 name=Another'],
      ['k1 2027-04-01 amend body/board {"name":"Another"}'],
    ],
    [
      'going back to what the record says takes the field out',
      ['2027-04-01 amend body/board quorum=6 name=Another', '2027-04-01 amend body/board quorum=5'],
      ['k1 2027-04-01 amend body/board {"name":"Another"}'],
    ],
    [
      'and the item when nothing is left',
      ['2027-04-01 amend body/board quorum=6', '2027-04-01 amend body/board quorum=5'],
      [],
    ],
    [
      'but not where the draft said otherwise for a day before',
      ['2027-04-01 amend body/board quorum=6', '2027-05-01 amend body/board quorum=5'],
      ['k1 2027-04-01 amend body/board {"quorum":6}', 'k2 2027-05-01 amend body/board {"quorum":5}'],
    ],
    [
      'a later end takes the place of the first',
      ['2027-04-01 end appointment/ada', '2027-06-01 end appointment/ada'],
      ['k1 2027-06-01 end appointment/ada'],
    ],
    [
      'unless it began again in between',
      [
        '2027-04-01 end body/board',
        '2027-06-01 begin body/board name=Board form=board',
        '2027-09-01 end body/board',
      ],
      [
        'k1 2027-04-01 end body/board',
        'k2 2027-06-01 begin body/board {"name":"Board","form":"board"}',
        'k3 2027-09-01 end body/board',
      ],
    ],
  ] as const)('%s', (_, lines, expected) => expect(told(added(...lines))).toEqual(expected))

  test('several at once are joined like one after another', () => {
    const lines = ['2027-04-01 begin body/new name=New form=forum', '2027-04-01 amend body/new name=Newer']
    expect(addItems(EMPTY, asked(lines.join('\n')), editing()).items).toEqual(added(...lines).items)
  })

  test('the reason given first stays with a beginning; the one given last with an amendment', () => {
    const by = editing()
    const reasons = (lines: readonly string[]) =>
      lines.reduce((contents, line, at) => addItems(contents, asked(line, `reason ${at}`), by), EMPTY).items
    expect(
      reasons(['2027-04-01 begin body/new name=New form=forum', '2027-04-01 amend body/new name=Newer'])[0]
        ?.proposal.because,
    ).toBe('reason 0')
    expect(
      reasons(['2027-04-01 amend body/board quorum=6', '2027-04-01 amend body/board quorum=7'])[0]?.proposal
        .because,
    ).toBe('reason 1')
  })
})

describe('an item that is changed', () => {
  const start = added('2027-04-01 amend body/board quorum=6', '2027-04-01 amend seat/lay places=3')

  test('keeps its key and its place', () => {
    const [other] = asked('2027-06-01 amend body/board quorum=8')
    expect(told(changeItem(start, 'k1', other as Proposal, editing()))).toEqual([
      'k1 2027-06-01 amend body/board {"quorum":8}',
      'k2 2027-04-01 amend seat/lay {"places":3}',
    ])
  })

  test('is taken out when it changes nothing any more', () => {
    const [back] = asked('2027-04-01 amend body/board quorum=5')
    expect(told(changeItem(start, 'k1', back as Proposal, editing()))).toEqual([
      'k2 2027-04-01 amend seat/lay {"places":3}',
    ])
  })

  test('is not made anew where it is gone', () => {
    const [other] = asked('2027-06-01 amend body/board quorum=8')
    expect(changeItem(start, 'gone', other as Proposal, editing())).toEqual(start)
  })
})

describe('taking out a beginning', () => {
  const start = added(
    '2027-04-01 begin body/new name=New form=forum',
    '2027-04-01 begin seat/new body=body/new name=Chair capacity=chair',
    '2027-04-01 begin appointment/new person=person/ada to=seat/new',
    '2027-09-01 end appointment/new',
    '2027-04-01 amend body/board reportsTo=body/new',
    '2027-04-01 amend seat/lay places=3',
  )

  test('takes with it what hangs on it, and on that in turn', () => {
    expect(hangingOnItem(start, 'k1', record1).map(({ key }) => key)).toEqual(['k2', 'k3', 'k4', 'k5'])
    expect(hangingOnItem(start, 'k3', record1).map(({ key }) => key)).toEqual(['k4'])
    expect(hangingOnItem(start, 'k6', record1)).toEqual([])
    expect(hangingOnItem(start, 'none', record1)).toEqual([])
  })

  test('leaves the rest', () => {
    const gone = ['k1', ...hangingOnItem(start, 'k1', record1).map(({ key }) => key)]
    expect(told(removeItems(start, gone))).toEqual(['k6 2027-04-01 amend seat/lay {"places":3}'])
  })

  test('takes nothing with it where the record knows the thing too', () => {
    const again = added(
      '2027-01-01 end seat/lay',
      '2027-04-01 begin seat/lay body=body/board name=Lay capacity=member',
      '2027-04-01 begin appointment/two person=person/ada to=seat/lay',
    )
    expect(hangingOnItem(again, 'k2', record1)).toEqual([])
  })
})
