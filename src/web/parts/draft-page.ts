// What every page of a draft has in common: its name, where it stands, and the way to its other pages. Knows no page.
import { dayOf, showDay } from '#core/day.ts'
import type { Laid } from '#core/impact.ts'
import { html, type Html } from '#formats/html/html.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import type { StoredDraft } from '#store/store.ts'
import { reaches } from '../access.ts'
import type { PageAnswer, SystemAsk } from '../page.ts'
import { tabs } from './tabs.ts'

/** Asked about a draft, which is there and laid over the record. */
export type DraftAsk = SystemAsk & { readonly draft: StoredDraft; readonly laid: Laid }

/** Nothing where the address names no draft. */
export function asDraft(ask: SystemAsk): DraftAsk | undefined {
  return ask.draft && ask.laid ? { ...ask, draft: ask.draft, laid: ask.laid } : undefined
}

/** Whether its proposals may be changed by whoever asks. */
export function mayEdit(ask: DraftAsk): boolean {
  return ask.draft.state === 'open' && reaches(ask.rank, 'contributor')
}

const PAGES = {
  overview: ['', 'Overview'],
  edit: ['/edit', 'Edit'],
  map: ['/map', 'Map'],
  changes: ['/changes', 'What changes'],
  impact: ['/impact', 'Impact'],
  people: ['/people', 'People'],
  partners: ['/partners', 'Partners'],
  discussion: ['/discussion', 'Discussion'],
  adopt: ['/adopt', 'Adopt'],
} as const
export type DraftTab = keyof typeof PAGES

/** `title` is the page's own name; the draft's stands above it. The first heading is written here. */
export function draftPage(
  ask: DraftAsk,
  tab: DraftTab,
  title: string,
  content: Html,
  more: Partial<PageAnswer> = {},
): PageAnswer {
  const { contents } = ask.draft
  const heading = tab === 'overview' && title === contents.title ? undefined : contents.title
  return {
    is: 'page',
    title: heading === undefined ? title : `${title}: ${contents.title}`,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('', { draft: '' }) },
      { text: 'Drafts', href: ask.here('/drafts') },
      ...(heading === undefined ? [] : [{ text: contents.title, href: addressOf(ask, 'overview') }]),
    ],
    current: 'drafts',
    ...more,
    content: html`<h1 class="nhsuk-heading-l">
        ${heading !== undefined && html`<span class="nhsuk-caption-l">${heading}</span>`} ${title}
      </h1>
      <p class="app-draft-state">${stateOf(ask.draft)}</p>
      ${navigation(ask, tab)} ${content}`,
  }
}

/** The address of one of a draft's pages. */
export function addressOf(ask: DraftAsk, tab: DraftTab): string {
  return ask.here(`/drafts/${ask.draft.id}${PAGES[tab][0]}`)
}

/** Its state in a word, as a label. */
export function stateTag({ state }: Pick<StoredDraft, 'state'>): Html {
  switch (state) {
    case 'open':
      return tag({ text: 'Draft', colour: 'blue' })
    case 'scheduled':
      return tag({ text: 'To be adopted', colour: 'purple' })
    case 'adopted':
      return tag({ text: 'Adopted', colour: 'green' })
    case 'retired':
      return tag({ text: 'Retired', colour: 'grey' })
    default:
      return state satisfies never
  }
}

function stateOf(draft: StoredDraft): Html {
  const saved = showDay(dayOf(draft.savedAt))
  const due = draft.due && html` on ${showDay(dayOf(draft.due.at))}`
  return html`${stateTag(draft)}${due} Version ${draft.version}, saved ${saved}`
}

function navigation(ask: DraftAsk, current: DraftTab): Html {
  const { state } = ask.draft
  const may: Partial<Record<DraftTab, boolean>> = {
    edit: mayEdit(ask),
    map: mayEdit(ask),
    adopt: (state === 'open' || state === 'scheduled') && reaches(ask.rank, 'steward'),
  }
  const items = (Object.keys(PAGES) as DraftTab[])
    .filter((tab) => may[tab] ?? true)
    .map((tab) => ({ text: PAGES[tab][1], href: addressOf(ask, tab), current: tab === current }))
  return tabs('Pages of this draft', items)
}
