// Files on their way into the record, as they came, with what people said about them; and how files that looked the
// same were read before.
import type { Engine } from './engine.ts'
import type { ImportRow } from './schema.ts'
import type { Store, StoredImport } from './store.ts'

type Imports = Pick<Store, 'imports' | 'import' | 'addImport' | 'saveImport' | 'remembered' | 'remember'>

const ABOUT = [
  'system',
  'id',
  'format',
  'file_name',
  'settings',
  'answers',
  'as_at',
  'state',
  'created_at',
  'recorded_by',
  'version',
] as const

export function imports({ db }: Engine): Imports {
  return {
    async imports(system) {
      const rows = await db.selectFrom('imports').select(ABOUT).where('system', '=', system).execute()
      return rows.map(aboutOf).sort(newestFirst)
    },
    async import(system, id) {
      const row = await db
        .selectFrom('imports')
        .selectAll()
        .where('system', '=', system)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && { ...aboutOf(row), bytes: row.bytes }
    },
    async addImport(one) {
      const row = { ...rowOf(one), version: one.version, bytes: one.bytes }
      await db.insertInto('imports').values(row).execute()
    },
    async saveImport(one) {
      const saved = await db
        .updateTable('imports')
        .set({ ...rowOf(one), version: one.version + 1 })
        .where('system', '=', one.system)
        .where('id', '=', one.id)
        .where('version', '=', one.version)
        .executeTakeFirst()
      return saved.numUpdatedRows === 1n
    },
    ...memory({ db }),
  }
}

function memory({ db }: Pick<Engine, 'db'>): Pick<Store, 'remembered' | 'remember'> {
  return {
    async remembered(system, format, fingerprint) {
      const row = await db
        .selectFrom('remembered')
        .select('settings')
        .where('system', '=', system)
        .where('format', '=', format)
        .where('fingerprint', '=', fingerprint)
        .executeTakeFirst()
      return row && (JSON.parse(row.settings) as unknown)
    },
    async remember(system, format, fingerprint, settings) {
      await db
        .insertInto('remembered')
        .values({ system, format, fingerprint, settings: JSON.stringify(settings ?? null) })
        .onConflict((held) =>
          held
            .columns(['system', 'format', 'fingerprint'])
            .doUpdateSet((row) => ({ settings: row.ref('excluded.settings') })),
        )
        .execute()
    },
  }
}

type About = Omit<StoredImport, 'bytes'>

function aboutOf(row: Omit<ImportRow, 'bytes'>): About {
  return {
    system: row.system,
    id: row.id,
    format: row.format,
    fileName: row.file_name,
    settings: JSON.parse(row.settings) as unknown,
    answers: JSON.parse(row.answers) as StoredImport['answers'],
    asAt: row.as_at,
    state: row.state as StoredImport['state'],
    createdAt: row.created_at as StoredImport['createdAt'],
    by: row.recorded_by,
    version: row.version,
  }
}

function rowOf(one: About): Omit<ImportRow, 'bytes' | 'version'> {
  return {
    system: one.system,
    id: one.id,
    format: one.format,
    file_name: one.fileName,
    settings: JSON.stringify(one.settings ?? null),
    answers: JSON.stringify(one.answers),
    as_at: one.asAt,
    state: one.state,
    created_at: one.createdAt,
    recorded_by: one.by,
  }
}

function newestFirst(one: About, other: About): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1
  return one.id < other.id ? -1 : 1
}
