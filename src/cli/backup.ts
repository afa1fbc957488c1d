// A backup of the whole store in one file, made while it is in use.
import { tellProblems, word, type Command } from './command.ts'

export const backup: Command = {
  name: 'backup',
  usage: 'backup <file>',
  does: 'writes everything that is kept to one file, while it is in use',
  options: {},
  async run(given, context) {
    const file = word(given, 0, 'a file to write')
    return tellProblems(
      given,
      context,
      await context.keeping.backUp(file),
      `Everything is in ${file}. It holds names: keep it as safe as the record.`,
    )
  },
}
