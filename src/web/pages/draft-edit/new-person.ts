// Somebody new to the record, in the form of an appointment or of a person. The name is kept apart: it goes with the
// draft's names, and neither into a proposal nor into an id.
import { randomUUID } from 'node:crypto'
import type { NameGiven } from '#core/draft.ts'
import { id, type Id } from '#core/id.ts'
import type { Kind, Values } from '#core/kind.ts'
import { problem } from '#core/problem.ts'
import type { Form } from '../../page.ts'
import type { FormField } from '../../parts/form.ts'
import { inputName, type FieldProblems } from '../../parts/thing-form.ts'

const MOST = 300

/** The thing's fields with those for somebody new among them, where the kind has people. */
export function newPersonFields(
  kind: Kind,
  thing: readonly FormField[],
  posted: Form | undefined,
  problems: FieldProblems,
  changing: boolean,
): readonly FormField[] {
  const holder = kind.holding?.holder
  if (changing || (!holder && !kind.nameKeptApart)) return thing
  const known = holder === undefined ? -1 : thing.findIndex(({ name }) => name === inputName(holder))
  if (holder !== undefined && known < 0) return thing
  const fields: readonly FormField[] = [
    {
      name: 'newName',
      label: holder ? 'Or somebody new: name' : 'Name',
      type: 'text',
      optional: holder !== undefined,
      hint: 'Kept apart from the record, so that it can be erased.',
      value: posted?.values.newName ?? '',
      problems: problems.newName,
    },
    {
      name: 'newEmail',
      label: holder ? 'Or somebody new: e-mail' : 'E-mail',
      type: 'email',
      optional: true,
      value: posted?.values.newEmail ?? '',
    },
  ]
  return [...thing.slice(0, known + 1), ...fields, ...thing.slice(known + 1)]
}

export type NewPerson = {
  readonly names: readonly NameGiven[]
  /** The id of the thing itself, where it is a person. */
  readonly id?: Id
  readonly values: Values
  /** Of all fields, with those that somebody new settles left out. */
  readonly problems: FieldProblems
}

export function readNewPerson(
  kind: Kind,
  posted: Form,
  read: { readonly values: Values; readonly problems: FieldProblems },
): NewPerson {
  const [name, email] = ['newName', 'newEmail'].map((field) =>
    (posted.values[field] ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST),
  )
  const holder = kind.holding?.holder
  const changing = Boolean(posted.values.item)
  if (changing || (!holder && !kind.nameKeptApart)) return { names: [], values: {}, problems: read.problems }
  if (!name) {
    const unnamed = problem('missing', 'There is no name', 'Give the name of the person.')
    const problems = kind.nameKeptApart ? { ...read.problems, newName: [unnamed] } : read.problems
    return { names: [], values: {}, problems }
  }
  const made = id<'person'>(`person/${randomUUID().slice(0, 13)}`)
  const names = [{ id: made, name, ...(email && { email }) }]
  if (!holder) return { names, id: made, values: {}, problems: read.problems }
  const { [holder]: own, ...others } = read.problems
  const twice = problem(
    'two-people',
    'Both someone known and somebody new are given',
    'Keep one of them and empty the other.',
  )
  const known = (posted.values[inputName(holder)] ?? '').trim() !== ''
  return {
    names,
    values: { [holder]: made },
    problems: known ? { ...others, ...(own && { [holder]: own }), newName: [twice] } : others,
  }
}
