// Two numbers about how clearly functions are decided, each with the rule by which it is worked out.
import { addDays, showDay } from '#core/day.ts'
import { html, type Html } from '#formats/html/html.ts'
import { churnOf, coverageOf } from '#facts/index.ts'
import type { SystemAsk } from '../../page.ts'

export function numbersOf(ask: SystemAsk): Html {
  const cover = coverageOf(ask.snapshot)
  const churn = churnOf(ask.snapshot)
  const from = showDay(addDays(churn.since, 1))
  const common = cover.inCommon === 1 ? '1 more is' : `${cover.inCommon} more are`
  const inCommon = cover.inCommon > 0 ? ` ${common} decided in common, by each for itself.` : ''
  const wrong = [
    cover.gaps > 0 ? `${cover.gaps} without a decider somewhere` : '',
    cover.clashes > 0 ? `${cover.clashes} with several` : '',
  ].filter(Boolean)
  return html`<dl class="app-rules">
    <div>
      <dt>Coverage <strong>${share(cover.one, cover.functions)}</strong></dt>
      <dd>${cover.one} of ${cover.functions} functions have exactly one decider for every area and value.
        ${wrong.length > 0 && html`${wrong.join(', ')}.`}${inCommon}
        <span class="app-quiet">Rule: functions with exactly one decider, divided by all functions listed. A joint decision counts as one.</span></dd>
    </div>
    <div>
      <dt>Churn <strong>${share(churn.moved, churn.remits)}</strong></dt>
      <dd>${churn.moved} of ${churn.remits} parts in functions ended or changed from ${from} to ${showDay(ask.snapshot.day)}.
        <span class="app-quiet">Rule: parts that ended or changed in twelve months, divided by all that were in force in them.</span></dd>
    </div>
  </dl>`
}

/** Whole per cent; a part of nothing is no number. */
function share(part: number, whole: number): string {
  if (whole === 0) return 'none'
  const percent = (part / whole) * 100
  // What is not all is never shown as all, and what is not nothing never as nothing.
  const shown = part < whole ? Math.min(99, Math.round(percent)) : 100
  return part > 0 && shown === 0 ? 'under 1%' : `${shown}%`
}
