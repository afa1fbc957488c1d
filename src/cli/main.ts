// The command line: finds the command, reads its options, runs it, and leaves with its exit code.
import { parseArgs } from 'node:util'
import { contextFor } from '../app.ts'
import { WrongUse, type Command, type Context, type ExitCode, type Given } from './command.ts'
import { commands } from './index.ts'

/** Runs one command line, without the program's own name. */
export async function runCommand(line: readonly string[], context: Context): Promise<ExitCode> {
  const [name, ...rest] = line
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    context.out(overview())
    return name === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    context.note(`There is no command "${name}".\n\n${overview()}`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    context.out(
      [command.does, `Use: throughline ${command.usage}`, command.more].filter(Boolean).join('\n\n'),
    )
    return 0
  }
  try {
    return await command.run(read(command, rest), context)
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    context.note(`${error.message}.\nUse: throughline ${command.usage}`)
    return 2
  }
}

function read(command: Command, line: readonly string[]): Given {
  const options = { ...command.options, json: { type: 'boolean' } } as const
  try {
    const { positionals, values } = parseArgs({ args: [...line], options, allowPositionals: true })
    return { words: positionals, options: values as Given['options'] }
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function overview(): string {
  const width = Math.max(...commands.map((one) => one.usage.length))
  const lines = commands.map((one) => `  ${one.usage.padEnd(Math.min(width, 60))}  ${one.does}`)
  return `throughline <command>: the working record of how an integrated care system leads itself\n\n${lines.join('\n')}\n\nEach takes --json. Exit codes: 0 done, 1 problems found, 2 wrong use.`
}

if (import.meta.main) {
  const { context, close } = contextFor(process.env)
  try {
    process.exitCode = await runCommand(process.argv.slice(2), context)
  } catch (error) {
    context.note(`throughline: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  } finally {
    await close()
  }
}
