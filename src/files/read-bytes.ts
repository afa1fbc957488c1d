// From the bytes of any file to rows in a sink, or the reason why not. Runs where it is called:
// `read-workbook.ts` calls it in a thread of its own, since a hostile file may exhaust time or memory.
import type { Problem } from '#core/problem.ts'
import type { Sink } from './grid.ts'
import { kindOfFile, kindOfZip, refusalOf } from './kind-of-file.ts'
import type { Limits } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { Refused } from './refused.ts'
import { openZip } from './zip.ts'

/** `read` is false when the file was refused: then what the sink was given must not be used. */
export type Outcome = { readonly read: boolean; readonly problems: readonly Problem[] }

/** Reads a file of any kind. `name` is only used to say where a problem is and to name the sheet of a CSV. */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  sink: Sink,
): Promise<Outcome> {
  const inFile = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, where: { file: name, ...problem.where } }))
  try {
    return { read: true, problems: inFile(await readKind(bytes, name, limits, sink)) }
  } catch (reason) {
    if (reason instanceof Refused) return { read: false, problems: inFile([reason.problem]) }
    throw reason
  }
}

async function readKind(bytes: Uint8Array, name: string, limits: Limits, sink: Sink): Promise<Problem[]> {
  const kind = kindOfFile(bytes)
  refuse(refusalOf(kind))
  if (kind === 'text') return readCsv(bytes, name.replace(/\.[a-z]{1,4}$/i, ''), limits, sink)
  const zip = await openZip(bytes, limits)
  refuse(refusalOf(kindOfZip(zip.names)))
  return readXlsx(zip, limits, sink)
}

function refuse(problem: Problem | undefined): void {
  if (problem) throw new Refused(problem.code, problem.what, problem.remedy)
}
