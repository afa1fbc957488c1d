// Proposing a change from wherever one stands: in a draft that is open, or in a new one called after the thing. The address
// may say what is to begin for the thing: `begin=specification`.
import { isId, kindOf, type Id } from '#core/id.ts'
import { titles } from '#core/title.ts'
import type { Kind } from '#core/kind.ts'
import { html } from '#formats/html/html.ts'
import type { StoredDraft } from '#store/store.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { usualStart } from '../../parts/draft-words.ts'
import { form } from '../../parts/form.ts'
import { wayToPropose, type Beginning } from '../../parts/way-to-propose.ts'
import { RECORD, startDraft } from './starting.ts'

export const proposePage: SystemPage = {
  name: 'propose',
  within: 'system',
  path: '/:system/drafts/propose',
  access: 'contributor',
  view: (ask) => withThing(ask, (id) => show(ask, id)),
  act: (ask, { values }) => withThing(ask, (id) => propose(ask, id, values)),
}

const NEW = 'new'

/** The thing in the address; without one, the draft's own page of what can be changed comes next. */
function withThing(ask: SystemAsk, then: (id: Id | undefined) => Promise<Answer>): Promise<Answer> | Answer {
  const { about } = ask.query
  if (!about) return then(undefined)
  return isId(about) && ask.ledger.timelines.has(about) ? then(about) : { is: 'not-found' }
}

async function propose(ask: SystemAsk, id: Id | undefined, values: Form['values']): Promise<Answer> {
  const chosen = values.draft ?? NEW
  if (chosen !== NEW) {
    const draft = await ask.store.draft(ask.system.slug, chosen)
    // Without the day looked at: the draft has its own.
    if (draft?.state === 'open') {
      const begin = beginningIn(ask, id, draft.contents)
      return { is: 'redirect', to: `/${ask.system.slug}${wayToPropose(chosen, id, begin)}` }
    }
    return show(ask, id, 'That draft is not open any more')
  }
  const title = id === undefined ? 'A new draft' : `Changes to ${nameless(ask, id)}`.slice(0, 200)
  const started = await startDraft(ask, { title, purpose: '', day: usualStart(ask.today) }, RECORD)
  if ('problem' in started) return show(ask, id, started.problem.what)
  const begin = beginningIn(ask, id)
  return { is: 'redirect', to: `/${ask.system.slug}${wayToPropose(started.id, id, begin)}` }
}

/** What the address says is to begin for the thing, unless nothing of that kind can belong to it. */
function kindToBegin({ ledger, query }: SystemAsk, about: Id | undefined): Kind | undefined {
  const kind = ledger.vocabulary.get(query.begin ?? '')
  return about !== undefined && kind && ownerField(kind, about) !== undefined ? kind : undefined
}

function ownerField({ fields }: Kind, about: Id): string | undefined {
  return Object.entries(fields).find(
    ([, { entry }]) => entry.type === 'references' && entry.to.includes(kindOf(about)),
  )?.[0]
}

// Where the draft begins one for the thing already, that is the one to go on with.
function beginningIn(
  ask: SystemAsk,
  about: Id | undefined,
  contents?: StoredDraft['contents'],
): Beginning | undefined {
  const kind = kindToBegin(ask, about)
  if (!kind || about === undefined) return undefined
  const owner = ownerField(kind, about) ?? ''
  const item = contents?.items.find(
    ({ proposal }) =>
      proposal.act === 'begin' && kindOf(proposal.id) === kind.name && proposal.values[owner] === about,
  )?.key
  return { kind: kind.name, item }
}

// The title of a draft is recorded when it is adopted, where a person's name could not be erased any more: a holding is
// called after its position, and a person not at all.
function nameless(ask: SystemAsk, id: Id): string {
  const kind = ask.ledger.vocabulary.get(kindOf(id))
  if (kind?.nameKeptApart) return `one ${kind.words.one}`
  const title = titles(ask.snapshot, new Map())
  const position = kind?.holding && ask.snapshot.nearest(id)?.values[kind.holding.position]
  return title(typeof position === 'string' ? (position as Id) : id)
}

async function show(ask: SystemAsk, id: Id | undefined, problem?: string): Promise<Answer> {
  const begin = kindToBegin(ask, id)
  const drafts = await ask.store.drafts(ask.system.slug)
  const open = drafts.filter(({ state }) => state === 'open')
  const options = [
    ...open.map((one) => ({ value: one.id, label: one.contents.title })),
    { value: NEW, label: 'A new draft' },
  ]
  return {
    is: 'page',
    title: 'Propose a change',
    ...(problem !== undefined && { status: 422 }),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      ...(id === undefined ? [] : [{ text: ask.title(id), href: ask.way(id) }]),
    ],
    current: 'drafts',
    content: html`<h1 class="nhsuk-heading-l">${id !== undefined && html`<span class="nhsuk-caption-l">${ask.title(id)}</span>`} ${begin ? `Add: ${begin.words.one}` : 'Propose a change'}</h1>
      <p>What you propose becomes part of a draft. Nothing is recorded before the draft is adopted.</p>
      ${form({
        action: ask.here('/drafts/propose', {
          ...(id !== undefined && { about: id }),
          ...(begin && { begin: begin.name }),
        }),
        proof: ask.proof(),
        button: 'Continue',
        cancel: { text: 'Cancel', href: id === undefined ? ask.here('/drafts') : ask.way(id) },
        fields: [
          {
            name: 'draft',
            label: 'In which draft?',
            type: 'choice',
            options,
            value: open[0]?.id ?? NEW,
            problems: problem === undefined ? [] : [{ what: problem, remedy: 'Choose another.' }],
          },
        ],
      })}`,
  }
}
