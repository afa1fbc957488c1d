// Puts a backup back: into an empty folder, or an empty PostgreSQL database. What is there already is replaced only
// when that is asked for, and never under a process that has it open.
import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { problem, type Problem } from '#core/problem.ts'
import { BrokenDump, migrationOf, readDump } from './dump.ts'
import { fileIn, isBusy } from './embedded.ts'
import type { Engine, Place } from './engine.ts'
import { migrate, version } from './migrate.ts'
import { withEngine } from './open-engine.ts'
import { isEmpty, removeAll, writeRows } from './rows.ts'
import { syncFile } from './sync-file.ts'

/** `replace` allows it to remove everything that is kept there now. */
export async function restore(
  file: string,
  place: Place,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<readonly Problem[]> {
  const sort = sortOf(file)
  if (!sort)
    return [
      problem('not-a-backup', `${file} is no backup of Throughline`, 'Choose a file that "backup" wrote.', {
        file,
      }),
    ]
  try {
    if ('folder' in place) return await intoFolder(file, sort, place.folder, replace)
    if (sort === 'database')
      return [
        problem(
          'backup-of-a-folder',
          'This backup is of a store in a folder, and PostgreSQL cannot read it',
          'Restore it into an empty folder, then move it to PostgreSQL.',
          { file },
        ),
      ]
    return await withEngine(place, (engine) => fill(engine, file, replace))
  } catch (error) {
    if (!(error instanceof BrokenDump)) throw error
    return [problem('broken-backup', error.message, 'Choose another backup; nothing was changed.', { file })]
  }
}

function sortOf(file: string): 'database' | 'dump' | undefined {
  if (!existsSync(file)) return undefined
  const start = Buffer.alloc(16)
  const opened = openSync(file, 'r')
  readSync(opened, start)
  closeSync(opened)
  if (start.toString('latin1') === 'SQLite format 3\0') return 'database'
  return start[0] === 0x1f && start[1] === 0x8b ? 'dump' : undefined
}

// Everything is made ready in a folder beside the store's own file and takes its place in one step.
async function intoFolder(
  file: string,
  sort: 'database' | 'dump',
  folder: string,
  replace: boolean,
): Promise<readonly Problem[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!replace && readdirSync(folder).length > 0)
    return [
      problem(
        'not-empty',
        `The folder ${folder} is not empty`,
        'Choose another, or say that it is replaced.',
      ),
    ]
  const beside = mkdtempSync(join(folder, 'restoring-'))
  try {
    const ready = fileIn(beside)
    if (sort === 'database') copyFileSync(file, ready)
    else {
      const problems = await withEngine({ folder: beside }, (engine) => fill(engine, file, false))
      if (problems.length > 0) return problems
    }
    if (!isWhole(ready))
      return [
        problem('broken-backup', 'The backup is damaged', 'Choose another backup; nothing was changed.', {
          file,
        }),
      ]
    if (isOpenElsewhere(fileIn(folder)))
      return [problem('in-use', 'Another process has the store open', 'Stop the server first.')]
    syncFile(ready)
    // A log that a broken database left behind would be taken for one of the database put in its place.
    for (const log of ['-wal', '-shm']) rmSync(`${fileIn(folder)}${log}`, { force: true })
    renameSync(ready, fileIn(folder))
    syncFile(folder)
    return []
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** Also leaves the database as one file, without a log beside it. */
function isWhole(path: string): boolean {
  const database = new Database(path)
  try {
    database.pragma('journal_mode = delete')
    return database.pragma('integrity_check', { simple: true }) === 'ok'
  } catch {
    return false
  } finally {
    database.close()
  }
}

// Leaving the log needs the file to oneself.
function isOpenElsewhere(path: string): boolean {
  if (!existsSync(path)) return false
  const database = new Database(path, { timeout: 0 })
  try {
    database.pragma('journal_mode = delete')
    return false
  } catch (error) {
    // What cannot be read at all is nobody's, and is what restoring is for.
    return isBusy(error)
  } finally {
    database.close()
  }
}

/** Fills a database that is empty, or emptied now, in one transaction. */
async function fill(engine: Engine, file: string, replace: boolean): Promise<readonly Problem[]> {
  const migration = await migrationOf(file)
  if ((await version(engine)) === undefined) await migrate(engine, migration)
  if ((await version(engine)) !== migration)
    return [
      problem(
        'other-version',
        'The database was changed by a version of Throughline other than the one that wrote the backup',
        'Restore into a new database.',
        { file },
      ),
    ]
  const problems = await engine.write(async (writing) => {
    if (replace) await removeAll(writing)
    else if (!(await isEmpty(writing)))
      return [
        problem('not-empty', 'The database is in use', 'Choose an empty one, or say that it is replaced.'),
      ]
    // Waiting for the file inside the transaction stops nobody: this connection is only ours.
    for await (const rows of readDump(file)) await writeRows(writing, rows)
    await engine.announce(writing)
    return []
  })
  if (problems.length === 0) await migrate(engine)
  return problems
}
