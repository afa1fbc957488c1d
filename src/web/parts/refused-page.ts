// The page that says why something could not be recorded: each problem with its remedy, and the way back.
import { showWhere, type Problem } from '#core/problem.ts'
import { html } from '#formats/html/html.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import type { Answer } from '../page.ts'

export function refusedPage(heading: string, problems: readonly Problem[], back: string): Answer {
  return {
    is: 'page',
    title: heading,
    status: 422,
    content: html`${errorSummary({
      heading,
      errorList: problems.slice(0, 50).map((one) => ({ text: `${one.what}. ${one.remedy}${place(one)}` })),
    })}
      <p>Nothing was recorded. <a href="${back}">Go back</a>.</p>`,
  }
}

function place(one: Problem): string {
  const where = showWhere(one.where)
  return where ? ` (${where})` : ''
}
