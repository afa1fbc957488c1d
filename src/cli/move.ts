// Moves one system, or all, into another store: from the embedded one to PostgreSQL or back.
import { optional, tellProblems, word, type Command } from './command.ts'

export const move: Command = {
  name: 'move',
  usage: 'move <folder or database address> [--system <slug>]',
  does: 'copies everything, or one system, into another store without loss',
  options: { system: { type: 'string' } },
  async run(given, context) {
    const target = word(given, 0, 'a folder or a database address')
    const to = /^postgres(?:ql)?:\/\//.test(target) ? { databaseUrl: target } : { folder: target }
    const system = optional(given, 'system')
    const problems = await context.keeping.move(to, system)
    return tellProblems(
      given,
      context,
      problems,
      `${system ?? 'Everything'} is there now. What is here stays until you remove it.`,
    )
  },
}
