// What tests of making drafts are given: an installation, a contributor, and a draft of the north to work on; its forms
// as a browser would send them.
import { day } from '#core/day.ts'
import type { DraftContents, DraftItem } from '#core/draft.ts'
import type { StoredDraft } from '#store/store.ts'
import { changesOf } from '../record.ts'
import { installation, tagsOf, type Fields, type Installation, type Reply, type Visitor } from './given.ts'

export type Drafting = {
  readonly at: Installation
  readonly visitor: Visitor
  /** The draft that addresses and answers are about. */
  draft: string
  /** Begins a draft with what the lines propose, and makes it the one to work on. */
  readonly begin: (lines: string, words?: Partial<DraftContents>) => Promise<string>
  readonly here: (path: string) => string
  readonly get: (path: string) => Promise<Reply>
  readonly post: (path: string, fields: Fields | readonly (readonly [string, string])[]) => Promise<Reply>
  readonly kept: (of?: string) => Promise<StoredDraft>
  /** What it proposes, a line each. */
  readonly told: () => Promise<readonly string[]>
  /** The fields of the form on one of its pages, untouched. */
  readonly opened: (path: string) => Promise<Record<string, string>>
}

export async function drafting(): Promise<Drafting> {
  const at = await installation()
  const visitor = await at.visitor('contributor')
  const proof = await visitor.proof()
  let numbered = 0
  const given: Drafting = {
    at,
    visitor,
    draft: '',
    async begin(lines, words) {
      given.draft = `draft-${++numbered}`
      await at.store.addDraft(storedDraft(at, given.draft, lines, words), [])
      return given.draft
    },
    here: (path) => `/north/drafts/${given.draft}${path}`,
    get: (path) => visitor.get(given.here(path)),
    post(path, fields) {
      const pairs = Array.isArray(fields) ? (fields as readonly [string, string][]) : Object.entries(fields)
      const payload = new URLSearchParams([['_csrf', proof], ...pairs] as [string, string][]).toString()
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      return visitor.ask({ method: 'POST', url: given.here(path), payload, headers })
    },
    async kept(of = given.draft) {
      const found = await at.store.draft('north', of)
      if (!found) throw new Error(`${of} is gone`)
      return found
    },
    async told() {
      return (await given.kept()).contents.items.map(({ proposal }) =>
        proposal.act === 'retract'
          ? `retract ${proposal.change}`
          : `${proposal.from} ${proposal.act} ${proposal.id}${'values' in proposal ? ` ${JSON.stringify(proposal.values)}` : ''}`,
      )
    },
    opened: async (path) => formOn((await given.get(path)).body),
  }
  return given
}

function storedDraft(
  at: Installation,
  name: string,
  lines: string,
  words: Partial<DraftContents> = {},
): StoredDraft {
  const items = changesOf(lines).map((change, index): DraftItem => {
    const { seq: _, recordedAt: __, by: ___, ...proposal } = change
    return { key: `k${index + 1}`, base: 15, proposal: { ...proposal, because: '' } }
  })
  const by = 'account/contributor'
  return {
    system: 'north',
    id: name,
    state: 'open',
    contents: { title: 'Next spring', purpose: 'To try', day: day('2027-04-01'), items, ...words },
    version: 1,
    createdAt: at.now,
    by,
    savedAt: at.now,
    savedBy: by,
  }
}

/** The fields of the form on a page, as a browser would send them untouched. */
export function formOn(body: string): Record<string, string> {
  const form = /<form class="app-form"[\s\S]*?<\/form>/.exec(body)?.[0] ?? ''
  const fields: Record<string, string> = {}
  for (const { name, attributes } of tagsOf(form)) {
    const chosen = attributes.type !== 'radio' && attributes.type !== 'checkbox'
    if (name === 'input' && attributes.name && (chosen || 'checked' in attributes))
      fields[attributes.name] = attributes.value ?? ''
  }
  for (const [, name = '', inside = ''] of form.matchAll(
    /<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    fields[name] = /<option value="([^"]*)" selected>/.exec(inside)?.[1] ?? ''
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g,
  ))
    fields[name] = text
  return fields
}
