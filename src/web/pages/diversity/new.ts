// Makes a table of one characteristic: counted today, in groups that follow from the record, and there for good. Nothing is
// shown before, for whoever could look first and then decide could ask until an answer told of somebody.
import { addMonths, showDay } from '#core/day.ts'
import type { Problem } from '#core/problem.ts'
import { snapshot } from '#core/snapshot.ts'
import { leadersInGroups } from '#facts/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { characteristics, type Characteristic } from '#private/characteristics.ts'
import { leastOffered, leastToTell } from '#private/least-to-tell.ts'
import type { Release } from '#private/release.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { leastInGroup, makeTable } from '../../make-table.ts'
import { form } from '../../parts/form.ts'
import { PAUSE, readNew } from './read-new.ts'

export const diversityNewPage: SystemPage = {
  name: 'diversity-new',
  within: 'system',
  path: '/:system/diversity/new',
  access: 'steward',
  actAccess: 'steward',
  view: (ask) => show(ask, [], {}),
  act: make,
}

async function make(ask: SystemAsk, { values: typed }: Form): Promise<Answer> {
  const { store, system, ledger, names, account } = ask
  if (!account) return { is: 'sign-in' }
  const before = await store.releases(system.slug)
  const { value, problems } = readNew(typed, before, ask.today)
  if (!value) return show(ask, problems, typed)
  const asked = { ...value, at: ask.now, day: ask.today, account: account.id, chance: ask.site.chance }
  const made = await makeTable(store, { system: system.slug, ledger, names }, before, asked)
  if (made.is === 'made')
    return { is: 'redirect', to: ask.here(`/diversity/${made.release.number}`, { ...TODAY, said: 'made' }) }
  return {
    is: 'out-of-date',
    what: 'Another table was made at the same moment. Yours was not.',
    remedy: 'Look at the tables there are, and make yours again if it is still wanted.',
  }
}

/** What was made today is not there on an earlier day. */
const TODAY: Query = { on: '', known: '', draft: '' }

async function show(ask: SystemAsk, problems: readonly Problem[], typed: Query): Promise<Answer> {
  const before = await ask.store.releases(ask.system.slug)
  return {
    is: 'page',
    title: 'Make a table',
    status: problems.length > 0 ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Leadership', href: ask.here('/balance') },
      { text: 'Diversity', href: ask.here('/diversity') },
    ],
    current: 'leadership',
    content: html`<h1 class="nhsuk-heading-l">Make a table of what people said of themselves</h1>
      ${newForm(ask, before, problems, typed)}`,
  }
}

function newForm(
  ask: SystemAsk,
  before: readonly Release[],
  problems: readonly Problem[],
  typed: Query,
): Html {
  const least = leastToTell(before)
  const at = (field: string) => problems.filter(({ where }) => where.field === field)
  return form({
    action: ask.here('/diversity/new'),
    proof: ask.proof(),
    problems: problems.filter(({ where }) => where.field === undefined),
    intro: intro(ask, before),
    fields: [
      {
        name: 'characteristic',
        label: 'What it counts',
        type: 'reference',
        value: typed.characteristic,
        options: Object.entries(characteristics).map(([value, { label }]) => ({ value, label })),
        problems: at('characteristic'),
      },
      {
        name: 'minimum',
        label: 'Fewest people that a count may tell of',
        hint: 'For all tables of this system from now on. It can be raised later and never lowered.',
        type: 'choice',
        value: typed.minimum ?? String(least),
        options: leastOffered
          .filter((one) => one >= least)
          .map((one) => ({ value: String(one), label: String(one) })),
        problems: at('minimum'),
      },
      {
        name: 'because',
        label: 'Why it is made',
        hint: 'Such as the meeting that asked for it. Everyone who reads the table reads it.',
        type: 'text',
        value: typed.because,
        problems: at('because'),
      },
    ],
    button: 'Make the table for good',
    cancel: { text: 'Cancel', href: ask.here('/diversity') },
  })
}

function intro(ask: SystemAsk, before: readonly Release[]): Html {
  const groups = leadersInGroups(
    snapshot(ask.ledger, ask.today),
    ask.title,
    leastInGroup(leastToTell(before)),
  )
  const people = groups[0]?.people.length ?? 0
  return html`<p class="app-lead">It counts the ${people} people who hold a role or a seat on ${showDay(ask.today)}, all together and
      in ${groups.length - 1} groups: by sector, by place and by the bodies that lead. Groups of fewer
      than ${leastInGroup(leastToTell(before))} are counted in the whole only. Whoever said nothing is counted as not stated.</p>
    <ul class="nhsuk-list nhsuk-list--bullet">
      <li>You see it when everyone does. Nobody is shown it before, not even you: whoever could look first could ask until an answer
        told of somebody.</li>
      <li>It is made safe together with every table before it, and then it stays as it is. There is no way to take it back.</li>
      <li>Of one characteristic a table is made once in ${PAUSE} months, so that what several people changed comes together. That is so
        too where nothing can be told: there is no trying until something is.</li>
    </ul>
    ${waiting(before, ask)}`
}

function waiting(before: readonly Release[], ask: SystemAsk): Html | undefined {
  const waits = (Object.keys(characteristics) as Characteristic[]).flatMap((name) => {
    const last = before.findLast(({ characteristic }) => characteristic === name)
    const again = last && addMonths(last.day, PAUSE)
    return again && again > ask.today ? [`${characteristics[name].label}, from ${showDay(again)}`] : []
  })
  if (waits.length === 0) return undefined
  return html`<p>Not yet again: ${waits.join('; ')}.</p>`
}
