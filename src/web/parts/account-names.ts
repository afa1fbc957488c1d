// Who an account is, by the name they gave; for pages that say who did something.
import type { Ask } from '../page.ts'

export async function accountNames({ store }: Pick<Ask, 'store'>): Promise<(account: string) => string> {
  const names = new Map((await store.accounts()).map(({ id, name }) => [id, name]))
  return (account) => names.get(account) ?? nobodyNow(account)
}

/** What was done by no account is told as it was written, such as "the governance office". */
export function nobodyNow(by: string): string {
  return by.includes(' ') ? by : 'someone who is not here any more'
}
