// Says once, on the page of a table just made, that it is there for good.
import type { Html } from '#formats/html/html.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'

/** `word` comes from the address; anything else says nothing. */
export function saidBanner(word: string | undefined): Html | undefined {
  if (word !== 'made') return undefined
  return notificationBanner({
    variant: 'success',
    heading: 'The table is made',
    text: 'Everyone who may read this record can read it from now on, and it is never changed.',
  })
}
