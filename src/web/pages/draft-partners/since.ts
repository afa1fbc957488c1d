// What changed in the draft since a version that someone answered: in sentences, so that they need not read it all again.
import { html, type Html } from '#formats/html/html.ts'
import { sayProposals, sayProposalsOf } from '../../parts/say-proposal.ts'
import { versionDifferences, type VersionDifference } from '../../parts/version-differences.ts'
import type { Seen } from './seen.ts'

const TOLD = 40

/** Since the version named in the address, or in a form that came too late; else since the last answer of whoever may answer. */
export async function sinceVersion(seen: Seen): Promise<Html | undefined> {
  const { ask } = seen
  const version = Number(ask.query.since) || Number(seen.again?.values.version) || ownAnswer(seen)
  if (!Number.isSafeInteger(version) || version < 1 || version >= ask.draft.version) return undefined
  const before = await ask.store.draftVersion(ask.system.slug, ask.draft.id, version)
  if (!before) return undefined
  const found = versionDifferences({
    before,
    after: ask.draft.contents,
    saysBefore: sayProposalsOf(ask, before),
    saysAfter: sayProposals(ask),
  })
  const told = found.slice(0, TOLD)
  const all = ask.here(`/drafts/${ask.draft.id}/changes`)
  return html`<section class="app-since" id="since">
    <h2 class="nhsuk-heading-s">What changed from version ${version} to version ${ask.draft.version}</h2>
    ${found.length === 0 ? html`<p>Nothing that it says.</p>` : html`<ul class="nhsuk-list nhsuk-list--bullet">${told.map((one) => html`<li>${line(one)}</li>`)}</ul>`}
    ${found.length > TOLD && html`<p>And ${found.length - TOLD} more. <a href="${all}">See all that the draft changes</a></p>`}
  </section>`
}

function ownAnswer({ standing }: Seen): number {
  const own = standing.endorsement.partners.filter(({ organisation }) => standing.mine.has(organisation))
  const versions = own.flatMap(({ answer }) => (answer ? [answer.version] : []))
  return versions.length > 0 ? Math.min(...versions) : Number.NaN
}

function line(one: VersionDifference): Html {
  switch (one.is) {
    case 'added':
      return html`<b>Added:</b> ${one.said}`
    case 'taken-out':
      return html`<b>Taken out:</b> ${one.said}`
    case 'changed':
      return html`<b>Changed:</b> ${one.said} <span class="app-quiet">Before: ${one.was}</span>`
    case 'settled':
      return html`<b>Settled against the record:</b> ${one.said}`
    case 'reason':
      return html`<b>Why:</b> ${one.said || 'no reason of its own'} <span class="app-quiet">Before: ${one.was || 'no reason of its own'}. It is about: ${one.about}</span>`
    case 'title':
    case 'purpose':
    case 'day':
      return html`<b>${WORDS[one.is]}:</b> ${one.said || 'none'} <span class="app-quiet">Before: ${one.was || 'none'}</span>`
    default:
      return one satisfies never
  }
}

const WORDS = { title: 'Title', purpose: 'What it is for', day: 'The day most of it begins' } as const
