// Drafts for programs: those there are, one with what it proposes, and bringing a new one. Nothing is adopted this way.
import { randomUUID } from 'node:crypto'
import { say } from '#core/sentence.ts'
import { draftFaults } from '#drafting/index.ts'
import type { DraftSummary, StoredDraft } from '#store/store.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { beginDraft } from '../../parts/begin-draft.ts'
import { broughtSchema, readBroughtDraft } from './brought-draft.ts'
import { answerSchema, standingOf } from './thing-values.ts'

const aboutSchema = {
  type: 'object',
  required: ['id', 'title', 'purpose', 'state', 'day', 'version', 'savedAt', 'address'],
  properties: {
    id: { type: 'string' },
    title: { type: 'string' },
    purpose: { type: 'string' },
    state: { enum: ['open', 'scheduled', 'adopted', 'retired'] },
    day: { type: 'string', format: 'date' },
    version: { type: 'integer' },
    savedAt: { type: 'string', format: 'date-time' },
    address: { type: 'string', format: 'uri' },
  },
}

export const apiDraftsPage: SystemPage = {
  name: 'api-drafts',
  within: 'system',
  path: '/:system/api/drafts',
  access: 'reader',
  async view(ask) {
    const drafts = await ask.store.drafts(ask.system.slug)
    return { is: 'values', body: { ...standingOf(ask), drafts: drafts.map((one) => aboutDraft(ask, one)) } }
  },
  actAccess: 'contributor',
  take: begin,
  forPrograms: {
    summary: 'Drafts, newest first',
    answer: answerSchema({ drafts: { type: 'array', items: aboutSchema } }),
    taking: {
      summary: 'Brings a new draft. It changes nothing until people adopt it',
      brings: broughtSchema,
      answer: {
        type: 'object',
        required: ['id', 'address'],
        properties: { id: { type: 'string' }, address: { type: 'string', format: 'uri' } },
      },
    },
  },
}

export const apiDraftPage: SystemPage = {
  name: 'api-draft',
  within: 'system',
  path: '/:system/api/drafts/:draft',
  access: 'reader',
  view: one,
  forPrograms: {
    summary: 'One draft with what it proposes',
    answer: answerSchema({
      about: aboutSchema,
      proposals: {
        type: 'array',
        items: {
          type: 'object',
          required: ['key', 'proposal', 'sentence'],
          properties: { key: { type: 'string' }, proposal: { type: 'object' }, sentence: { type: 'string' } },
        },
      },
    }),
  },
}

async function begin(ask: SystemAsk, brought: unknown): Promise<Answer> {
  const read = readBroughtDraft(brought, ask.ledger.last, () => randomUUID())
  if (!read.value) return unfit(read.problems)
  const faults = draftFaults(ask.ledger, read.value.contents).map(({ problem }) => problem)
  if (faults.length > 0) return unfit(faults)
  const begun = new Set(
    read.value.contents.items.flatMap(({ proposal }) => (proposal.act === 'begin' ? [proposal.id] : [])),
  )
  const strangers = read.value.names.filter(({ id }) => !begun.has(id))
  if (strangers.length > 0)
    return unfit([
      {
        what: `${strangers[0]?.id} is named but not begun`,
        remedy: 'Name only people whom the draft begins.',
      },
    ])
  const id = await beginDraft(ask, read.value.contents, read.value.names)
  const address = addressOf(ask, id)
  return { is: 'values', status: 201, location: address, body: { id, address } }
}

type Unfit = {
  readonly what: string
  readonly remedy: string
  readonly where?: { readonly row?: number; readonly field?: string }
}

function unfit(problems: readonly Unfit[]): Answer {
  return {
    is: 'values',
    status: 422,
    body: {
      type: 'about:blank',
      title: 'The draft cannot be as it was brought',
      status: 422,
      detail: problems[0]?.what,
      problems: problems.map(({ what, remedy, where }) => ({
        what,
        remedy,
        ...(where?.row !== undefined && { proposal: where.row }),
        ...(where?.field !== undefined && { field: where.field }),
      })),
    },
  }
}

function one(ask: SystemAsk): Answer {
  const { draft, snapshot, title } = ask
  if (!draft) return { is: 'not-found' }
  const proposals = draft.contents.items.map(({ key, proposal }) => ({
    key,
    proposal,
    sentence: say(snapshot.ledger, proposal, title),
  }))
  return { is: 'values', body: { ...standingOf(ask), about: aboutDraft(ask, draft), proposals } }
}

function aboutDraft(
  ask: SystemAsk,
  { id, state, version, savedAt, contents }: StoredDraft | DraftSummary,
): object {
  const { title, purpose, day } = contents
  return { id, title, purpose, state, day, version, savedAt, address: addressOf(ask, id) }
}

function addressOf({ site, system }: SystemAsk, id: string): string {
  return `${site.baseUrl}/${system.slug}/drafts/${id}`
}
