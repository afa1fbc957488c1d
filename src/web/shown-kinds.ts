// Which kinds of things someone may see: how checks are set and which findings were set aside is for those with access, and
// everyone sees what is published alone.
import type { Kind } from '#core/kind.ts'
import { reaches } from './access.ts'
import type { SystemAsk } from './page.ts'

export function maySee(
  { rank, publicly }: Pick<SystemAsk, 'rank' | 'publicly'>,
  kind: Kind | undefined,
): kind is Kind {
  if (kind === undefined || (kind.steers && !reaches(rank, 'reader'))) return false
  return publicly?.kinds.includes(kind.name) ?? true
}
