// What a form offers where a field points at other things: those in force on the day looked at and those that the draft
// begins, by title; and which of them was meant by what someone wrote.
import { isDated } from '#core/change.ts'
import type { Option } from '#core/field.ts'
import { isId, kindOf, type Id } from '#core/id.ts'
import { failed, parsed, type Parsed } from '#core/problem.ts'
import type { SystemAsk } from '../page.ts'

export type ReferenceOptions = {
  /** Sorted by label. Where two are called the same, each says its id, so that no two labels are alike. */
  readonly of: (to: readonly string[]) => readonly Option[]
  readonly title: (id: Id) => string
  /** How one of them is written in a box, so that it is found again. */
  readonly write: (id: Id, to: readonly string[]) => string
  /** From a label, a title or an id. What may be several things names them. */
  readonly find: (text: string, to: readonly string[]) => Parsed<Id>
}

const NAMED = 6
const MARKED = /\[([^[\]\s]+)\]$/

export function referenceOptions(ask: SystemAsk): ReferenceOptions {
  const kept = new Map<string, readonly Option[]>()
  const of = (to: readonly string[]) => {
    const key = to.join()
    const made = kept.get(key) ?? optionsOf(ask, to)
    kept.set(key, made)
    return made
  }
  const known = (id: string): id is Id => isId(id) && ask.snapshot.ledger.timelines.has(id)
  const write = (id: Id, to: readonly string[]) =>
    of(to).find(({ value }) => value === id)?.label ?? `${ask.title(id)} [${id}]`
  return {
    of,
    title: ask.title,
    write,
    find: (text, to) => {
      const sought = text.trim()
      const id = MARKED.exec(sought)?.[1] ?? sought
      if (known(id) && to.includes(kindOf(id))) return parsed(id)
      return byTitle(of(to), sought, (one) => ask.title(one as Id))
    },
  }
}

function optionsOf(ask: SystemAsk, to: readonly string[]): readonly Option[] {
  const { snapshot, draft, title } = ask
  const ids = new Set<Id>()
  for (const name of to) {
    const kind = snapshot.ledger.vocabulary.get(name)
    for (const thing of kind ? snapshot.all(kind) : []) ids.add(thing.id)
  }
  for (const { proposal } of draft?.contents.items ?? []) {
    if (isDated(proposal) && proposal.act === 'begin' && to.includes(kindOf(proposal.id)))
      ids.add(proposal.id)
  }
  const titled = [...ids].map((value) => ({ value, label: title(value) }))
  const called = Map.groupBy(titled, ({ label }) => label.toLowerCase())
  return titled
    .map(({ value, label }) =>
      (called.get(label.toLowerCase())?.length ?? 0) > 1
        ? { value, label: `${label} [${value}]` }
        : { value, label },
    )
    .toSorted((one, other) => ORDER.compare(one.label, other.label))
}

const ORDER = new Intl.Collator('en-GB', { numeric: true })

function byTitle(options: readonly Option[], sought: string, title: (id: string) => string): Parsed<Id> {
  const lower = sought.toLowerCase()
  const same = options.filter(({ value }) => title(value).toLowerCase() === lower)
  const found = same.length > 0 ? same : options.filter(({ label }) => label.toLowerCase().includes(lower))
  const [only] = found
  if (only && found.length === 1) return parsed(only.value as Id)
  if (!only)
    return failed(
      'unknown-thing',
      `Nothing here is called "${sought}"`,
      'Check the spelling, choose one that is offered, or add it first.',
    )
  const named = found.slice(0, NAMED).map(({ label }) => label)
  const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : ''
  return failed(
    'ambiguous',
    `"${sought}" may be ${named.join('; ')}${more}`,
    'Write it as one of these, in full.',
  )
}
