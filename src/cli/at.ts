// What is in force in a system on a day, as known now or at a moment.
import { isDay } from '#core/day.ts'
import type { Kind } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { look, parseStandpoint } from '#core/standpoint.ts'
import { titles } from '#core/title.ts'
import { needed, optional, word, WrongUse, type Command } from './command.ts'
import { systemCalled } from './system-called.ts'

export const at: Command = {
  name: 'at',
  usage: 'at <day> --system <slug> [--known <moment>] [--kind <kind>]',
  does: 'shows what is in force on a day, as known now or at a moment',
  options: { system: { type: 'string' }, known: { type: 'string' }, kind: { type: 'string' } },
  async run(given, { store, clock, vocabulary, out }) {
    const day = word(given, 0, 'a day')
    if (!isDay(day)) throw new WrongUse(`"${day}" is not a day such as 2026-04-01`)
    const known = optional(given, 'known')
    const standpoint = parseStandpoint(day, known, day)
    if (!standpoint)
      throw new WrongUse(`"${known}" is neither a day nor a moment such as 2026-04-01T09:00:00.000Z`)
    const kind = kindCalled(vocabulary, optional(given, 'kind'))
    const open = await store()
    const system = await systemCalled(open, needed(given, 'system'))
    const now = look(await open.ledger(system.slug), standpoint, clock())
    const title = titles(now, await open.names(system.slug))
    const kinds = kind ? [kind] : [...vocabulary.values()]
    const found = kinds.flatMap((one) => thingsOf(now, one, title))
    if (!given.options.json) {
      out(found.map((one) => `${one.id}\t${one.title}\t${one.start}..${one.end ?? ''}`).join('\n'))
    } else {
      const { day: on, known: asKnown } = standpoint
      out(
        JSON.stringify(
          kind ? found : { system: system.slug, day: on, known: asKnown ?? null, things: found },
          null,
          2,
        ),
      )
    }
    return 0
  },
}

function thingsOf(now: Snapshot, kind: Kind, title: (id: never) => string) {
  return now.all(kind).map((thing) => ({
    id: thing.id,
    kind: kind.name,
    title: title(thing.id as never),
    start: thing.start,
    end: thing.end ?? null,
    sure: thing.sure,
    values: thing.values,
  }))
}

function kindCalled(vocabulary: ReadonlyMap<string, Kind>, name: string | undefined): Kind | undefined {
  if (name === undefined) return undefined
  const found = [...vocabulary.values()].find((kind) => kind.name === name || kind.words.many === name)
  if (!found) throw new WrongUse(`There is no kind "${name}"; there are ${[...vocabulary.keys()].join(', ')}`)
  return found
}
