// Text that both databases hold alike. PostgreSQL has no NUL and neither has half of a surrogate pair: in keys and
// names they become the replacement character, on both. Changes are JSON, which escapes them, and keep everything.
import { PostgresQueryCompiler, SqliteQueryCompiler } from 'kysely'

export function storable(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const whole = value.isWellFormed() ? value : value.toWellFormed()
  return whole.includes('\0') ? whole.replaceAll('\0', '\uFFFD') : whole
}

export class StorableSqlite extends SqliteQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storable(parameter))
  }
}

export class StorablePostgres extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storable(parameter))
  }
}
