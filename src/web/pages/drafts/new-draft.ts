// Starting a draft: what it is called, what it is for, from which day, and what it starts from.
import { html } from '#formats/html/html.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { readWords, usualStart, wordsFields, type WordsTyped } from '../../parts/draft-words.ts'
import { form } from '../../parts/form.ts'
import { RECORD, startDraft, starts } from './starting.ts'

export const newDraftPage: SystemPage = {
  name: 'new-draft',
  within: 'system',
  path: '/:system/drafts/new',
  access: 'contributor',
  view: (ask) => show(ask, {}, {}),
  act: start,
}

async function start(ask: SystemAsk, posted: Form): Promise<Answer> {
  const { title, purpose, day, problems } = readWords(posted)
  if (day === undefined || Object.keys(problems).length > 0) return show(ask, posted.values, problems)
  const started = await startDraft(ask, { title, purpose, day }, posted.values.start ?? RECORD)
  if ('problem' in started) return show(ask, posted.values, { start: [started.problem] })
  return { is: 'redirect', to: ask.here(`/drafts/${started.id}`, { saved: 'started' }) }
}

async function show(
  ask: SystemAsk,
  typed: Readonly<Record<string, string>>,
  problems: WordsTyped['problems'],
): Promise<Answer> {
  const options = await starts(ask)
  const wanted = typed.start ?? (ask.query.from ? ask.query.from : RECORD)
  return {
    is: 'page',
    title: 'Start a draft',
    ...(Object.keys(problems).length > 0 && { status: 422 }),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Drafts', href: ask.here('/drafts') },
    ],
    current: 'drafts',
    content: html`<h1 class="nhsuk-heading-l">Start a draft</h1>
      <p>You can also <a href="${ask.here('/drafts/pattern')}">begin with a pattern</a>: a role or a structure that others have tried.</p>
      ${form({
        action: ask.here('/drafts/new'),
        proof: ask.proof(),
        button: 'Start the draft',
        cancel: { text: 'Cancel', href: ask.here('/drafts') },
        fields: [
          ...wordsFields(
            {
              title: typed.title ?? '',
              purpose: typed.purpose ?? '',
              day: typed.day ?? usualStart(ask.today),
            },
            problems,
          ),
          {
            name: 'start',
            label: 'Start from',
            type: 'choice',
            options,
            value: options.some(({ value }) => value === wanted) ? wanted : RECORD,
            problems: problems.start,
          },
        ],
      })}`,
  }
}
