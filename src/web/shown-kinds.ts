// Which kinds of things someone may see: how checks are set and which findings were set aside is for those with access.
import type { Kind } from '#core/kind.ts'
import type { Access } from '#store/store.ts'
import { reaches } from './access.ts'

export function maySee(rank: Access, kind: Kind | undefined): kind is Kind {
  return kind !== undefined && (!kind.steers || reaches(rank, 'reader'))
}
