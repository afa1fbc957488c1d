// What a role is there to do for its organisation and for the system, as a job description, with what it still lacks for those who
// can mend it.
import { keyOf, type Id } from '#core/id.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { role } from '#kinds/index.ts'
import { jobDescription, pathsTaken } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { writeSpecification } from '../../parts/write-specification.ts'
import { jobDescriptionFile } from './word.ts'

export const roleSpecificationPage: SystemPage = {
  name: 'role-specification',
  within: 'system',
  path: '/:system/roles/:key/specification',
  access: 'public',
  view: show,
}

function show(ask: SystemAsk): Answer | Promise<Answer> {
  const { snapshot: now, title } = ask
  const id = `role/${ask.params.key ?? ''}` as Id
  if (!now.nearest(id)) return { is: 'not-found' }
  const there = now.get(role, id) !== undefined
  if (there && ask.query.format === 'docx') return jobDescriptionFile(ask, id)
  const prompts = reaches(ask.rank, 'reader')
  const blocks = there
    ? jobDescription.show(jobDescription.compute(now, { of: id, prompts }, title), title)
    : [{ type: 'prose', text: 'There is no such role on this day.' } as const]
  const paths = pathsTaken.show(pathsTaken.compute(now, { of: id }, title), title)
  return {
    is: 'page',
    title: `${title(id)}: what the role is there to do`,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: title(id), href: ask.here(`/roles/${keyOf(id)}`) },
    ],
    current: 'roles',
    content: html`<span class="nhsuk-caption-l">${title(id)}</span>
      <h1 class="nhsuk-heading-l">What the role is there to do</h1>
      ${there && html`<p class="app-list__csv"><a class="nhsuk-link" href="${ask.here(`/roles/${keyOf(id)}/specification`, { format: 'docx' })}">Take the job description away (Word)</a></p>`}
      ${there && writeSpecification(ask, id)}
      ${renderBlocks(blocks, ask.way, 'role')}
      ${paths.length > 0 && html`<h2 class="nhsuk-heading-l">Paths that people took</h2>`}
      ${renderBlocks(paths, ask.way, 'paths')}`,
  }
}
