// The way from the mark on a critical role to what is known of succession, and for stewards to changing it at once.
import { keyOf } from '#core/id.ts'
import { html } from '#formats/html/html.ts'
import { reaches } from '../../../access.ts'
import type { About } from './about.ts'

export const aboutCriticalRole: About = (ask, id) =>
  !reaches(ask.rank, 'reader') || !ask.snapshot.find(id)
    ? undefined
    : html`<p><a class="nhsuk-link" href="${ask.here('/succession')}">Whether someone could follow</a>${
        reaches(ask.rank, 'steward') &&
        html` · <a class="nhsuk-link" href="${ask.here(`/succession/critical/${keyOf(id)}`)}">Change or end this mark</a>`
      }</p>`
