// Reads a file against a system's record and says what it would propose; with --adopt, records it. A whole record in
// dated lines keeps its numbers, moments and authors where nothing is recorded yet.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { dayOf, isDay, type Day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Answers, Importer, Reading } from '#core/importer.ts'
import { showWhere, type Problem } from '#core/problem.ts'
import { isSlug } from '#core/slug.ts'
import { snapshot } from '#core/snapshot.ts'
import { importers, lines, restore } from '#importers/index.ts'
import type { Store, System } from '#store/store.ts'
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

const LARGEST_FILE = 60_000_000

export const importFile: Command = {
  name: 'import',
  usage: 'import <format> <file> --system <slug> [--adopt --because <why>]',
  does: 'says what a file would change; with --adopt, records it (open questions are left out)',
  options: {
    system: { type: 'string' },
    adopt: { type: 'boolean' },
    because: { type: 'string' },
    decision: { type: 'string' },
    'as-at': { type: 'string' },
    answers: { type: 'string' },
  },
  async run(given, context) {
    const importer = importerCalled(word(given, 0, 'a format'))
    const file = word(given, 1, 'a file')
    const slug = needed(given, 'system')
    const because = optional(given, 'because')?.trim()
    if (given.options.adopt && !because) throw new WrongUse('--adopt needs --because <why>')
    const store = await context.store()
    const system = (await store.system(slug)) ?? {
      slug,
      name: nameFrom(slug),
      root: id<'area'>(`area/${slug}`),
      createdAt: context.clock(),
    }
    const opened = await open(importer, file)
    if (opened.value === undefined) return tell(given, context, { problems: opened.problems })
    const { ledger, reading } = await read(importer, opened.value, file, given, context, store, system)
    const told = {
      ...summary(reading),
      problems: [...opened.problems, ...reading.problems],
      questions: reading.questions,
    }
    if (!given.options.adopt || !because) return tell(given, context, told)
    if (!(await store.system(slug))) await store.createSystem(system)
    const whole =
      importer.name === lines.name && ledger.last === 0
        ? restore(opened.value as Parameters<typeof restore>[0]).value
        : undefined
    const decision = optional(given, 'decision')
    const done = whole
      ? await store.append(slug, 0, whole.proposals, {
          by: 'command line',
          names: reading.names,
          as: whole.as,
        })
      : await store.append(
          slug,
          ledger.last,
          reading.proposals.map((one) => ({ ...one, because })),
          {
            by: 'command line',
            names: reading.names,
            ...(decision && { decision }),
          },
        )
    if (done.is === 'appended') return tell(given, context, { ...told, adopted: done.changes.length })
    if (done.is === 'refused')
      return tell(given, context, { ...told, adopted: 0, problems: [...told.problems, ...done.problems] }, 1)
    context.note('Others recorded changes meanwhile; nothing was written. Run it again.')
    return 1
  },
}

type Told = { readonly problems: readonly Problem[]; readonly adopted?: number } & Partial<
  ReturnType<typeof summary>
> & { readonly questions?: Reading['questions'] }

function tell(given: Given, { out, note }: Context, told: Told, code?: ExitCode): ExitCode {
  if (given.options.json) {
    out(JSON.stringify(told, null, 2))
  } else {
    for (const one of told.problems) note(`${showWhere(one.where) || 'File'}: ${one.what}. ${one.remedy}`)
    for (const one of told.questions ?? [])
      note(`${showWhere(one.where)}: ${one.asks} (${one.raw || 'empty'})`)
    if (told.proposed)
      out(
        `${told.proposed.begin} begin, ${told.proposed.amend} change, ${told.proposed.end} end; ${told.questions?.length ?? 0} questions open`,
      )
    if (told.adopted !== undefined) out(`${told.adopted} changes recorded`)
  }
  return code ?? (told.problems.length > 0 ? 1 : 0)
}

async function open(
  importer: Importer<unknown, unknown>,
  file: string,
): ReturnType<Importer<unknown, unknown>['open']> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new WrongUse(`There is no file ${file}`)
  if (found.size > LARGEST_FILE) throw new WrongUse(`${file} is larger than ${LARGEST_FILE / 1_000_000} MB`)
  return importer.open(await readFile(file), basename(file))
}

async function read(
  importer: Importer<unknown, unknown>,
  contents: unknown,
  file: string,
  given: Given,
  context: Context,
  store: Store,
  system: System,
) {
  const ledger = await store.ledger(system.slug)
  const today = dayOf(context.clock())
  const settings = importer.suggest(contents, snapshot(ledger, today))
  if (settings === undefined) throw new WrongUse(`${basename(file)} is not what ${importer.name} reads`)
  const asAt = dayGiven(given) ?? importer.speaksOf?.(settings) ?? today
  const now = snapshot(ledger, asAt)
  const names = await store.names(system.slug)
  const answers = await answersGiven(given)
  const reading = importer.read(contents, settings, { now, names, answers, asAt, fileName: basename(file) })
  return { ledger, reading }
}

function summary(reading: Reading) {
  const proposed = { begin: 0, amend: 0, end: 0, retract: 0 }
  for (const one of reading.proposals) proposed[one.act] += 1
  return { proposed, rows: reading.rows, interpreted: reading.interpreted }
}

function dayGiven(given: Given): Day | undefined {
  const asAt = optional(given, 'as-at')
  if (asAt !== undefined && !isDay(asAt)) throw new WrongUse(`"${asAt}" is not a day such as 2026-04-01`)
  return asAt
}

/** A JSON file of answers by the question's key. */
async function answersGiven(given: Given): Promise<Answers> {
  const file = optional(given, 'answers')
  if (!file) return {}
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Answers
  } catch {
    throw new WrongUse(`${file} is not a JSON file of answers`)
  }
}

// Dated lines and their names beside them are also asked for by what the second are.
const ALSO: Readonly<Record<string, string>> = { jsonl: lines.name }

function importerCalled(name: string): Importer<unknown, unknown> {
  const known = Object.hasOwn(ALSO, name) ? ALSO[name] : name
  const found = importers.find((one) => one.name === known)
  if (!found)
    throw new WrongUse(
      `There is no format "${name}"; there are ${importers.map((one) => one.name).join(', ')}`,
    )
  return found
}

function nameFrom(slug: string): string {
  if (!isSlug(slug))
    throw new WrongUse(`"${slug}" cannot name a system: use 3 to 60 small letters, digits and hyphens`)
  return slug.replace(/-/g, ' ').replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase())
}
