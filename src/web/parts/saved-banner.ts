// Says once, on the page someone comes to after saving, what became of it.
import type { Html } from '#formats/html/html.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'

const saved = {
  yes: ['Saved in the draft', ''],
  again: [
    'Saved in the draft',
    'Others saved it while you were typing. Nobody had touched what you changed, so your change was made to the draft as it is now.',
  ],
  out: ['Taken out of the draft', ''],
  kept: ['The paper is kept', 'It is among the system’s own papers, and always reads the record of the day.'],
  'sent-out': ['It is noted that the paper was sent out today', 'The next one marks what changed since.'],
  started: ['The draft is started', 'Nothing in it is part of the record until it is adopted.'],
} as const
export type SavedWord = keyof typeof saved

/** `word` comes from the address; anything else says nothing. */
export function savedBanner(word: string | undefined): Html | undefined {
  if (word === undefined || !Object.hasOwn(saved, word)) return undefined
  const [heading, text] = saved[word as SavedWord]
  return notificationBanner({ variant: 'success', heading, ...(text && { text }) })
}
