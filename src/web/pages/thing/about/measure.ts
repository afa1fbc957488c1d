// What the page of a measure says first: how it is going for one subject, what to know about its figures, where it differs, who
// answers for what it tells about, and what is being done.
import type { Id } from '#core/id.ts'
import { standingOf, subjectsOfMeasure } from '#facts/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { measure } from '#kinds/index.ts'
import { measureChart } from '#lenses/index.ts'
import { reaches } from '../../../access.ts'
import { keyOf } from '#core/id.ts'
import type { SystemAsk } from '../../../page.ts'
import { figuresKnown } from '../../../parts/figures-known.ts'
import { pictureFormats } from '../../../parts/picture-file.ts'
import type { About } from './about.ts'
import { answeringForMeasure } from './measure/answering.ts'
import { marksOfMeasure } from './measure/marks.ts'
import { partsOfMeasure } from './measure/parts.ts'
import { readingOfMeasure } from './measure/reading.ts'
import { findBy, finder, standpointKept } from '../../../parts/finder.ts'

export const aboutMeasure: About = async (ask, id) => {
  const { snapshot: now, title } = ask
  if (!now.get(measure, id)) return undefined
  const book = await figuresKnown(ask)
  const subjects = subjectsOfMeasure(now, book, id, title)
  const of = subjects.find((one) => one === ask.query.of) ?? subjects[0]
  if (of === undefined) return withoutFigures(ask)
  const standing = standingOf(now, book, id, of)
  const chart = measureChart.compute(now, { standing }, title)
  const later = [
    ...readingOfMeasure(ask, standing),
    ...marksOfMeasure(ask, { standing, numbered: chart.numbered, book }),
    ...partsOfMeasure(ask, { standing, book, subjects }),
    ...answeringForMeasure(ask, standing),
  ]
  return html`<section class="app-measure">
    <h2 class="nhsuk-heading-l">How it is going: ${title(of)}</h2>
    ${subjectChooser(ask, subjects, of)}
    <div class="app-measure__chart">${renderBlocks(measureChart.show(chart, title), ask.way, 'chart')}</div>
    <p class="app-map-save">${pictureFormats.map(
      (format) =>
        html`<a href="${ask.here(`/measures/${keyOf(id)}/chart.${format}`, { of })}">Save the chart (${format.toUpperCase()})</a> `,
    )}</p>
    ${waysToMark(ask, id, of)}
    ${renderBlocks(later, ask.way, 'measure')}
  </section>`
}

function withoutFigures(ask: SystemAsk): Html {
  const load = html` <a href="${ask.here('/figures')}">Load figures</a>`
  return html`<section class="app-measure">
    <h2 class="nhsuk-heading-l">How it is going</h2>
    <p>There are no figures for this measure yet.${reaches(ask.rank, 'contributor') && load}</p>
  </section>`
}

function subjectChooser(ask: SystemAsk, subjects: readonly Id[], of: Id): Html | undefined {
  if (subjects.length < 2) return undefined
  const options = subjects.map((one) => ({ value: one, label: ask.title(one) }))
  const form = finder({
    action: ask.address.split('?')[0] ?? '',
    kept: standpointKept(ask),
    fields: [findBy({ name: 'of', label: 'Figures of', value: of, options })],
    search: false,
  })
  return html`<div class="app-measure__for">${form}</div>`
}

// Marks are recorded as of the record as it is, so that they are offered where that is looked at.
function waysToMark(ask: SystemAsk, id: Id, of: Id): Html | undefined {
  if (!reaches(ask.rank, 'contributor') || ask.draft || ask.standpoint.known) return undefined
  const mark = (sort: string) => ask.here(`/measures/${keyOf(id)}/mark`, { of, sort })
  const steward = reaches(ask.rank, 'steward')
  return html`<ul class="app-measure__ways app-screen-only">
    <li><a class="nhsuk-link" href="${mark('note')}">Add a note</a></li>
    ${
      steward &&
      html`<li><a class="nhsuk-link" href="${mark('rebase')}">Let limits start anew</a></li>
        <li><a class="nhsuk-link" href="${mark('left-out')}">Leave a point out</a></li>
        <li><a class="nhsuk-link" href="${mark('definition')}">Say that the definition changed</a></li>
        <li><a class="nhsuk-link" href="${ask.here(`/measures/${keyOf(id)}/target`, { of })}">Set a target</a></li>`
    }
  </ul>`
}
