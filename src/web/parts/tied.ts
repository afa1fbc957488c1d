// Which person of the record whoever asks is, and which accounts a person has.
import type { Id } from '#core/id.ts'
import type { SystemAsk } from '../page.ts'

type Asking = Pick<SystemAsk, 'store' | 'system' | 'account'>

export async function personOf({ store, system, account }: Asking): Promise<Id<'person'> | undefined> {
  return account && (await store.peopleOfAccounts(system.slug)).get(account.id)
}

export async function accountsOf({ store, system }: Asking, person: Id): Promise<readonly string[]> {
  const tied = await store.peopleOfAccounts(system.slug)
  return [...tied].filter(([, one]) => one === person).map(([account]) => account)
}
