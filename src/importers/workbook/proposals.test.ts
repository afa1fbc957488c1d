// Every way of touching the workbook proposes what was meant, and says where what cannot be meant stands.
import { describe, expect, test } from 'vitest'
import { add, read, set, shire, type Edit } from '../../../test/shire.ts'

describe('touched', () => {
  const cases: readonly (readonly [
    what: string,
    edit: Edit,
    lines: readonly string[],
    codes?: readonly string[],
  ])[] = [
    [
      'a changed cell amends from the day asked',
      (sheet) => set(sheet('Bodies'), 'body/quality', 'Name', 'Quality and Safety'),
      ['2026-04-01 amend body/quality name="Quality and Safety"'],
    ],
    [
      'what begins later is amended from its beginning',
      (sheet) => set(sheet('Bodies'), 'body/later', 'Short name', 'LG'),
      ['2026-10-01 amend body/later short=LG'],
    ],
    [
      'an emptied cell clears',
      (sheet) => set(sheet('Bodies'), 'body/quality', 'Reports to', null),
      ['2026-04-01 amend body/quality reportsTo=null'],
    ],
    [
      'an emptied required cell is a problem',
      (sheet) => set(sheet('Bodies'), 'body/quality', 'Form', null),
      [],
      ['missing'],
    ],
    [
      'a last day ends on the day after',
      (sheet) => set(sheet('Bodies'), 'body/quality', 'Last day', '30/06/2026'),
      ['2026-07-01 end body/quality'],
    ],
    [
      'another last day takes the earlier end back',
      (sheet) => set(sheet('Appointments'), 'appointment/chair', 'Last day', '2026-08'),
      ['- retract 10', '2026-08 end appointment/chair'],
    ],
    [
      'an emptied last day takes the end back',
      (sheet) => set(sheet('Appointments'), 'appointment/chair', 'Last day', ''),
      ['- retract 10'],
    ],
    [
      'another first day is a correction',
      (sheet) => set(sheet('Bodies'), 'body/twin', 'From', '2023'),
      ['- retract 5', '2023 begin body/twin name=Forum form=forum'],
    ],
    [
      'a first day after the last is a problem',
      (sheet) => set(sheet('Appointments'), 'appointment/chair', 'From', '2028-01-01'),
      [],
      ['dates-do-not-fit'],
    ],
    [
      'a new row begins, by names of things old and new',
      (sheet) => {
        add(sheet('Bodies'), {
          Name: 'Finance Committee',
          Form: 'committee',
          'Reports to': 'board',
          From: '1 May 2026',
        })
        add(sheet('Seats'), { Body: 'finance committee', Name: 'Chair', Capacity: 'Chair', Votes: 'Yes' })
        add(sheet('People'), { Name: 'Bob Invented', Email: 'bob@example.test' })
        add(sheet('Appointments'), {
          Person: 'Bob Invented',
          'Role or seat': 'Chair, Finance Committee',
          'Last day': '2027-03-31',
        })
      },
      [
        '2026-05-01 begin body/finance-committee name="Finance Committee" form=committee reportsTo=body/board',
        '2026-04-01 begin seat/chair-finance-committee body=body/finance-committee name=Chair capacity=chair voting=true',
        '2026-04-01 begin person/12-4',
        '2026-04-01 begin appointment/chair-finance-committee person=person/12-4 to=seat/chair-finance-committee',
        '2027-04-01 end appointment/chair-finance-committee',
      ],
    ],
    [
      'a renamed thing is found by its new name',
      (sheet) => {
        set(sheet('Bodies'), 'body/board', 'Name', 'Unitary Board')
        add(sheet('Seats'), { Body: 'Unitary Board', Name: 'Clerk', Capacity: 'In attendance' })
      },
      [
        '2026-04-01 amend body/board name="Unitary Board"',
        '2026-04-01 begin seat/clerk-unitary-board body=body/board name=Clerk capacity=attendee',
      ],
    ],
    [
      'an unknown choice',
      (sheet) => set(sheet('Bodies'), 'body/twin', 'Form', 'club'),
      [],
      ['not-on-the-list'],
    ],
    [
      'an unknown name',
      (sheet) => set(sheet('Bodies'), 'body/twin', 'Reports to', 'Nobody'),
      [],
      ['unknown-name'],
    ],
    ['an edited id', (sheet) => set(sheet('Bodies'), 'body/twin', 'Id', 'body/twins'), [], ['unknown-id']],
    [
      'one id twice',
      (sheet) => set(sheet('Bodies'), 'body/twin', 'Id', 'body/twin-2'),
      [],
      ['repeated-id', 'repeated-id'],
    ],
    [
      'a date that is none',
      (sheet) => set(sheet('Bodies'), 'body/twin', 'Last day', '31/02/2026'),
      [],
      ['unclear-date'],
    ],
    ['a new row without what it needs', (sheet) => add(sheet('Bodies'), { Name: 'Half' }), [], ['missing']],
    ['a heading of one’s own', (sheet) => sheet('Bodies')[0]?.push('Colour'), [], ['unknown-heading']],
  ]
  test.each(cases.map(([what, edit, lines, codes = []]) => ({ what, edit, lines, codes })))(
    '$what',
    ({ edit, lines, codes }) => {
      const reading = read(shire, edit)
      expect(reading.lines).toEqual(lines)
      expect(reading.codes).toEqual(codes)
      expect(reading.questions).toEqual([])
    },
  )

  test('a problem says where', () => {
    const { problems } = read(shire, (sheet) => set(sheet('Bodies'), 'body/twin', 'Form', 'club'))
    expect(problems).toMatchObject([
      { where: { sheet: 'Bodies', row: 6, column: 'D', field: 'Form' }, raw: 'club' },
    ])
  })

  test('names and contact details go apart', () => {
    const reading = read(shire, (sheet) => {
      set(sheet('People'), 'person/1', 'Name', 'Ada Reinvented')
      set(sheet('People'), 'person/1', 'Phone', '0123')
    })
    expect(reading).toMatchObject({
      proposals: [],
      names: [{ id: 'person/1', name: 'Ada Reinvented', phone: '0123' }],
    })
  })
})

describe('unsure', () => {
  test('a name that two share is asked about, once', () => {
    const edit: Edit = (sheet) => {
      set(sheet('Bodies'), 'body/later', 'Reports to', 'Forum')
      set(sheet('Bodies'), 'body/quality', 'Reports to', 'Forum')
    }
    const { questions, lines } = read(shire, edit)
    expect(lines).toEqual([])
    expect(questions).toMatchObject([
      { raw: 'Forum', count: 2, options: [{ value: 'body/twin' }, { value: 'body/twin-2' }] },
    ])
    const answered = read(shire, edit, { [questions[0]?.key ?? '']: 'body/twin-2' })
    expect(answered.questions).toEqual([])
    expect(answered.lines).toHaveLength(2)
  })

  test('a new row of a known name is asked about, and is not taken for it', () => {
    const edit: Edit = (sheet) => {
      add(sheet('Bodies'), { Name: 'Board', Form: 'Committee' })
      add(sheet('Seats'), { Body: 'Board', Name: 'Clerk', Capacity: 'Member' })
    }
    const { questions, lines } = read(shire, edit)
    expect(lines).toEqual([])
    expect(questions).toMatchObject([
      { likely: 'body/board', options: [{ value: 'body/board' }, { value: 'new' }] },
    ])
    const same = read(shire, edit, { [questions[0]?.key ?? '']: 'body/board' })
    expect(same.lines).toEqual([
      '2026-04-01 amend body/board form=committee',
      '2026-04-01 begin seat/clerk-board body=body/board name=Clerk capacity=member',
    ])
    const other = read(shire, edit, { [questions[0]?.key ?? '']: 'new' })
    expect(other.lines[0]).toBe('2026-04-01 begin body/board-2 name=Board form=committee')
    expect(other.questions).toHaveLength(1)
  })
})
