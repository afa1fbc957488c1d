// Opens a zip so that nothing hostile in it can cost more than the limits: counts parts and bytes as they are
// unpacked and never trusts a declared size. Knows nothing of spreadsheets.
import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { type Limits, RATIO_COUNTS_FROM } from './limits.ts'
import { Refused } from './refused.ts'

export type Zip = {
  /** The names of the parts, in the order of the file. */
  readonly names: readonly string[]
  /** Streams one part unpacked. Throws Refused when it breaks a limit or is damaged, or is not there. */
  read(name: string): AsyncGenerator<Uint8Array>
}

const SAVE_AGAIN =
  'Open it in Excel, save it under a new name as an Excel workbook (.xlsx) and choose that file.'

/** Checks the list of parts. Throws Refused when it is damaged, locked, too large or points outside. */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let file: ZipFile
  const entries = new Map<string, Entry>()
  try {
    file = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true })
    if (file.entryCount > limits.parts) throw tooManyParts(file.entryCount, limits)
    for await (const entry of file.eachEntry()) {
      checkEntry(entry, limits)
      if (entries.has(entry.fileName)) throw broken('it holds two parts of the same name')
      entries.set(entry.fileName, entry)
    }
  } catch (reason) {
    throw asRefused(reason)
  }
  const count = { total: 0 }
  return { names: [...entries.keys()], read: (name) => unpack(file, entries.get(name), name, limits, count) }
}

// yauzl itself refuses absolute paths, "..", backslashes and several disks.
function checkEntry(entry: Entry, limits: Limits): void {
  if (entry.isEncrypted()) {
    throw new Refused(
      'locked-file',
      'The file is locked with a password',
      'Open it, remove the password (File, Info, Protect Workbook), save it and choose it again.',
    )
  }
  if (entry.uncompressedSize > limits.partBytes) throw tooLarge(entry.fileName)
}

async function* unpack(
  file: ZipFile,
  entry: Entry | undefined,
  name: string,
  limits: Limits,
  count: { total: number },
): AsyncGenerator<Uint8Array> {
  if (!entry) throw broken(`its part ${name} is missing`)
  let size = 0
  let sum = 0
  try {
    const stream = await file.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length
      count.total += chunk.length
      if (size > limits.partBytes || count.total > limits.totalBytes) throw tooLarge(name)
      if (size > RATIO_COUNTS_FROM && size > entry.compressedSize * limits.ratio) throw tooLarge(name)
      sum = crc32(chunk, sum)
      yield chunk
    }
    if (sum !== entry.crc32) throw broken(`its part ${name} has changed since it was written`)
  } catch (reason) {
    throw asRefused(reason)
  }
}

function asRefused(reason: unknown): Refused {
  if (reason instanceof Refused) return reason
  return broken(reason instanceof Error ? reason.message : String(reason))
}

function broken(why: string): Refused {
  return new Refused('broken-file', `The file is damaged or only half there (${why})`, SAVE_AGAIN)
}

function tooLarge(name: string): Refused {
  return new Refused(
    'unpacks-too-large',
    `The file unpacks to far more than a workbook should hold (${name})`,
    'Copy the sheets you need into a new workbook, as values, and choose that file.',
  )
}

function tooManyParts(found: number, limits: Limits): Refused {
  return new Refused(
    'too-many-parts',
    `The file holds ${found} parts; at most ${limits.parts} are read`,
    'Copy the sheets you need into a new workbook, as values, and choose that file.',
  )
}
