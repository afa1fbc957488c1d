// What whoever is signed in says of themself: nine characteristics, each only if they like. Theirs alone: no other page reads
// it, and whoever else asks for this page is asked about themself.
import type { Id } from '#core/id.ts'
import { showDay } from '#core/day.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import { characteristics, type Characteristic } from '#private/characteristics.ts'
import type { Said } from '#private/own.ts'
import { leastToTell } from '#private/least-to-tell.ts'
import { reaches } from '../../access.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { form, type FormField } from '../../parts/form.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import { readSaid, type SaidProblems } from './read-said.ts'

export const aboutMePage: SystemPage = {
  name: 'about-me',
  within: 'system',
  path: '/:system/about-me',
  access: 'reader',
  view: (ask) => show(ask, undefined, {}),
  act: save,
}

const CALLED = Object.entries(characteristics) as [Characteristic, (typeof characteristics)[Characteristic]][]

// Whoever is tied to somebody else’s person, by mistake or not, is not shown what that person said.
function isShown({ account }: Said, own: string): boolean {
  return account === own
}

async function personOf({ store, system, account }: SystemAsk): Promise<Id<'person'> | undefined> {
  return account && (await store.peopleOfAccounts(system.slug)).get(account.id)
}

async function save(ask: SystemAsk, { values: typed }: Form): Promise<Answer> {
  const person = await personOf(ask)
  const { account } = ask
  if (!person || !account) return show(ask, undefined, {})
  const { slug } = ask.system
  const known = await ask.store.characteristicsOf(slug, person)
  if (typed.seen !== seenOf(known, account.id))
    return {
      is: 'out-of-date',
      what: 'What you said of yourself was changed while you were looking at it. Nothing was recorded.',
      remedy: 'Go back, reload the page and say it again.',
    }
  const read = readSaid(typed.do === 'take-back' ? {} : typed)
  if (read.problems) return show(ask, read.problems, typed)
  const all = typed.do === 'take-back'
  for (const [characteristic, value] of read.said) {
    const before = known.find((one) => one.characteristic === characteristic)
    const leaves = value === undefined && !all && before && !isShown(before, account.id)
    if (!leaves && value !== before?.value)
      await ask.store.setCharacteristic(slug, {
        person,
        characteristic,
        value,
        on: ask.today,
        account: account.id,
      })
  }
  const left = await ask.store.characteristicsOf(slug, person)
  const done = left.length > 0 ? 'saved' : 'nothing'
  return { is: 'redirect', to: ask.here('/about-me', { done }) }
}

// So that nobody overwrites what they said in another window.
function seenOf(known: readonly Said[], own: string): string {
  return JSON.stringify(known.map((one) => [one.characteristic, isShown(one, own) ? one.value : one.on]))
}

async function show(ask: SystemAsk, problems: SaidProblems | undefined, typed: Query): Promise<Answer> {
  const person = await personOf(ask)
  const [known, released] = await Promise.all([
    person ? ask.store.characteristicsOf(ask.system.slug, person) : [],
    ask.store.releases(ask.system.slug),
  ])
  return {
    is: 'page',
    title: 'What you say of yourself',
    status: problems ? 422 : 200,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'For me', href: ask.here('/for-me') },
    ],
    content: html`${problems ? '' : banner(ask.query.done)}
      <h1 class="nhsuk-heading-l">What you say of yourself</h1>
      <p class="app-lead">So that ${ask.system.name} can see whether those who lead it are as varied as the people they lead. All of
        it is yours to say or not: leave out whatever you like, change it, or take it back.</p>
      ${person && ask.account ? whole(ask, ask.account.id, known, leastToTell(released), problems, typed) : untied(ask)}`,
  }
}

function banner(done: string | undefined): Html | undefined {
  if (done === 'saved')
    return notificationBanner({
      variant: 'success',
      heading: 'It is saved',
      text: 'Nobody else can see it. You can change it or take it back at any time.',
    })
  if (done !== 'nothing') return undefined
  return notificationBanner({
    variant: 'success',
    heading: 'Nothing is kept of you',
    text: 'In the next tables you count as not stated.',
  })
}

function untied(ask: SystemAsk): Html {
  const tie = reaches(ask.rank, 'administrator')
    ? html`You can tie it in <a href="${ask.here('/settings')}#people">Settings</a>.`
    : html`An administrator of this system can tie it, under Settings: ask them if you hold a role or a seat here.`
  return html`<p>Your account is not tied to a person of this record, so nothing can be said, and nothing is kept of you. ${tie}</p>
    <p><a class="nhsuk-link" href="${ask.here('/diversity')}">See the tables that were made of what others said</a></p>`
}

function whole(
  ask: SystemAsk,
  own: string,
  known: readonly Said[],
  least: number,
  problems: SaidProblems | undefined,
  typed: Query,
): Html {
  return html`${whoSees(ask, least)}
    ${form({
      action: ask.here('/about-me'),
      proof: ask.proof(),
      fields: [
        { name: 'seen', label: '', type: 'hidden', value: seenOf(known, own) },
        ...CALLED.map(([name]) => fieldFor(name, own, known, problems, typed)),
      ],
      button: 'Save',
      cancel: { text: 'Leave it as it is', href: ask.here('/for-me') },
    })}
    ${known.length > 0 && takeBack(ask, own, known)}`
}

function whoSees(ask: SystemAsk, least: number): Html {
  return html`<h2 class="nhsuk-heading-m">Who sees it</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">
      <li>You, on this page, with the account that you say it with. No page shows it to anybody else: not to stewards, nor to
        administrators, nor to another account that is tied to you.</li>
      <li>It is counted, together with what others said, in <a href="${ask.here('/diversity')}">tables</a> that tell of no fewer than
        ${least} people, and that cannot be subtracted from each other to tell of fewer. Whoever says nothing is counted as not stated;
        nothing is ever guessed.</li>
      <li>It is no part of the record, of what is searched, or of any file that can be taken away. It is in the backups that
        whoever runs this installation keeps, until these are replaced.</li>
      <li>You are counted while you hold a role or a seat. When your name is erased, what you said goes with it.</li>
      <li>A table once made stays as it is. What you change or take back holds for the next one.</li>
    </ul>`
}

function fieldFor(
  name: Characteristic,
  own: string,
  known: readonly Said[],
  problems: SaidProblems | undefined,
  typed: Query,
): FormField {
  const { label, categories } = characteristics[name]
  const said = known.find((one) => one.characteristic === name)
  const hides = said !== undefined && !isShown(said, own)
  return {
    name,
    label,
    type: 'choice',
    none: hides ? 'Leave what was said' : 'Prefer not to say',
    ...(hides && { hint: HIDDEN }),
    value: (problems ? typed[name] : hides ? '' : said?.value) ?? '',
    options: Object.entries(categories).map(([value, text]) => ({ value, label: text })),
    problems: problems?.[name],
  }
}

const HIDDEN =
  'Something was said with another account. It is shown to that account only; you can say it anew.'

function takeBack(ask: SystemAsk, own: string, known: readonly Said[]): Html {
  const last = known.map(({ on }) => on).reduce((one, other) => (one > other ? one : other))
  return html`<h2 class="nhsuk-heading-m">Take all of it back</h2>
    <p>You last changed something on ${showDay(last)}. Nobody is told when you take it back, and nobody asks why.</p>
    <form method="post" action="${ask.here('/about-me')}">${ask.proof()}${hiddenInputs({ do: 'take-back', seen: seenOf(known, own) })}
      ${button({ text: 'Take all of it back', variant: 'secondary', preventDoubleClick: true })}</form>`
}
