// Where an action stands, and the way to close it, on its page.
import { actionStates, stateOfAction } from '#facts/index.ts'
import { html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import { keyOf } from '#core/id.ts'
import { action } from '#kinds/index.ts'
import { reaches } from '../../../access.ts'
import type { About } from './about.ts'

const COLOURS = { overdue: 'red', soon: 'yellow', open: 'blue', done: 'green' } as const

export const aboutAction: About = (ask, id) => {
  const one = ask.snapshot.get(action, id)
  if (!one) return undefined
  const state = stateOfAction(ask.snapshot, one)
  const may = reaches(ask.rank, 'contributor') && !ask.draft && ask.standpoint.day === ask.today
  const href = ask.here(`/actions/${keyOf(id)}/close`)
  const [text, lesser] =
    state === 'done' ? ['Say again what shows it', true] : ['It is done, or will be later', false]
  return html`<p>${tag({ text: actionStates[state], colour: COLOURS[state] })}</p>
    ${may && html`<p>${button({ text, href, ...(lesser && { variant: 'secondary' }) })}</p>`}`
}
