// Persons of Popolo: that there is one, under which codes, and what they are called, which is kept apart.
import type { Notes } from '../parts/notes.ts'
import type { Told } from '../parts/told.ts'
import { isRaw, type Entry, type PopoloFile } from './entries.ts'
import { codesOf, idOf, ownId, textIn, textOf, unsureOf, whereOf } from './words.ts'

export function tellPeople(file: PopoloFile, notes: Notes): readonly Told[] {
  const seen = new Set<string>()
  return file.lists.persons.flatMap((entry): Told[] => {
    const id = idOf(entry)
    if (id === undefined) {
      notes.wrong(
        'no-id',
        whereOf(entry),
        'The person has no id, so nothing can point at them',
        'They were left out. Give them an id.',
      )
      return []
    }
    if (seen.has(id)) {
      notes.wrong(
        'repeated-id',
        whereOf(entry),
        'A person with this id is in the file twice',
        'The first was taken. Leave one out.',
        id,
      )
      return []
    }
    seen.add(id)
    const own = ownId(entry, file, ['person'])
    const name = nameOf(entry)
    if (name === undefined && !own) {
      notes.wrong(
        'no-name',
        whereOf(entry),
        'The person has no name',
        'They are brought in as someone whose name is not held. Give the name.',
      )
    }
    const email = emailOf(entry)
    return [
      {
        kind: 'person',
        key: `person ${id}`,
        ...(own && { own }),
        values: {},
        codes: codesOf(entry, own, name),
        ...unsureOf(entry),
        person: { ...(name && { name }), ...(email && { email }) },
        where: whereOf(entry),
      },
    ]
  })
}

/** The whole name, or one put together from its parts. */
export function nameOf(entry: Entry): string | undefined {
  const parts = ['given_name', 'family_name'].flatMap((field) => textIn(entry, field) ?? [])
  return textIn(entry, 'name') ?? (parts.length > 0 ? parts.join(' ') : textIn(entry, 'sort_name'))
}

function emailOf(entry: Entry): string | undefined {
  const all = entry.own.contact_details
  const told = (Array.isArray(all) ? (all as readonly unknown[]) : []).find(
    (one) => isRaw(one) && one.type === 'email',
  )
  const email = textIn(entry, 'email') ?? (isRaw(told) ? textOf(told.value) : undefined)
  return email && /^[^\s@;,]+@[^\s@;,]+$/.test(email) && email.length < 200 ? email : undefined
}
