// A whole store as lines of JSON, compressed: a heading, a line for each row, and an ending that counts them, so that
// a file cut short is noticed. It says how its tables stood, and reads back into either database.
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Queries } from './engine.ts'
import { readRows, tablesOf, type Rows } from './rows.ts'
import { tables } from './tables.ts'

const FORMAT = 'throughline-backup-1'

type Heading = {
  readonly format: string
  /** The last migration of the database it was written from. */
  readonly migration: string
  readonly tables: Readonly<Record<string, readonly string[]>>
}
type Ending = { readonly rows: number }

/** The file is no dump, or not all of one. */
export class BrokenDump extends Error {
  override readonly name = 'BrokenDump'
}

/** Writes all rows as the queries see them; the caller gives them one unmoving view. */
export async function writeDump(queries: Queries, migration: string, file: string): Promise<void> {
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })
  await pipeline(written(queries, migration), createGzip(), target)
}

async function* written(queries: Queries, migration: string): AsyncGenerator<string> {
  const standing = await tablesOf(queries)
  const columns = Object.fromEntries(standing.map((one) => [one.name, one.columns]))
  yield line({ format: FORMAT, migration, tables: columns } satisfies Heading)
  let count = 0
  for (const table of standing) {
    for await (const rows of readRows(queries, table)) {
      for (const row of rows) yield line([table.name, ...table.columns.map((column) => pack(row[column]))])
      count += rows.length
    }
  }
  yield line({ rows: count } satisfies Ending)
}

/** The migration that a dump stands at. */
export async function migrationOf(file: string): Promise<string> {
  for await (const first of linesOf(file)) return headingOf(first).migration
  throw new BrokenDump('The file is empty')
}

/** The rows of a dump in chunks. Throws `BrokenDump`, at its end at the latest, when something is missing. */
export async function* readDump(file: string): AsyncGenerator<Rows> {
  let heading: Heading | undefined
  let ending: Ending | undefined
  let count = 0
  let chunk: { name: string; columns: readonly string[]; rows: Record<string, unknown>[] } | undefined
  for await (const text of linesOf(file)) {
    if (!heading) {
      heading = headingOf(text)
      continue
    }
    const read = parse(text)
    if (!Array.isArray(read)) {
      ending = read as Ending
      continue
    }
    const [name, ...values] = read as [string, ...unknown[]]
    const columns = heading.tables[name]
    if (!columns || columns.length !== values.length) throw new BrokenDump(`A row of "${name}" is not whole`)
    if (chunk && (chunk.name !== name || chunk.rows.length >= rowsAtOnce(name))) {
      yield chunk
      chunk = undefined
    }
    chunk ??= { name, columns, rows: [] }
    chunk.rows.push(Object.fromEntries(columns.map((column, at) => [column, unpack(values[at])])))
    count += 1
  }
  if (chunk) yield chunk
  if (ending?.rows !== count) throw new BrokenDump('The file ends too early')
}

function rowsAtOnce(name: string): number {
  return tables.find((one) => one.name === name)?.chunk ?? 1
}

// Not the lines of node:readline: that also breaks at U+2028, which JSON leaves standing within text.
async function* linesOf(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file)
  const unpacked = packed.pipe(createGunzip())
  packed.on('error', (error) => unpacked.destroy(error))
  unpacked.setEncoding('utf8')
  let pieces: string[] = []
  try {
    for await (const part of unpacked as AsyncIterable<string>) {
      const [first = '', ...others] = part.split('\n')
      pieces.push(first)
      for (const other of others) {
        yield pieces.join('')
        pieces = [other]
      }
    }
  } catch (error) {
    throw isCompression(error) ? new BrokenDump('The file cannot be unpacked', { cause: error }) : error
  } finally {
    packed.destroy()
  }
  if (pieces.join('') !== '') throw new BrokenDump('The file ends within a line')
}

function isCompression(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

function headingOf(text: string): Heading {
  const heading = parse(text) as Partial<Heading> | null
  const { format, migration, tables: columns } = heading ?? {}
  if (format !== FORMAT || !migration || !columns)
    throw new BrokenDump('The file is no backup of Throughline')
  return { format, migration, tables: columns }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BrokenDump('A line of the file is not whole', { cause: error })
  }
}

function line(content: unknown): string {
  return `${JSON.stringify(content)}\n`
}

function pack(value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
}

function unpack(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Buffer.from((value as { readonly base64: string }).base64, 'base64')
}
