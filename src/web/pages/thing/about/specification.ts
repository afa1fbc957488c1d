// The way from a role to what it is there to do.
import { keyOf } from '#core/id.ts'
import { html } from '#formats/html/html.ts'
import { writeSpecification } from '../../../parts/write-specification.ts'
import type { About } from './about.ts'

export const aboutSpecification: About = (ask, id) =>
  ask.snapshot.find(id) &&
  html`<p><a class="nhsuk-link" href="${ask.here(`/roles/${keyOf(id)}/specification`)}">What the role is there to do, as a job description</a></p>${writeSpecification(ask, id)}`
