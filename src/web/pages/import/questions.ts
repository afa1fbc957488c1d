// What cannot be known from the file, asked in one queue. Answers are kept and may be changed; what is left open is
// left out of the record, with its words kept.
import type { Question } from '#core/importer.ts'
import { showWhere } from '#core/problem.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { input } from '#formats/html/nhs/input.ts'
import { radios } from '#formats/html/nhs/radios.ts'
import { select } from '#formats/html/nhs/select.ts'
import type { StoredImport } from '#store/store.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { changedMeanwhile, crumbs, draftOf, withImport, withOpen } from './overview.ts'

const PER_PAGE = 20
const FEW = 8

export const importQuestionsPage: SystemPage = {
  name: 'import-questions',
  within: 'system',
  path: '/:system/import/:id/questions',
  access: 'contributor',
  view: (ask) =>
    withImport(ask, (one, state) =>
      state.is === 'read' ? show(ask, one, state.reading.questions) : { is: 'not-found' },
    ),
  act: (ask, posted) => withOpen(ask, posted, (one) => save(ask, one, posted)),
}

async function save(ask: SystemAsk, one: StoredImport, { values }: Form): Promise<Answer> {
  const answers: Record<string, string> = { ...one.answers }
  for (let at = 0; at < PER_PAGE; at += 1) {
    const key = values[`key-${at}`]
    if (key === undefined) break
    const own = (values[`own-${at}`] ?? '').trim()
    const chosen = values[`answer-${at}`] ?? ''
    const answer = chosen === '' ? own : chosen
    if (answer !== '') answers[key] = answer
  }
  if (values.again !== undefined) delete answers[values.again]
  const { bytes: _, ...kept } = one
  const saved = await ask.store.saveImport({ ...kept, answers })
  if (!saved) return changedMeanwhile
  return { is: 'redirect', to: ask.here(`/import/${one.id}/questions`) }
}

function show(ask: SystemAsk, one: StoredImport, open: readonly Question[]): Answer {
  const shown = open.slice(0, PER_PAGE)
  const given = Object.entries(one.answers)
  const action = ask.here(`/import/${one.id}/questions`)
  return {
    is: 'page',
    title: 'What cannot be known from the file',
    breadcrumb: crumbs(ask, one) ?? [],
    current: 'import',
    ...(one.state === 'open' && { draft: draftOf(ask, one) }),
    content: html`<h1 class="nhsuk-heading-l">What cannot be known from the file</h1>
      ${
        open.length === 0
          ? html`<p>Nothing is open. <a href="${ask.here(`/import/${one.id}/preview`)}">See what would change</a>.</p>`
          : html`<p>${open.length === 1 ? 'One question is' : `${open.length} questions are`} open${open.length > PER_PAGE ? `; here are the first ${PER_PAGE}` : ''}.
                Leave open what you do not know: it is left out, and you can come back.</p>
              <form method="post" action="${action}">
                ${ask.proof()}<input type="hidden" name="version" value="${one.version}">
                ${shown.map(question)}
                ${button({ text: 'Save the answers' })}
              </form>`
      }
      ${
        given.length > 0
          ? html`<p class="app-quiet">${given.length} answered already. <a href="${ask.here(`/import/${one.id}/preview`)}">See what would change</a>.</p>
        <form method="post" action="${action}">${ask.proof()}<input type="hidden" name="version" value="${one.version}">
          ${select({ name: 'again', id: 'again', label: 'Ask one of them again', items: given.map(([key, answer]) => ({ value: key, text: `${key}: ${answer}`.slice(0, 120) })) })}
          ${button({ text: 'Ask it again', variant: 'secondary', small: true })}</form>`
          : ''
      }`,
  }
}

function question(one: Question, at: number): Html {
  const name = `answer-${at}`
  const places = one.count > 1 ? ` and ${one.count - 1} more ${one.count === 2 ? 'place' : 'places'}` : ''
  const hint = html`<span class="app-raw">${one.raw || 'empty'}</span> <span class="app-quiet">${showWhere(one.where)}${places}</span>`
  const label = (value: string, text: string) => (value === one.likely ? `${text} (likely)` : text)
  const items = one.options.map((option) => ({
    value: option.value,
    text: label(option.value, option.label),
  }))
  const own = one.open
    ? input({
        name: `own-${at}`,
        id: `own-${at}`,
        label: items.length > 0 ? 'Or in your own words' : one.asks,
        ...(items.length === 0 && { hint }),
        width: 30,
      })
    : ''
  const key = html`<input type="hidden" name="${`key-${at}`}" value="${one.key}">`
  if (items.length === 0) return html`<div class="app-question">${key}${own}</div>`
  const choose =
    items.length <= FEW
      ? radios({
          name,
          idPrefix: name,
          fieldset: { legend: { text: one.asks, size: 's' } },
          hint,
          items,
          small: true,
        })
      : select({
          name,
          id: name,
          label: { text: one.asks, size: 's' },
          hint,
          items: [{ value: '', text: 'Leave it open' }, ...items],
        })
  return html`<div class="app-question">${key}${choose}${own}</div>`
}
