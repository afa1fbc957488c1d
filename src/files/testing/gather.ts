// Gathers what a stream or a reader gives, so that tests can look at it whole. For tests only.
import type { Parsed } from '#core/problem.ts'
import { gatherGrids, type Workbook } from '../grid.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { readBytes } from '../read-bytes.ts'

export async function gather<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const each of stream) found.push(each)
  return found
}

/** Reads a file in this thread. */
export async function readHere(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
): Promise<Parsed<Workbook>> {
  const { sink, grids } = gatherGrids()
  const { read, problems } = await readBytes(bytes, name, { ...LIMITS, ...limits }, sink)
  return read ? { value: { grids, problems }, problems } : { problems }
}
