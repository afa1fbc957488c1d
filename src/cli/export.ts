// Writes the record, or part of it, as a file.
import { writeFile } from 'node:fs/promises'
import { dayOf } from '#core/day.ts'
import type { NameGiven } from '#core/draft.ts'
import type { Exporter } from '#core/exporter.ts'
import type { Id } from '#core/id.ts'
import { pathOf } from '#core/path-of.ts'
import { look, parseStandpoint, type Standpoint } from '#core/standpoint.ts'
import { titles } from '#core/title.ts'
import { exporters } from '#exporters/index.ts'
import { renderKindCsv } from '#formats/csv/render-kind-csv.ts'
import { renderLines, renderNames } from '#formats/lines/render-lines.ts'
import { renderDrawing } from '#formats/svg/svg.ts'
import { renderWorkbook } from '#formats/xlsx/render-workbook.ts'
import { governanceMap } from '#lenses/index.ts'
import type { Store, System } from '#store/store.ts'
import { needed, optional, word, WrongUse, type Command, type Context, type Given } from './command.ts'
import { systemCalled } from './system-called.ts'

type Asked = {
  readonly store: Store
  readonly system: System
  readonly standpoint: Standpoint
  readonly given: Given
  readonly context: Context
}
type Format = { readonly does: string; readonly make: (asked: Asked) => Promise<string | Uint8Array> }

const formats: Readonly<Record<string, Format>> = {
  ...Object.fromEntries(exporters.map((one) => [one.name, { does: one.title, make: as(one) }])),
  csv: { does: 'one kind on a day (--kind)', make: csv },
  lines: {
    does: 'the whole record without loss, without names',
    make: async ({ store, system }) => renderLines(await store.ledger(system.slug), system.name),
  },
  map: { does: 'the governance map on a day, as SVG', make: map },
  names: {
    does: 'the names of people, to go with lines',
    make: async ({ store, system }) => renderNames(await namesOf(store, system)),
  },
  template: { does: 'our workbook, empty', make: (asked) => workbook(asked, true) },
  workbook: { does: 'our workbook with the record on a day', make: (asked) => workbook(asked, false) },
}

export const exportFile: Command = {
  name: 'export',
  usage: `export <${Object.keys(formats).join('|')}> --system <slug> [--on <day>] [--known <moment>] [--kind <kind>] [--out <file>]`,
  does: 'writes the record, or part of it, to a file or to standard output',
  options: {
    system: { type: 'string' },
    on: { type: 'string' },
    known: { type: 'string' },
    kind: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given, context) {
    const name = word(given, 0, 'a format')
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined
    if (!format) {
      const known = Object.entries(formats).map(([one, { does }]) => `${one} (${does})`)
      throw new WrongUse(`There is no format "${name}"; there are ${known.join(', ')}`)
    }
    const today = dayOf(context.clock())
    const standpoint = parseStandpoint(optional(given, 'on'), optional(given, 'known'), today)
    if (!standpoint) throw new WrongUse('--on takes a day, --known a day or a moment')
    const store = await context.store()
    const system = await systemCalled(store, needed(given, 'system'))
    const made = await format.make({ store, system, standpoint, given, context })
    const file = optional(given, 'out')
    if (file) {
      await writeFile(file, made)
      context.out(given.options.json ? JSON.stringify({ file }) : `${file} is written.`)
    } else if (typeof made === 'string') {
      context.out(made.replace(/\n$/, ''))
    } else {
      throw new WrongUse('a workbook needs --out <file>')
    }
    return 0
  },
}

function as(one: Exporter): Format['make'] {
  return async ({ store, system, standpoint, context }) => {
    const now = look(await store.ledger(system.slug), standpoint, context.clock())
    const iri = (of: Id) => `${context.baseUrl()}/${system.slug}/${pathOf(now.ledger.vocabulary, of)}`
    const names = await store.names(system.slug)
    return one.render({ now, names, system, standpoint, iri })
  }
}

async function csv({ store, system, standpoint, given, context }: Asked): Promise<string> {
  const name = needed(given, 'kind')
  const kind = [...context.vocabulary.values()].find((one) => one.name === name || one.words.many === name)
  if (!kind) throw new WrongUse(`There is no kind "${name}"`)
  const now = look(await store.ledger(system.slug), standpoint, context.clock())
  return renderKindCsv(now, await store.names(system.slug), kind)
}

async function map({ store, system, standpoint, context }: Asked): Promise<string> {
  const now = look(await store.ledger(system.slug), standpoint, context.clock())
  const title = titles(now, await store.names(system.slug))
  const shown = governanceMap.show(governanceMap.compute(now, { standpoint }, title), title)
  const picture = shown.find((one) => one.type === 'picture')
  if (picture?.type !== 'picture') throw new WrongUse('there is no body in force on that day')
  return renderDrawing(picture.drawing, {
    title: picture.title,
    description: picture.description,
    idPrefix: 'map',
    use: 'file',
  })
}

async function workbook({ store, system, standpoint, context }: Asked, empty: boolean): Promise<Uint8Array> {
  const now = look(await store.ledger(system.slug), standpoint, context.clock())
  return renderWorkbook(now, await store.names(system.slug), { system: system.name, standpoint, empty })
}

async function namesOf(store: Store, system: System): Promise<readonly NameGiven[]> {
  const held: NameGiven[] = []
  for (const person of (await store.names(system.slug)).keys()) {
    const name = await store.contact(system.slug, person)
    if (name) held.push(name)
  }
  return held
}
