// The structure on a day as sheets that Kumu reads: elements (organisations, bodies, roles, people) and the connections between them.
// Kumu finds an element by its label, so no two have the same.
import type { Exporter, Exported } from '#core/exporter.ts'
import { holdersOf } from '#core/holding.ts'
import { kindOf, type Id } from '#core/id.ts'
import { showStandpoint } from '#core/standpoint.ts'
import { titles } from '#core/title.ts'
import { writeWorkbook } from '#files/write-workbook.ts'
import { area, body, organisation, person, role, seat } from '#kinds/index.ts'
import { bodyForms } from '#kinds/body.ts'
import { sectors } from '#kinds/lists/sectors.ts'

export const kumu: Exporter = {
  name: 'kumu',
  title: 'Kumu (Excel)',
  about: 'Elements and connections as two sheets, to draw the system as a network in Kumu.',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'kumu.xlsx',
  render(asked) {
    const label = labels(asked)
    const columns = (...headers: string[]) => headers.map((header) => ({ header }))
    return writeWorkbook([
      {
        name: 'Elements',
        columns: columns('Label', 'Type', 'Description', 'Tags', 'Id'),
        rows: elements(asked, label),
      },
      {
        name: 'Connections',
        columns: columns('From', 'To', 'Type', 'Label', 'Direction'),
        rows: connections(asked, label),
      },
      {
        name: 'About',
        columns: columns('About'),
        rows: [[asked.system.name], [showStandpoint(asked.standpoint)]],
      },
    ])
  },
}

type Label = (of: Id) => string
type Row = readonly string[]

function elements({ now }: Exported, label: Label): readonly Row[] {
  const place = (of: Id | undefined) => now.get(area, of)?.values.name
  return [
    ...now.all(organisation).map(({ id, values }) => {
      const tags = [values.sector && sectors[values.sector], ...(values.serves ?? []).map(place)]
      return [label(id), 'Organisation', values.type ?? '', tagged(tags), id]
    }),
    ...now
      .all(body)
      .map(({ id, values }) => [
        label(id),
        bodyForms[values.form],
        values.purpose ?? '',
        tagged([place(values.area)]),
        id,
      ]),
    ...now
      .all(role)
      .map(({ id, values }) => [
        label(id),
        'Role',
        values.profession ?? '',
        tagged([place(values.area)]),
        id,
      ]),
    ...now.all(person).map(({ id }) => [label(id), 'Person', '', '', id]),
  ]
}

function connections({ now }: Exported, label: Label): readonly Row[] {
  const arrow = (from: Id, to: Id, type: string, text = ''): Row => [
    label(from),
    label(to),
    type,
    text,
    'directed',
  ]
  return [
    ...now
      .all(organisation)
      .flatMap(({ id, values }) => (values.partOf ? [arrow(id, values.partOf, 'Part of')] : [])),
    ...now
      .all(body)
      .flatMap(({ id, values }) => [
        ...(values.of ?? []).map((owner) => arrow(id, owner, 'Belongs to')),
        ...(values.reportsTo ? [arrow(id, values.reportsTo, 'Reports to')] : []),
      ]),
    ...now
      .all(role)
      .flatMap(({ id, values }) => [
        ...(values.employers ?? []).map((employer) => arrow(id, employer, 'Employed by')),
        ...(values.reportsTo ?? []).map((chief) => arrow(id, chief, 'Reports to')),
        ...holdersOf(now, id).map(({ holder }) => arrow(holder, id, 'Holds')),
      ]),
    ...now
      .all(seat)
      .flatMap(({ id, values }) => [
        ...holdersOf(now, id).map(({ holder }) => arrow(holder, values.body, 'Sits on', values.name)),
        ...(values.nominatedBy ?? []).map((from) => arrow(from, values.body, 'Nominates to', values.name)),
      ]),
  ]
}

// Two of the same name are told apart by their kind, and then by number.
function labels({ now, names }: Exported): Label {
  const title = titles(now, names)
  const taken = new Map<string, Id>()
  const known = new Map<Id, string>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const plain = title(of).replace(/\s+/g, ' ').trim()
    let free = plain
    if (taken.has(plain.toLowerCase())) free = `${plain} (${kindOf(of)})`
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${plain} (${kindOf(of)} ${number})`
    taken.set(free.toLowerCase(), of)
    known.set(of, free)
    return free
  }
}

// Kumu splits lists at the stroke.
function tagged(tags: readonly (string | undefined)[]): string {
  return tags.flatMap((tag) => (tag === undefined ? [] : [tag.replaceAll('|', '/')])).join('|')
}
