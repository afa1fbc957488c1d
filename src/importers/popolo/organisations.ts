// Organizations and areas of Popolo: which are bodies, because people sit on them, and which are organisations. Popolo has one word for both.
import { capacityInName } from '../parts/capacity-words.ts'
import { formIn, ownForm } from '../parts/form-words.ts'
import type { Notes } from '../parts/notes.ts'
import { sectorOf } from '../parts/sector-words.ts'
import type { Told } from '../parts/told.ts'
import { bodyForms } from '#kinds/body.ts'
import { levels } from '#kinds/area.ts'
import { sectors, type Sector } from '#kinds/lists/sectors.ts'
import { isRaw, type Entry, type PopoloFile } from './entries.ts'
import { codesOf, endDay, firstDay, idOf, idsIn, ownId, textIn, textOf, unsureOf, whereOf } from './words.ts'

/** What each organization of the file is, by its id. */
export type Sorts = ReadonlyMap<string, 'organisation' | 'body' | 'party'>

export function sortOrganisations({ lists }: PopoloFile): Sorts {
  const seated = new Set(
    [...lists.posts, ...lists.memberships].flatMap((one) => idsIn(one, 'organization_id')),
  )
  return new Map(
    lists.organizations.flatMap((one) => {
      const id = idOf(one)
      return id === undefined ? [] : [[id, sortOf(one, id, seated.has(id))] as const]
    }),
  )
}

function sortOf(entry: Entry, id: string, seated: boolean): 'organisation' | 'body' | 'party' {
  if (id.startsWith('body/')) return 'body'
  if (id.startsWith('organisation/')) return 'organisation'
  const words = textIn(entry, 'classification') ?? ''
  if (/\b(party|political group|fraction|faction|parliamentary group)\b/i.test(words)) return 'party'
  if (/\b(company|ministry|department|agency|trust|charity|employer|organi[sz]ation)\b/i.test(words))
    return 'organisation'
  return seated || ownForm(words) !== undefined ? 'body' : 'organisation'
}

export function tellOrganisations(file: PopoloFile, sorts: Sorts, notes: Notes): readonly Told[] {
  return file.lists.organizations.flatMap((entry): Told[] => {
    const id = idOf(entry)
    const name = textIn(entry, 'name')
    if (id === undefined || name === undefined) {
      notes.wrong(
        'no-name',
        whereOf(entry),
        'The organization has no id or no name',
        'It was left out, with what points at it.',
      )
      return []
    }
    const sort = sorts.get(id) ?? 'organisation'
    const own = ownId(entry, file, ['organisation', 'body'])
    const [from, until] = [firstDay(entry, 'founding_date', notes), endDay(entry, 'dissolution_date', notes)]
    return [
      {
        kind: sort === 'body' ? 'body' : 'organisation',
        key: `organization ${id}`,
        ...(own && { own }),
        ...(from && { from }),
        ...(until && { until }),
        ...(sort === 'body' ? bodyParts(entry, sorts, notes) : organisationParts(entry, sort)),
        codes: codesOf(entry, own),
        ...unsureOf(entry),
        where: whereOf(entry),
      },
    ]
  })
}

type Parts = Pick<Told, 'values' | 'points'>

function organisationParts(entry: Entry, sort: 'organisation' | 'party'): Parts {
  const words = textIn(entry, 'classification')
  const sector = (Object.keys(sectors) as Sector[]).find((one) => sectors[one] === words)
  const read = words ? sectorOf(words) : undefined
  const parent = idsIn(entry, 'parent_id')[0]
  const area = idsIn(entry, 'area_id')[0]
  return {
    values: {
      name: textIn(entry, 'name'),
      ...(sort === 'party' ? { type: 'Political party' } : sector ? { sector } : (read ?? typed(words))),
      ...otherNames(entry),
    },
    points: {
      ...(parent !== undefined && { partOf: `organization ${parent}` }),
      ...(area !== undefined && { serves: [`area ${area}`] }),
    },
  }
}

function typed(words: string | undefined): { readonly type?: string } {
  return words === undefined || words === 'Organisation' ? {} : { type: words }
}

function bodyParts(entry: Entry, sorts: Sorts, notes: Notes): Parts {
  const words = textIn(entry, 'classification') ?? ''
  const name = textIn(entry, 'name') ?? ''
  const form = ownForm(words) ?? formIn(name) ?? formIn(words) ?? 'board'
  if (ownForm(words) === undefined)
    notes.interpret(
      whereOf(entry),
      words || name,
      `a body of the form ${bodyForms[form].toLowerCase()}`,
      'People sit on it, so it is a body; its form follows from its name and classification.',
    )
  const parent = idsIn(entry, 'parent_id')[0]
  const above = parent === undefined ? undefined : sorts.get(parent)
  const area = idsIn(entry, 'area_id')[0]
  const purpose = textIn(entry, 'description')
  const [short] = shortNames(entry)
  return {
    values: {
      name,
      form,
      ...(short && { short }),
      ...(purpose && { purpose }),
      ...(words && ownForm(words) === undefined && { note: `Classified as ${words} where it comes from.` }),
    },
    points: {
      ...(parent !== undefined && above === 'body' && { reportsTo: `organization ${parent}` }),
      ...(parent !== undefined && above === 'organisation' && { of: [`organization ${parent}`] }),
      ...(area !== undefined && { area: `area ${area}` }),
    },
  }
}

const MOST_NAMES = 6

/** Names in English or in no language said; those that only translate it are left. */
function shortNames(entry: Entry): readonly string[] {
  const all = entry.own.other_names
  const named = (Array.isArray(all) ? (all as readonly unknown[]) : []).flatMap((one) => {
    if (!isRaw(one)) return []
    const language = textOf(one.lang)
    const name = language === undefined || /^en\b/i.test(language) ? textOf(one.name) : undefined
    return name !== undefined && name !== textIn(entry, 'name') && !name.includes(';') ? [name] : []
  })
  return [...new Set(named)].slice(0, MOST_NAMES)
}

function otherNames(entry: Entry): { readonly otherNames?: readonly string[] } {
  const names = shortNames(entry)
  return names.length > 0 ? { otherNames: names } : {}
}

const LEVELS: readonly (readonly [keyof typeof levels, RegExp])[] = [
  ['region', /\b(region|province|state)\b/i],
  ['neighbourhood', /\b(ward|parish|division|neighbourhood|constituency|seat)\b/i],
  ['place', /\b(district|borough|city|county|unitary|municipality|local authority|place|town)\b/i],
]

export function tellAreas(file: PopoloFile, notes: Notes): readonly Told[] {
  return file.lists.areas.flatMap((entry): Told[] => {
    const id = idOf(entry)
    const name = textIn(entry, 'name')
    const words = textIn(entry, 'classification') ?? textIn(entry, 'type') ?? ''
    if (id === undefined || name === undefined) {
      notes.wrong(
        'no-name',
        whereOf(entry),
        'The area has no id or no name',
        'It was left out, with what points at it.',
      )
      return []
    }
    if (/\b(country|continent|world)\b/i.test(words)) {
      notes.interpret(
        whereOf(entry),
        words,
        'left out',
        'The record begins at the region; countries are not areas of it.',
      )
      return []
    }
    const own = ownId(entry, file, ['area'])
    const said = (Object.keys(levels) as (keyof typeof levels)[]).find((one) => one === words)
    const level = said ?? LEVELS.find(([, shape]) => shape.test(words))?.[0] ?? 'neighbourhood'
    if (!said)
      notes.interpret(
        whereOf(entry),
        words || 'no classification',
        levels[level].toLowerCase(),
        'The level of an area follows from what it is called.',
      )
    const parent = idsIn(entry, 'parent_id')[0]
    const gss = textIn(entry, 'identifier')
    return [
      {
        kind: 'area',
        key: `area ${id}`,
        ...(own && { own }),
        values: { name, level },
        ...(parent !== undefined && { points: { within: `area ${parent}` } }),
        codes: { ...codesOf(entry, own), ...(gss && /^[EWSNKJ]\d{8}$/.test(gss) && { gss }) },
        ...unsureOf(entry),
        where: whereOf(entry),
      },
    ]
  })
}

/** What a post or a role in words says of a seat. */
export function seatParts(name: string, words: string): Told['values'] {
  const { capacity, basis } = capacityInName(`${words} ${name}`)
  return { name, capacity, ...(basis && { basis }) }
}
