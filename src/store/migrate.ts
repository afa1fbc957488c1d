// Brings the tables of a database up to what this program knows. Safe when two processes start at once; refuses a
// database that a newer program has changed already.
import { Migrator, type MigrationProvider } from 'kysely/migration'
import { CannotOpen, type Engine } from './engine.ts'
import { migrations } from './migrations/index.ts'

/** The name of the last migration this program knows. */
export const latest = Object.keys(migrations).at(-1) ?? ''

/** Returns the names of the migrations that it ran, up to and including `upTo`. */
export async function migrate(engine: Engine, upTo = latest): Promise<readonly string[]> {
  if ((await version(engine)) === upTo) return []
  return engine.migrating(async () => {
    if ((await version(engine)) === upTo) return []
    const { error, results } = await new Migrator({ db: engine.db, provider: provider(engine) }).migrateTo(
      upTo,
    )
    if (error) throw error
    return (results ?? []).map((one) => one.migrationName)
  })
}

/** The last migration that ran here; undefined for an empty database. */
export async function version(engine: Engine): Promise<string | undefined> {
  const tables = await engine.db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((one) => one.name === 'kysely_migration')) return undefined
  const ran = await engine.db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  const names = ran.map((one) => one.name).sort()
  const strange = names.find((name) => !Object.hasOwn(migrations, name))
  if (strange)
    throw new CannotOpen(`A newer Throughline has changed this database (${strange}). Start that version.`)
  return names.at(-1)
}

function provider(engine: Engine): MigrationProvider {
  const made = Object.entries(migrations).map(([name, make]) => [name, make(engine.dialect)] as const)
  return { getMigrations: async () => Object.fromEntries(made) }
}
