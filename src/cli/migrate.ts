// Brings the store's tables up to date; opening it does so.
import type { Command } from './command.ts'

export const migrate: Command = {
  name: 'migrate',
  usage: 'migrate',
  does: 'brings the tables of the store up to date',
  options: {},
  async run(given, { store, out }) {
    const systems = await (await store()).systems()
    out(
      given.options.json
        ? JSON.stringify({ upToDate: true, systems: systems.length })
        : `Up to date, with ${systems.length} systems.`,
    )
    return 0
  },
}
