// Says once, on the page someone comes to, what became of what they did. It tells nobody whether somebody else agreed.
import type { Html } from '#formats/html/html.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'

const said = {
  forward: ['You are put forward', 'Stewards of this system see it, and you can take it back at any time.'],
  other: [
    'It is passed on',
    'Where they have an account here and have not answered for this role before, they are asked. It counts for nothing until they agree.',
  ],
  agreed: ['You agreed', 'You can take it back at any time.'],
  declined: ['You declined', 'It counts for nothing.'],
  gone: ['It is taken out', 'Nothing of it is kept.'],
  critical: ['It is recorded', 'From today on the role is marked as critical as you said.'],
  ended: ['It is recorded', 'From today on the role is not marked as critical any more.'],
} as const
export type SaidWord = keyof typeof said

/** `word` comes from the address; anything else says nothing. */
export function saidBanner(word: string | undefined): Html | undefined {
  if (word === undefined || !Object.hasOwn(said, word)) return undefined
  const [heading, text] = said[word as SaidWord]
  return notificationBanner({ variant: 'success', heading, text })
}
