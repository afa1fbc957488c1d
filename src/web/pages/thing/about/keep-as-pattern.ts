// For stewards: the way from a role or a body that has helped to keeping it as a pattern that others can begin with.
import { html } from '#formats/html/html.ts'
import { reaches } from '../../../access.ts'
import type { About } from './about.ts'

export const aboutKeepAsPattern: About = (ask, id) =>
  reaches(ask.rank, 'steward') && !ask.draft && ask.snapshot.find(id)
    ? html`<p><a class="nhsuk-link" href="${ask.here('/patterns/new', { like: id })}">Keep this as a pattern</a></p>`
    : undefined
