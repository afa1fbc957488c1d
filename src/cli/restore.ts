// Puts a backup back.
import { tellProblems, word, type Command } from './command.ts'

export const restore: Command = {
  name: 'restore',
  usage: 'restore <file> [--replace]',
  does: 'puts a backup back where nothing is kept yet; with --replace, instead of what is',
  options: { replace: { type: 'boolean' } },
  async run(given, context) {
    const file = word(given, 0, 'a backup')
    const problems = await context.keeping.restore(file, given.options.replace === true)
    return tellProblems(given, context, problems, `All of ${file} is back.`)
  },
}
