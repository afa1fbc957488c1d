// What meetings take of a person’s month, on one bar; for those with access.
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { timeOfPerson } from '#facts/index.ts'
import { meetingTime } from '#lenses/index.ts'
import { reaches } from '../../../access.ts'
import type { About } from './about.ts'

export const aboutTime: About = (ask, id) => {
  if (!reaches(ask.rank, 'reader')) return undefined
  const { bodies, uncounted } = timeOfPerson(ask.snapshot, id)
  if (bodies.length + uncounted.length === 0) return undefined
  const found = meetingTime.compute(ask.snapshot, { person: id }, ask.title)
  return html`<h2 class="nhsuk-heading-m">Time that meetings take</h2>
    ${renderBlocks(meetingTime.show(found, ask.title), ask.way, 'own-time')}`
}
