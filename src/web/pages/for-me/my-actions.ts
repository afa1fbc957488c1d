// Actions of the roles and seats that someone holds, until they are done; the nearest due first.
import { positionsOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { actionsDue } from '#lenses/index.ts'
import type { SystemAsk } from '../../page.ts'

/** Nothing where there is none, or nobody. */
export function myActions(ask: SystemAsk, person: Id | undefined): Html | undefined {
  if (!person) return undefined
  const held = new Set(positionsOf(ask.snapshot, person).map(({ position }) => position))
  const mine = actionsDue.compute(ask.snapshot, {}, ask.title).filter(({ of }) => held.has(of.values.owner))
  if (mine.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m">What you will do</h2>
    ${renderBlocks(actionsDue.show(mine, ask.title), ask.way, 'mine')}`
}
