// Wards become areas with a seat each, councillors the people who sit in them, and terms that follow each other one stay. Parties and key
// posts are kept as notes: the record has no word for a party, and the answer says neither the body nor the days of a key post.
import { addDays, type Day, type When } from '#core/day.ts'
import type { Where } from '#core/problem.ts'
import { fingerprint } from '../parts/fingerprint.ts'
import { plainName } from '../parts/match-name.ts'
import type { Notes } from '../parts/notes.ts'
import { settleStays } from '../parts/stays.ts'
import type { Told } from '../parts/told.ts'
import { dayIn, endAfter, type Councillor, type ModernGovAnswer, type Ward } from './answer.ts'
import type { Council } from './council.ts'

const VACANT = /^\W*(vacant|vacancy|casual vacancy|vacant seat|unknown)\b/i
const TITLE = /^(?:the\s+)?(?:councillor|cllr|county councillor)\.?\s+/i

export function tellCouncillors(
  { wards }: ModernGovAnswer,
  council: Council,
  asAt: Day,
  notes: Notes,
): readonly Told[] {
  const seen = new Set<string>()
  const over: Where[] = []
  const told = wards.flatMap((ward, at): readonly Told[] => {
    const name = ward.name.replace(/\s+/g, ' ')
    const where: Where = { sheet: name || `ward ${at + 1}` }
    if (name === '') {
      notes.wrong(
        'no-ward',
        where,
        'A ward has no name',
        'Its councillors were left out. Ask the council what it is called.',
      )
      return []
    }
    const people = ward.councillors.flatMap((one, row) =>
      VACANT.test(one.name.replace(TITLE, ''))
        ? []
        : tellOne(one, ward, row + 1, { council, asAt, notes, seen, over }),
    )
    return [...tellWard(ward, council, where, Math.max(1, ward.councillors.length)), ...people]
  })
  const [first] = over
  if (first) {
    const whose = over.length === 1 ? 'one councillor' : `${over.length} councillors`
    const what = `The latest term of ${whose} was over by the day the file is read for`
    notes.wrong(
      'terms-over',
      first,
      what,
      'They are read as still sitting. Choose the day on which the list was made, or ask the site again.',
    )
  }
  return told
}

function tellWard(
  { name, district }: Ward,
  { base }: Council,
  where: Where,
  places: number,
): readonly Told[] {
  return [
    {
      kind: 'area',
      key: `ward ${plainName(name)}`,
      values: { name, level: 'neighbourhood', ...(district && { note: `District: ${district}.` }) },
      codes: { moderngov: `${base}/${plainName(name).replaceAll(' ', '-')}` },
      where,
    },
    {
      kind: 'seat',
      key: `seat ${plainName(name)}`,
      values: {
        name: `Councillor, ${name}`,
        capacity: 'member',
        basis: 'elected',
        function: 'political',
        sector: 'council',
        ...(places > 1 && { places }),
      },
      points: { body: 'full council' },
      where,
    },
  ]
}

type Reading = {
  readonly council: Council
  readonly asAt: Day
  readonly notes: Notes
  readonly seen: Set<string>
  /** Where the latest term was over. */
  readonly over: Where[]
}

function tellOne(one: Councillor, ward: Ward, row: number, reading: Reading): readonly Told[] {
  const { council, notes, seen } = reading
  const where: Where = { sheet: ward.name, row }
  const name = one.name.replace(TITLE, '').replace(/\s+/g, ' ').trim()
  if (name === '') {
    notes.wrong(
      'no-name',
      where,
      'A councillor has no name',
      'They were left out. Look at the council’s pages.',
    )
    return []
  }
  const own = one.id || plainName(name)
  if (seen.has(own)) {
    notes.wrong(
      'told-twice',
      where,
      'The same councillor is in the list twice',
      'The first was taken. Ask the council which ward is right.',
    )
    return []
  }
  seen.add(own)
  const person: Told = {
    kind: 'person',
    key: `councillor ${own}`,
    values: {},
    codes: { moderngov: `${council.base}/${one.id.replace(/[;\n]/g, '') || fingerprint(plainName(name))}` },
    person: { name },
    where,
  }
  return [person, ...staysOf(one, ward, where, reading)]
}

function staysOf(one: Councillor, ward: Ward, where: Where, { asAt, notes, over }: Reading): readonly Told[] {
  const terms = one.terms.flatMap(({ start, end }) => {
    const [from, last] = [dayIn(start), dayIn(end)]
    if (from === 'unclear' || last === 'unclear' || (from && last && last < from)) {
      const what =
        from === 'unclear' || last === 'unclear'
          ? 'A day of the term is no date'
          : 'The term ends before it begins'
      notes.wrong(
        'not-a-term',
        where,
        what,
        'The term was left out. Look at the council’s pages.',
        `${start} – ${end}`,
      )
      return []
    }
    const until = endAfter(last)
    return [{ ...(from && { from }), ...(until && { until }) }]
  })
  const { stays, merged } = settleStays<{ from?: When; until?: When }>(terms, true)
  if (merged.length > 0)
    notes.interpret(
      where,
      'terms that follow each other',
      'one stay',
      'Whoever is elected again sits on: terms without a gap are one stay.',
    )
  const all: readonly { from?: When; until?: When }[] = stays.length > 0 ? stays : [{}]
  return all.map((stay, at): Told => {
    // Whoever is in the list sits: the end of the latest term is one to act by, and ends nothing.
    const isLast = at === all.length - 1
    const termEnds = isLast && stay.until ? addDays(stay.until as Day, -1) : undefined
    if (termEnds && termEnds < asAt) over.push(where)
    const note = [
      one.party && `Elected for: ${one.party}.`,
      isLast && one.keyPosts && `Key posts: ${one.keyPosts}.`,
    ]
    const notesTold = note.filter(Boolean).join(' ')
    return {
      kind: 'appointment',
      key: `stay ${one.id || one.name} ${stay.from ?? ''}`,
      ...(stay.from && { from: stay.from }),
      ...(stay.until && !isLast && { until: stay.until }),
      values: { ...(termEnds && { termEnds }), ...(notesTold && { note: notesTold }) },
      points: {
        person: `councillor ${one.id || plainName(one.name.replace(TITLE, ''))}`,
        to: `seat ${plainName(ward.name)}`,
      },
      title: `Councillor, ${ward.name}`,
      where,
    }
  })
}
