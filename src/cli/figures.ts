// Reads a file of figures against a system's record and says what is new in it and what it revises; with --adopt, records
// them. What cannot be taken is said line by line, and the rest is taken.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { dayOf } from '#core/day.ts'
import { figuresAgainst, type FiguresAgainst } from '#core/figures-against.ts'
import { id, isId, kindOf, type Id } from '#core/id.ts'
import { showWhere, type Problem } from '#core/problem.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import { LIMITS } from '#files/limits.ts'
import { figures as figuresFiles, type FiguresReading } from '#importers/index.ts'
import {
  needed,
  optional,
  word,
  WrongUse,
  type Command,
  type Context,
  type ExitCode,
  type Given,
} from './command.ts'
import { systemCalled } from './system-called.ts'

export const figures: Command = {
  name: 'figures',
  usage:
    'figures <file> --system <slug> [--measure <id>] [--of <id>] [--fractions] [--adopt --because <why>]',
  does: 'says what is new in a file of figures; with --adopt, records it',
  more: `The file is CSV or .xlsx: a line for each figure, months across, or measures or organisations across.

--measure    what the figures are of where the file does not say: measure/waits, or waits
--of         whose they are where the file does not say: organisation/trust, area/place or body/board
--fractions  percentages are written as parts of one: 0.78 for 78 %

With --json: {figures: {added, revised, same}, rows: {lines, cells}, problems, warnings, recorded}
problems  what was left out, with sheet, row and column; then the code is 1, and all else is taken
warnings  what was taken and should be looked at
recorded  the number of the load and how many figures; only with --adopt, null where nothing was new`,
  options: {
    system: { type: 'string' },
    measure: { type: 'string' },
    of: { type: 'string' },
    fractions: { type: 'boolean' },
    adopt: { type: 'boolean' },
    because: { type: 'string' },
  },
  run,
}

async function run(given: Given, context: Context): Promise<ExitCode> {
  const file = word(given, 0, 'a file')
  if (given.words.length > 1) throw new WrongUse(`"${given.words[1]}" is one word too many`)
  const slug = needed(given, 'system')
  const because = optional(given, 'because')?.trim()
  if (given.options.adopt && !because) throw new WrongUse('--adopt needs --because <why>')
  const store = await context.store()
  await systemCalled(store, slug)
  const today = dayOf(context.clock())
  const now = snapshot(await store.ledger(slug), today)
  const asked = {
    now,
    today,
    measure: thingCalled(now, optional(given, 'measure'), 'measure', ['measure']),
    of: thingCalled(now, optional(given, 'of'), 'of', ['area', 'organisation', 'body']),
    fractions: given.options.fractions === true,
  }
  const { value, problems } = await open(file)
  if (!value) return tell(given, context, { problems })
  const reading = figuresFiles.read(value, asked)
  const against = figuresAgainst(await store.series(slug), reading.figures)
  if (!given.options.adopt || !because)
    return tell(given, context, { problems: reading.problems, reading, against })
  const load = await store.addFigures(slug, reading.figures, {
    at: context.clock(),
    by: 'command line',
    because,
    fileName: basename(file),
  })
  const recorded = load ? { load: load.number, figures: load.figures } : null
  return tell(given, context, { problems: reading.problems, reading, against, recorded })
}

async function open(file: string) {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new WrongUse(`There is no file ${file}`)
  if (found.size > LIMITS.fileBytes)
    throw new WrongUse(`${file} is larger than ${Math.floor(LIMITS.fileBytes / 1024 / 1024)} MB`)
  return figuresFiles.open(await readFile(file), basename(file))
}

/** By its id, or by what follows the kind where there is one kind. */
function thingCalled(
  now: Snapshot,
  name: string | undefined,
  option: string,
  kinds: readonly string[],
): Id | undefined {
  if (name === undefined) return undefined
  const whole = name.includes('/') ? name : `${kinds[0]}/${name}`
  if (isId(whole) && kinds.includes(kindOf(whole)) && now.nearest(whole)) return id(whole)
  throw new WrongUse(`--${option}: the record has no ${kinds.join(', ')} "${name}"`)
}

type Told = {
  readonly problems: readonly Problem[]
  readonly reading?: FiguresReading
  readonly against?: FiguresAgainst
  readonly recorded?: { readonly load: number; readonly figures: number } | null
}

function tell(given: Given, { out, note }: Context, told: Told): ExitCode {
  const { problems, reading, against, recorded } = told
  const counted = against && {
    added: against.added.length,
    revised: against.revised.length,
    same: against.same.length,
  }
  if (given.options.json) {
    const answer = {
      ...(counted && { figures: counted }),
      ...(reading && { rows: reading.rows }),
      problems,
      warnings: reading?.warnings ?? [],
      ...(recorded !== undefined && { recorded }),
    }
    out(JSON.stringify(answer, null, 2))
  } else {
    for (const one of problems) note(lineOf(one))
    for (const one of reading?.warnings ?? []) note(`Look at it: ${lineOf(one)}`)
    if (counted)
      out(
        `${counted.added} new, ${counted.revised} revised, ${counted.same} known already; ${problems.length} problems`,
      )
    if (recorded) out(`${recorded.figures} figures recorded as load ${recorded.load}`)
    if (recorded === null) out('Nothing new to record')
  }
  return problems.length > 0 ? 1 : 0
}

function lineOf({ where, what, remedy }: Problem): string {
  return `${showWhere(where) || 'File'}: ${what}. ${remedy}`
}
