// The shelf of migrations, in order. One that was released is never changed: what comes later is a new one.
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../engine.ts'
import { beginning } from './0001-beginning.ts'
import { drafts } from './0002-drafts.ts'
import { mail } from './0003-mail.ts'
import { figures } from './0004-figures.ts'
import { people } from './0005-people.ts'
import { accessKeys } from './0006-access-keys.ts'
import { saidByAccount } from './0007-said-by-account.ts'
import { published } from './0008-published.ts'
import { wishByAccount } from './0009-wish-by-account.ts'
import { offerAnswered } from './0010-offer-answered.ts'

export const migrations: Readonly<Record<string, (dialect: Dialect) => Migration>> = {
  '0001-beginning': beginning,
  '0002-drafts': drafts,
  '0003-mail': mail,
  '0004-figures': figures,
  '0005-people': people,
  '0006-access-keys': accessKeys,
  '0007-said-by-account': saidByAccount,
  '0008-published': published,
  '0009-wish-by-account': wishByAccount,
  '0010-offer-answered': offerAnswered,
}
