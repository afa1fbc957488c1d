// Any two of: days, what was known when, the record and drafts. What differs between them, on the map, in sentences and
// field by field.
import type { Block } from '#core/block.ts'
import { compare } from '#core/compare.ts'
import { addMonths } from '#core/day.ts'
import { joined } from '#core/joined.ts'
import { showStandpoint } from '#core/standpoint.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { body } from '#kinds/index.ts'
import { comparison, governanceMap, marksOf } from '#lenses/index.ts'
import { addresses } from '../../address.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { chooseSides } from './form.ts'
import { findSide, type Side } from './side.ts'

export const comparePage: SystemPage = {
  name: 'compare',
  within: 'system',
  path: '/:system/compare',
  access: 'reader',
  view: show,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const { query } = ask
  const asked = query.before !== undefined || query.after !== undefined
  const { day } = ask.standpoint
  const usual = { before: addMonths(day, -3), after: day }
  const [before, after, drafts] = await Promise.all([
    findSide(ask, 'before', usual.before),
    findSide(ask, 'after', usual.after),
    ask.store.drafts(ask.system.slug),
  ])
  const problems = [...before.problems, ...after.problems]
  const ready = asked && before.side && after.side
  return {
    is: 'page',
    title: 'Compare',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    wide: true,
    ...(asked && problems.length > 0 && { status: 422 }),
    ...(ready && { scripts: ['map.js'] }),
    content: html`<h1 class="nhsuk-heading-l">Compare</h1>
      <p>Choose any two: two days, the record and a draft, or two drafts.</p>
      ${chooseSides(ask, usual, drafts, asked ? problems : [])}
      ${ready && before.side && after.side && differing(ask, before.side, after.side)}`,
  }
}

function differing(ask: SystemAsk, before: Side, after: Side): Html {
  const { snapshot: was, title: titleBefore } = before
  const { snapshot: is, title } = after
  const found = comparison.compute(is, { before: was, titleBefore }, title)
  const whole = joined(was, is, ['body', 'seat'])
  const named = (id: Parameters<typeof title>[0]) => (is.ledger.timelines.has(id) ? title : titleBefore)(id)
  const map = governanceMap.compute(
    whole,
    { standpoint: after.standpoint, marks: marksOf(was, is, compare(was, is)) },
    named,
  )
  const way = wayOf(ask, before, after)
  const [blocks, fields] = [
    comparison.show(found, title).slice(0, -1),
    comparison.show(found, title).slice(-1),
  ]
  const heading: Block = { type: 'heading', level: 2, text: 'What differs' }
  return html`<section class="app-compared">
    <dl class="app-sides">
      <div><dt>Before</dt><dd>${showStandpoint(before.standpoint)}</dd></div>
      <div><dt>After</dt><dd>${showStandpoint(after.standpoint)}</dd></div>
    </dl>
    ${
      whole.all(body).length > 0 &&
      html`<div class="app-map" data-map>${renderBlocks(governanceMap.show(map, named), way, 'map')}</div>`
    }
    <div class="app-told">${renderBlocks([heading, ...blocks], way, 'told')}</div>
    ${found.differences > 0 && renderBlocks(fields, way, 'fields')}
  </section>`
}

// To the thing as it is after; what is only before, as it was.
function wayOf({ ledger, system }: SystemAsk, before: Side, after: Side): SystemAsk['way'] {
  const [old, young] = [before, after].map(
    (one) => addresses(system.slug, ledger.vocabulary, one.keep).way,
  ) as [SystemAsk['way'], SystemAsk['way']]
  return (id) => (after.snapshot.find(id) || !before.snapshot.find(id) ? young : old)(id)
}
