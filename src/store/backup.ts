// A backup of a whole store in one file, made while it is in use. Of the embedded store it is the database itself, of
// PostgreSQL a compressed dump of lines. A backup holds names: those erased later stay in it until it is thrown away.
import Database from 'better-sqlite3'
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { must, problem, type Problem } from '#core/problem.ts'
import { writeDump } from './dump.ts'
import { fileIn } from './embedded.ts'
import type { Place } from './engine.ts'
import { version } from './migrate.ts'
import { withEngine } from './open-engine.ts'
import { syncFile } from './sync-file.ts'

/** Writes the backup to a file that is not there yet; no half file is ever left under that name. */
export async function backUp(place: Place, file: string): Promise<readonly Problem[]> {
  if (existsSync(file))
    return [problem('file-exists', `There is a file ${file} already`, 'Choose another name.', { file })]
  if ('folder' in place && !existsSync(fileIn(place.folder)))
    return [problem('no-store', `There is no store in ${place.folder}`, 'Name the folder that holds one.')]
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  try {
    if ('folder' in place) await copyDatabase(place.folder, unfinished)
    else await dump(place, unfinished)
    // It holds names and password hashes.
    chmodSync(unfinished, 0o600)
    syncFile(unfinished)
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return []
}

async function copyDatabase(folder: string, target: string): Promise<void> {
  const source = new Database(fileIn(folder), { fileMustExist: true })
  try {
    // All pages in one step: in several, every write of another process would begin the copy anew.
    await source.backup(target, { progress: () => 0x7fff_ffff })
  } finally {
    source.close()
  }
  const copy = new Database(target)
  // A backup is one file, so it has no log beside it.
  copy.pragma('journal_mode = delete')
  const verdict = copy.pragma('integrity_check', { simple: true })
  copy.close()
  must(verdict === 'ok', `the backup is not whole: ${String(verdict)}`)
}

function dump(place: Place, target: string): Promise<void> {
  return withEngine(place, async (engine) => {
    const migration = await version(engine)
    must(migration, 'a database that is backed up was used')
    await engine.view((reading) => writeDump(reading, migration, target))
  })
}
