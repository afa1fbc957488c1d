// Whether a role is critical and how often it stood empty, for those with access; and the paths that people took into it and out of
// it, which the record tells everybody.
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import type { Id } from '#core/id.ts'
import { role } from '#kinds/index.ts'
import { criticalRoles, pathsTaken } from '#lenses/index.ts'
import { reaches } from '../../../access.ts'
import type { SystemAsk } from '../../../page.ts'
import type { About } from './about.ts'

export const aboutSuccession: About = (ask, id) => {
  const now = ask.snapshot
  if (!now.get(role, id)) return undefined
  const paths = pathsTaken.show(pathsTaken.compute(now, { of: id }, ask.title), ask.title)
  const isReader = reaches(ask.rank, 'reader')
  if (paths.length === 0 && !isReader) return undefined
  return html`<h2 class="nhsuk-heading-m">Before and after this role</h2>
    ${isReader && critical(ask, id)}
    ${renderBlocks(paths, ask.way, 'paths')}`
}

function critical(ask: SystemAsk, id: Id): Html {
  const found = criticalRoles.compute(ask.snapshot, { of: id }, ask.title)
  const isMarked = found.rows.length > 0
  return html`${renderBlocks(criticalRoles.show(found, ask.title), ask.way, 'critical')}
    <p><a class="nhsuk-link" href="${ask.here('/succession/forward', { role: id })}">Put yourself forward for this role</a>${
      !isMarked &&
      reaches(ask.rank, 'steward') &&
      html` · <a class="nhsuk-link" href="${ask.here('/succession/critical', { role: id })}">Mark it as critical</a>`
    }</p>`
}
