// The systems kept here, or those in force on a day.
import { isDay } from '#core/day.ts'
import { snapshot } from '#core/snapshot.ts'
import { optional, WrongUse, type Command } from './command.ts'

export const systems: Command = {
  name: 'systems',
  usage: 'systems [--on <day>]',
  does: 'lists the systems kept here; with --on, those in force on the day',
  options: { on: { type: 'string' } },
  async run(given, { store, out }) {
    const on = optional(given, 'on')
    if (on !== undefined && !isDay(on)) throw new WrongUse(`"${on}" is not a day such as 2026-04-01`)
    const open = await store()
    const found = []
    for (const system of await open.systems()) {
      const ledger = await open.ledger(system.slug)
      const period = ledger.timelines.get(system.root)?.versions.at(-1)?.period
      if (on !== undefined && !snapshot(ledger, on).find(system.root)) continue
      const { slug, name, root } = system
      found.push({
        slug,
        name,
        root,
        from: period?.start ?? null,
        until: period?.end ?? null,
        changes: ledger.last,
      })
    }
    if (given.options.json) out(JSON.stringify(found, null, 2))
    else out(found.map((one) => `${one.slug}\t${one.name}\t${one.from ?? ''}..${one.until ?? ''}`).join('\n'))
    return 0
  },
}
