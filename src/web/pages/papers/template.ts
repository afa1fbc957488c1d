// A paper kept as the system's own, so that it comes again: saved under a name, changed, sent out on a day, or kept no more.
import { showWhen } from '#core/day.ts'
import type { Proposal } from '#core/change.ts'
import { problem, type Problem } from '#core/problem.ts'
import { firstFree, id, keyFrom, keyOf } from '#core/id.ts'
import { attributes, html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { paperTemplate } from '#kinds/index.ts'
import { papers } from '#papers/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, Query, SystemAsk } from '../../page.ts'
import { form, problemSummary } from '../../parts/form.ts'
import { recordNow } from '../../record-now.ts'
import { LONGEST_NAME, PACK, queryOf, type PaperAsked, type Template } from './asked.ts'

/** What could not be kept, with what was typed. */
export type Kept = { readonly is: 'again'; readonly typed: Query; readonly problems: readonly Problem[] }

const DOINGS = ['keep', 'change', 'send', 'end'] as const
type Doing = (typeof DOINGS)[number]

export async function keepTemplate(ask: SystemAsk, asked: PaperAsked, typed: Query): Promise<Answer | Kept> {
  const doing = DOINGS.find((one) => one === typed.do)
  if (!doing || (doing !== 'keep' && !asked.template)) {
    return {
      is: 'bad-request',
      what: 'There is nothing of this paper to keep or change in that way.',
      remedy: 'Go back to the paper and choose again.',
    }
  }
  const name = (typed.name ?? '').trim()
  const problems = doing === 'keep' ? nameProblems(name) : []
  if (problems.length === 0 && asked.parts.length === 0)
    problems.push(problem('no-parts', 'The paper has no parts', 'Choose at least one part first.'))
  if (problems.length > 0) return { is: 'again', typed, problems }
  const { proposals, key } = proposed(ask, asked, doing, name)
  const against = await recordNow(ask, proposals)
  if (against.length > 0) return { is: 'again', typed, problems: against }
  if (doing === 'end') return { is: 'redirect', to: ask.here('/papers') }
  // What is marked now stays marked until the paper is made anew.
  const since = doing === 'send' ? { since: asked.since ?? 'none' } : {}
  return { is: 'redirect', to: ask.here(`/papers/${key}`, { ...since, saved: SAVED[doing] }) }
}

const SAVED = { keep: 'kept', change: 'kept', send: 'sent-out' } as const

function nameProblems(name: string): Problem[] {
  const at = { field: 'name' }
  if (name === '') return [problem('no-name', 'There is no name', 'Say what the paper is called.', at)]
  if (name.length <= LONGEST_NAME) return []
  return [problem('too-long', `That is longer than ${LONGEST_NAME} characters`, 'Choose a shorter name.', at)]
}

function proposed(
  ask: SystemAsk,
  asked: PaperAsked,
  doing: Doing,
  name: string,
): { readonly proposals: readonly Proposal[]; readonly key: string } {
  const { tabledAt, note, parts, template } = asked
  const values = { parts: parts.map(({ key }) => key).join('\n'), tabledAt, note }
  const from = ask.today
  if (!template || doing === 'keep') {
    const own = new Set([PACK.name, ...papers.map((paper) => paper.name)])
    const free = firstFree(
      id(`${paperTemplate.name}/${keyFrom(name) || 'paper'}`),
      (one) => own.has(keyOf(one)) || ask.ledger.timelines.has(one),
    )
    const given = Object.fromEntries(Object.entries({ name, ...values }).filter(([, value]) => value !== ''))
    return {
      key: keyOf(free),
      proposals: [{ act: 'begin', id: free, from, values: given, because: 'A paper that comes again' }],
    }
  }
  const key = keyOf(template.id)
  if (doing === 'end') return { key, proposals: ending(ask, template) }
  const changed =
    doing === 'send'
      ? { issued: ask.today }
      : Object.fromEntries(
          Object.entries(values).map(([field, value]) => [field, value === '' ? null : value]),
        )
  const because = doing === 'send' ? 'The paper was sent out' : 'The paper is made otherwise from now on'
  return { key, proposals: [{ act: 'amend', id: template.id, from, values: changed, because }] }
}

// What was only kept today was never there: it is taken back, for nothing ends on the day it begins.
function ending({ ledger, today }: SystemAsk, { id: of, start }: Template): readonly Proposal[] {
  const because = 'The paper is not made any more'
  if (start < today) return [{ act: 'end', id: of, from: today, because }]
  const own = ledger.changes.filter(
    (change) => 'id' in change && change.id === of && !ledger.retracted.has(change.seq),
  )
  return own.toReversed().map(({ seq }) => ({ act: 'retract', change: seq, because }))
}

export function templateForms(ask: SystemAsk, asked: PaperAsked, again?: Kept): Html | undefined {
  // A day gone by is looked at; what is kept is kept today.
  if (!reaches(ask.rank, 'contributor') || ask.draft) return undefined
  const action = ask.here(`/papers/${asked.key}`, queryOf(ask, asked))
  const problems = again?.problems ?? []
  return html`${asked.template && ownForms(ask, asked, asked.template, action)}
    ${problemSummary(
      [],
      problems.filter(({ where }) => !where.field),
    )}
    <details${attributes({ class: 'nhsuk-details', open: again !== undefined })}><summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text">${asked.template ? 'Keep it under another name' : 'Keep it, so that it comes again'}</span></summary>
      <div class="nhsuk-details__text">${form({
        action,
        proof: ask.proof(),
        button: 'Keep this paper',
        intro: html`<p>Its parts, their order, who it is for and the note are kept. What it says is always read from the record of the day.</p>`,
        fields: [
          { name: 'do', label: '', type: 'hidden', value: 'keep' },
          {
            name: 'name',
            label: 'What it is called',
            type: 'text',
            value: again?.typed.name ?? (asked.template ? '' : asked.title),
            problems: problems.filter(({ where }) => where.field === 'name'),
          },
        ],
      })}</div></details>`
}

function ownForms(ask: SystemAsk, asked: PaperAsked, template: Template, action: string): Html {
  const { issued } = template.values
  const differs = ['parts', 'for', 'note'].some((name) => name in queryOf(ask, asked))
  const doing = (name: Doing, text: string) =>
    html`<form action="${action}" method="post">${ask.proof()}
      <input type="hidden" name="do" value="${name}">
      ${button({ text, small: true, variant: 'secondary', preventDoubleClick: true })}</form>`
  return html`<p>${
    issued
      ? `It was last sent out on ${showWhen(issued)}.`
      : 'It has not been sent out yet. Say so when it is, and the next one marks what changed since.'
  }</p>
    <div class="app-paper-own">
      ${issued !== ask.today && doing('send', 'It was sent out today')}
      ${differs && doing('change', 'Keep these changes')}
      ${doing('end', 'Keep it no more')}
    </div>`
}
