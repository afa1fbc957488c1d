// Drafts by which whoever is signed in would hold less, or nothing: from which day, and the way to say what they want next. Worked out
// once for each version of a draft while the record is the same.
import { showDay } from '#core/day.ts'
import { proposalsOf } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import { lay } from '#core/impact.ts'
import { html, type Html } from '#formats/html/html.ts'
import { peopleAffected } from '#impacts/index.ts'
import type { DraftSummary } from '#store/store.ts'
import { once } from '../../kept.ts'
import type { SystemAsk } from '../../page.ts'

/** Of the newest that are open or scheduled, so many are looked at. */
const LOOKED_AT = 10

/** Nothing where no draft takes anything of them. */
export async function ending(
  ask: SystemAsk,
  person: Id,
  drafts: readonly DraftSummary[],
): Promise<Html | undefined> {
  const open = drafts.filter(({ state }) => state === 'open' || state === 'scheduled').slice(0, LOOKED_AT)
  const lines = await Promise.all(open.map((one) => lineOf(ask, person, one)))
  if (lines.every((line) => line === undefined)) return undefined
  return html`<h2 class="nhsuk-heading-m">What you hold, in drafts</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">${lines}</ul>`
}

async function lineOf(ask: SystemAsk, person: Id, { id, version }: DraftSummary): Promise<Html | undefined> {
  const draft = await ask.store.draft(ask.system.slug, id)
  if (!draft) return undefined
  const { people } = once(ask, `people affected by ${id}, version ${version}`, () =>
    peopleAffected.compute(lay(ask.ledger, proposalsOf(draft.contents), ask.now)),
  )
  const mine = people.find((one) => one.person === person)
  if (!mine) return undefined
  const what = mine.nothing ? 'nothing' : 'less, or something else,'
  return html`<li>By the draft “${draft.contents.title}” you would hold ${what} from ${showDay(mine.from)}:
    <a href="${ask.here(`/drafts/${id}/people`)}">see what, and say what you want next<span class="nhsuk-u-visually-hidden">: ${draft.contents.title}</span></a></li>`
}
