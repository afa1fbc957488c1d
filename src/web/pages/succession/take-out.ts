// Takes out what was recorded of someone for a role, and tells them. For stewards.
import type { Candidate } from '#private/own.ts'
import { noticesFor } from '../../notify.ts'
import type { Answer, Form, SystemAsk } from '../../page.ts'
import { afterwards } from './over-today.ts'
import { accountsOf } from '../../parts/tied.ts'

/** How a form names someone for a role. */
export function pairOf({ person, role }: Pick<Candidate, 'person' | 'role'>): string {
  return `${person} ${role}`
}

export async function takeOut(ask: SystemAsk, { values }: Form): Promise<Answer> {
  const { slug } = ask.system
  const one = (await ask.store.candidates(slug)).find((candidate) => pairOf(candidate) === values.pair)
  if (!one)
    return {
      is: 'out-of-date',
      what: 'Nobody is put forward like that any more.',
      remedy: 'Go back, reload the page and choose again.',
    }
  await ask.store.removeCandidate(slug, one.person, one.role)
  const what = {
    text: 'A steward took out what was recorded of you for a role.',
    href: '/succession/mine',
  }
  await ask.store.addNotices(await noticesFor(ask, what, await accountsOf(ask, one.person)))
  return { is: 'redirect', to: afterwards(ask, '/succession', 'gone') }
}
