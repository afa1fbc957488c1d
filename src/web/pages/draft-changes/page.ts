// What a draft changes: on the map, in sentences by day and body, and field by field. Each difference is told on the day
// it begins.
import { showDay, type Day } from '#core/day.ts'
import { joined } from '#core/joined.ts'
import { differencesOn } from '#core/laid-differences.ts'
import { titles } from '#core/title.ts'
import { daysThatMatter } from '#facts/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { attributes, html, type Html } from '#formats/html/html.ts'
import { body } from '#kinds/index.ts'
import { compareByDay, comparison, governanceMap, inFields, marksOf, showByDay } from '#lenses/index.ts'
import { marksOfFindings } from '../../findings.ts'
import { once } from '../../kept.ts'
import type { Answer, SystemPage } from '../../page.ts'
import { asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { begunBanner } from './begun.ts'

export const draftChangesPage: SystemPage = {
  name: 'draft-changes',
  within: 'system',
  path: '/:system/drafts/:draft/changes',
  access: 'reader',
  view(ask) {
    const draft = asDraft(ask)
    return draft ? show(draft) : { is: 'not-found' }
  },
}

function show(ask: DraftAsk): Answer {
  const content = html`${begunBanner(ask)}${chooser(ask)}${once(ask, 'what the draft changes', () => changes(ask))}`
  return draftPage(ask, 'changes', 'What changes', content, { wide: true, scripts: ['map.js'] })
}

// Only days of the draft: on others the map would show the same as on the one before.
function chooser(ask: DraftAsk): Html | undefined {
  const days: readonly Day[] = daysOf(ask).map(({ day }) => day)
  if (days.length === 0) return undefined
  const chosen = ask.snapshot.day
  const items = [...new Set([...days, chosen])].toSorted().map((day) => {
    const href = ask.here(`/drafts/${ask.draft.id}/changes`, { on: day === ask.usualDay ? '' : day })
    const link = attributes({ href, 'aria-current': day === chosen && 'true' })
    return html`<li><a class="app-day-choice"${link}>${showDay(day)}</a></li>`
  })
  return html`<nav class="app-day-choices" aria-label="Days on which the draft changes something">
    <p class="app-day-choices__words">The map and the table show the day you choose:</p>
    <ul class="app-day-choices__list">${items}</ul>
  </nav>`
}

type Told = ReturnType<typeof compareByDay>

function daysOf(ask: DraftAsk): Told {
  const { laid, names } = ask
  return once(ask, 'the days of the draft', () =>
    compareByDay(laid, daysThatMatter(laid).days, (now) => titles(now, names)),
  )
}

function changes(ask: DraftAsk): Html {
  const { laid, names, snapshot, standpoint, title } = ask
  const [was, would] = [laid.was(snapshot.day), laid.would(snapshot.day)]
  const differences = differencesOn(laid, snapshot.day)
  const titled = (now: typeof was) => titles(now, names)
  const table = comparison.compute(would, { before: was, titleBefore: titled(was) }, titled(would))
  const byDay = daysOf(ask)
  const whole = joined(was, would, ['body', 'seat'])
  const drawn = { standpoint, marks: marksOf(was, would, differences), findings: marksOfFindings(ask) }
  // What is removed is unknown to none: it was in the record.
  const map = governanceMap.compute(whole, drawn, title)
  const day = showDay(snapshot.day)
  const count = differences.filter((one) => one.kind !== 'person').length
  return html`<p>${sayCount(count, day)}</p>
    ${
      whole.all(body).length > 0 &&
      html`<div class="app-map" data-map>${renderBlocks(governanceMap.show(map, title), ask.way, 'map')}</div>`
    }
    <div class="app-told">${renderBlocks(showByDay(byDay), ask.way, 'told')}</div>
    ${count > 0 && renderBlocks([{ type: 'heading', level: 2, text: `Field by field, on ${day}` }, inFields(table)], ask.way, 'fields')}`
}

function sayCount(count: number, day: string): string {
  if (count === 0) return `On ${day} the record with the draft is the same as without it.`
  return `On ${day}, ${count === 1 ? 'one thing differs' : `${count.toLocaleString('en-GB')} things differ`} from the record as it stands.`
}
