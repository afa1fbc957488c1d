// The audit trail: every change as it was recorded, newest first, in the notation that the lossless export uses, with
// the sentence it means. A steward can withdraw a mistake here; the mistake and the withdrawal both stay.
import { isDated, type Change } from '#core/change.ts'
import { writeLine } from '#core/notation.ts'
import { say } from '#core/sentence.ts'
import { showMoment } from '#core/standpoint.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { details } from '#formats/html/nhs/details.ts'
import { input } from '#formats/html/nhs/input.ts'
import { pagination } from '#formats/html/nhs/pagination.ts'
import { reaches } from '../../access.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { refusedPage } from '../../parts/refused-page.ts'

const PER_PAGE = 50

export const auditPage: SystemPage = {
  name: 'audit',
  within: 'system',
  path: '/:system/audit',
  access: 'reader',
  actAccess: 'steward',
  view: show,
  act: withdraw,
}

function show(ask: SystemAsk): Answer {
  const { changes } = ask.snapshot.ledger
  const pages = Math.max(1, Math.ceil(changes.length / PER_PAGE))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(ask.query.page)) || 1))
  const end = changes.length - (page - 1) * PER_PAGE
  const shown = changes.slice(Math.max(0, end - PER_PAGE), end).toReversed()
  return {
    is: 'page',
    title: 'Audit trail',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'audit',
    content: html`<h1 class="nhsuk-heading-l">Audit trail</h1>
      <p>${changes.length === 1 ? 'One change is' : `${changes.length.toLocaleString('en-GB')} changes are`} recorded. Nothing here is ever edited or removed: a mistake is
        withdrawn, and both stay.</p>
      <ol class="app-audit" reversed start="${shown[0]?.seq ?? 0}">${shown.map((change) => entry(ask, change))}</ol>
      ${pages > 1 ? pager(ask, page, pages) : ''}`,
  }
}

function entry(ask: SystemAsk, change: Change): Html {
  const { ledger } = ask.snapshot
  const withdrawn = ledger.retracted.has(change.seq)
  return html`<li id="${`change-${change.seq}`}">
    <p class="nhsuk-u-margin-bottom-1"><strong>${change.seq}.</strong> ${say(ledger, change, ask.title)}
      ${withdrawn ? html`<strong class="nhsuk-tag nhsuk-tag--yellow">withdrawn</strong>` : ''}</p>
    <p class="app-quiet nhsuk-u-margin-bottom-1">Recorded ${showMoment(change.recordedAt)} by ${change.by}: ${change.because}</p>
    <pre class="app-line" tabindex="0">${writeLine(change)}</pre>
    ${isDated(change) && !withdrawn && reaches(ask.rank, 'steward') ? withdrawal(ask, change) : ''}
  </li>`
}

function withdrawal(ask: SystemAsk, change: Change): Html {
  return details({
    summary: `Withdraw change ${change.seq} as a mistake`,
    text: html`<form method="post" action="${ask.here('/audit')}">
      ${ask.proof()}
      <input type="hidden" name="change" value="${change.seq}">
      <input type="hidden" name="last" value="${ask.ledger.last}">
      ${input({ name: 'because', id: `because-${change.seq}`, label: 'Why it was a mistake', hint: 'Anyone who reads the record can see this.' })}
      ${button({ text: 'Withdraw it', variant: 'warning' })}
    </form>`,
  })
}

async function withdraw(ask: SystemAsk, form: Form): Promise<Answer> {
  const change = Number(form.values.change)
  const proposal = { act: 'retract', change, because: (form.values.because ?? '').trim() } as const
  const expected = Number(form.values.last)
  const done = await ask.store.append(ask.system.slug, expected, [proposal], {
    by: ask.account?.name ?? 'unknown',
  })
  if (done.is === 'appended') return { is: 'redirect', to: ask.here('/audit') }
  if (done.is === 'refused')
    return refusedPage('The change was not withdrawn', done.problems, ask.here('/audit'))
  return {
    is: 'out-of-date',
    what: 'The record changed while you were looking at it. Nothing was withdrawn.',
    remedy: 'Go back to the audit trail, check the change again, and withdraw it if it is still a mistake.',
  }
}

function pager(ask: SystemAsk, page: number, pages: number): Html {
  const way = (to: number) => ({
    href: ask.here('/audit', { page: String(to) }),
    text: to > page ? 'Older' : 'Newer',
    label: `page ${to} of ${pages}`,
  })
  return pagination({
    ...(page > 1 && { previous: way(page - 1) }),
    ...(page < pages && { next: way(page + 1) }),
  })
}
