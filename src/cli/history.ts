// Every change about one thing, as it was recorded.
import { isDated, type Change } from '#core/change.ts'
import { isId, type Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'
import { writeLine } from '#core/notation.ts'
import { optional, word, WrongUse, type Command } from './command.ts'
import { systemCalled } from './system-called.ts'

export const history: Command = {
  name: 'history',
  usage: 'history <id> [--system <slug>]',
  does: 'tells every change about one thing, with those taken back',
  options: { system: { type: 'string' } },
  async run(given, { store, out, note }) {
    const id = word(given, 0, 'an id')
    if (!isId(id)) throw new WrongUse(`"${id}" is not an id such as seat/icb-chair`)
    const open = await store()
    const slug = optional(given, 'system')
    const searched = slug ? [await systemCalled(open, slug)] : await open.systems()
    const found: { system: string; changes: readonly Change[] }[] = []
    for (const system of searched) {
      const changes = changesAbout(await open.ledger(system.slug), id)
      if (changes.length > 0) found.push({ system: system.slug, changes })
    }
    if (given.options.json)
      out(
        JSON.stringify(
          found.flatMap(({ system, changes }) => changes.map((one) => ({ system, ...one }))),
          null,
          2,
        ),
      )
    else out(found.flatMap(({ system, changes }) => [`# ${system}`, ...changes.map(writeLine)]).join('\n'))
    if (found.length > 0) return 0
    note(`Nothing is recorded about ${id}.`)
    return 1
  },
}

function changesAbout(of: Ledger, id: Id): readonly Change[] {
  const own = new Set(
    of.changes.flatMap((change) => (isDated(change) && change.id === id ? [change.seq] : [])),
  )
  return of.changes.filter((change) => (isDated(change) ? own.has(change.seq) : own.has(change.change)))
}
