// The addresses of a whole installation that show a page, for the tests that look at every one of them: the invented
// system with its figures and an import under way.
import type { Proposal } from '#core/change.ts'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { ReorganisationPlan } from '#drafting/index.ts'
import type { Store, StoredDraft } from '#store/store.ts'
import { makeTable } from '#web/make-table.ts'
import { inventedCandidates } from '../system/candidates.ts'
import { inventedTables } from '../system/said.ts'
import { accountOf, addInvented, installation, type Installation, type Visitor } from './given.ts'

export const SLUG = 'northmoor-and-vale'

export const within = [
  '',
  '/areas',
  '/organisations',
  '/bodies',
  '/roles',
  '/seats',
  '/people',
  '/appointments',
  '/reorganisations',
  '/bodies/icb-board',
  '/seats/icb-chair',
  '/organisations/icb',
  '/areas/northmoor-and-vale',
  '/people/p085',
  '/search',
  '/search?q=nothing+at+all',
  '/export',
  '/accountability',
  '/accountability?place=area%2Fcalder',
  '/actions',
  '/ahead',
  '/balance',
  '/balance?of=body%2Ficb-board&by=profession&count=votes',
  '/diversity',
  '/diversity/2',
  '/functions',
  '/functions/community-services',
  '/functions/document',
  '/functions/hospices',
  '/functions/picture',
  '/measures',
  '/measures/attendances',
  '/measures/ready-to-leave',
  '/measures/ready-to-leave?of=area%2Fcalder',
  '/measures/smokers',
  '/money',
  '/outcomes',
  '/outcomes/calder-own-bed',
  '/outcomes/carers',
  '/oversight',
  '/patterns',
  '/patterns/library/place-chief-executive',
  '/patterns/neighbourhood-forum',
  '/shared-members',
  '/roles/calder-dass/specification',
  '/variation',
  '/who-decides',
  '/who-decides?q=hospices',
]
export const forMembers = [
  '/checks',
  '/compare',
  '/checks/pack/health-bill-2026',
  '/checks/vacant-seat',
  '/findings',
  '/findings?domain=learning',
  '/findings/vacant-chair?about=body%2Feastmere-place-board',
  '/findings/vacant-chair?about=body%2Ficb-board',
  '/about-me',
  '/audit',
  '/digest',
  '/diversity/new',
  '/figures',
  '/keys',
  '/figures/load/1',
  '/for-me',
  '/actions/calder-weekends/close',
  '/actions/new',
  '/import',
  '/measures/ready-to-leave/mark',
  '/measures/ready-to-leave/target',
  '/money/governance',
  '/money/rates',
  '/papers',
  '/papers/governance',
  '/papers/terms?since=2026-11-20',
  '/patterns/new',
  '/patterns/new?like=body%2Fcalder-place-board',
  '/patterns/neighbourhood-forum/change',
  '/settings',
  '/settings/published',
  '/succession',
  '/succession/critical',
  '/succession/critical/calder-place-director',
  '/succession/forward',
  '/succession/forward/other',
  '/succession/mine',
  '/succession/mine/calder-place-director',
  '/time',
  '/time?of=body%2Ficb-board',
  '/time/rule',
  '/people/p085/name',
]
/** The draft of the tour: what it proposes is little, so that every page of it has something to show. */
export const DRAFT = 'tour'
const ofDraft = [
  '',
  '/about',
  '/adopt',
  '/body/icb-board',
  '/changes',
  '/choose/close-seat',
  '/conflicts',
  '/discussion',
  '/edit',
  '/edit/appointment?as=appoint',
  '/edit/body/icb-board',
  '/edit/seat?as=open-seat&with=body%2Ficb-board',
  '/edit/specification?with=role%2Ficb-chief-executive',
  '/end/body/icb-board',
  '/impact',
  '/people',
  '/map',
  '/partners',
  '/pattern',
  '/pattern?with=assurance-team',
  '/reorganise',
  '/retire',
  '/take-out/one',
]
const outside = [
  '/',
  '/sign-in',
  '/accessibility',
  '/nowhere/at/all/here',
  '/first-account/token',
  '/choose-password/a/b',
]
const forOwners = ['/accounts', '/systems/new']

export type Tour = {
  readonly at: Installation
  readonly importId: string
  /** What is to be seen signed out, and as the owner. */
  readonly nobody: readonly string[]
  readonly owner: readonly string[]
}

export async function tour(): Promise<Tour> {
  const at = await installation()
  const slug = await addInvented(at)
  await at.store.setOpenToPublic(slug, true)
  // Who the owner is decides what they are told of themself.
  await at.store.setPersonOfAccount(slug, accountOf('owner'), id('person/p115'))
  for (const one of inventedCandidates()) await at.store.putCandidate(slug, one)
  await addTables(at.store, slug)
  const owner = await at.visitor('owner')
  const table =
    'Body,Form,Reports to\nElm Forum,Forum,ICB Board\nYew Group,Sort of a thing,Integrated Care Board\n'
  const csv = { name: 'bodies.csv', bytes: Buffer.from(table) }
  const reply = await owner.post(`/${SLUG}/import`, { format: 'recognise' }, csv)
  const importId = /\/import\/([\w-]+)$/.exec(String(reply.headers.location))?.[1] ?? ''
  const steps = ['', '/preview', '/questions', '/sheets'].map((path) => `/import/${importId}${path}`)
  const figures = { name: 'figures.csv', bytes: Buffer.from(FIGURES) }
  const fileOfFigures = String((await owner.post(`/${SLUG}/figures`, {}, figures)).headers.location)
  const plain = draftOfTour(at, (await at.store.ledger(slug)).last)
  await at.store.addDraft(plain, [])
  await at.store.addDraft({ ...plain, id: 'planned', contents: { ...plain.contents, guided: SPLIT } }, [])
  await adopted(at, plain)
  const drafts = [
    '/compare?before=2025-01-01&after=2026-11-22',
    '/drafts',
    '/drafts/adopted',
    '/drafts/adopted/changes',
    '/drafts/adopted/undo',
    '/drafts/new',
    '/drafts/pattern',
    '/drafts/pattern?with=place-chief-executive',
    '/drafts/pattern?with=pattern%2Fneighbourhood-forum',
    '/drafts/planned/reorganise/other-record',
    '/drafts/planned/reorganise/questions',
    '/drafts/propose?about=seat%2Ficb-chair',
    await figuresFile(owner),
  ]
  const draft = ofDraft.map((path) => `/drafts/${DRAFT}${path}`)
  const inside = (paths: readonly string[]) => paths.map((path) => `/${SLUG}${path}`)
  return {
    at,
    importId,
    nobody: [...outside, ...inside(within)],
    owner: [
      ...outside,
      ...forOwners,
      ...inside([...within, ...forMembers, ...drafts, ...draft, ...steps]),
      fileOfFigures,
    ],
  }
}

/** Figures of which some are new, one is wrong, and one is to be looked at. */
const FIGURES = `Measure,Whose,Month,Value
People in hospital who are ready to leave,area/northmoor-and-vale,2026-09,412
measure/ready-to-leave,area/northmoor-and-vale,31/10/2026,405
measure/ready-to-leave,area/calder,2026-10,many
`

/** The address of a file of figures that waits to be loaded. */
async function figuresFile(owner: Visitor): Promise<string> {
  const text = 'Measure,For,Month,Value\nSickness absence,Northmoor and Vale,2026-10,5.6\n'
  const csv = { name: 'figures.csv', bytes: Buffer.from(text) }
  const { headers } = await owner.post(`/${SLUG}/figures`, {}, csv)
  return String(headers.location).replace(`/${SLUG}`, '').replace(/\?.*/, '')
}

/** A plan that leaves things to be asked. */
const SPLIT: ReorganisationPlan = {
  form: 'split',
  day: day('2027-04-01'),
  becomes: [
    {
      old: id('organisation/alliance'),
      new: [id('organisation/healthwatch'), id('organisation/willowmere')],
    },
  ],
  begins: [],
  answers: {},
}

async function addTables(store: Store, system: string): Promise<void> {
  const [ledger, names] = [await store.ledger(system), await store.names(system)]
  for (const { said, ...asked } of inventedTables()) {
    for (const one of said) await store.setCharacteristic(system, one)
    const more = { ...asked, minimum: 5, account: 'account/owner', chance: () => 0.5 }
    await makeTable(store, { system, ledger, names }, await store.releases(system), more)
  }
}

async function adopted({ store, now }: Installation, like: StoredDraft): Promise<void> {
  const draft = { ...like, id: 'adopted', contents: { ...like.contents, title: 'A longer meeting' } }
  await store.addDraft(draft, [])
  const because = 'Board, 20 November 2026, item 7'
  const on = { from: day('2027-04-01'), because } as const
  const proposals: readonly Proposal[] = [
    {
      act: 'begin',
      id: id('decision/adopted'),
      from: day('2026-11-20'),
      values: { title: 'Meet longer' },
      because,
    },
    { act: 'amend', id: id('body/icb-board'), values: { hours: 5 }, ...on },
  ]
  const { last } = await store.ledger(SLUG)
  const decision = id('decision/adopted')
  const closes = { id: 'adopted', version: 1, decision, account: 'account/owner' }
  await store.append(SLUG, last, proposals, { by: `Someone, ${now.slice(0, 10)}`, decision, draft: closes })
}

function draftOfTour({ now }: Installation, base: number): StoredDraft {
  const chair = { act: 'amend', id: id('seat/icb-chair'), from: day('2027-04-01'), because: '' } as const
  return {
    system: SLUG,
    id: DRAFT,
    state: 'open',
    contents: {
      title: 'A second chair',
      purpose: 'So that every page of a draft has something to show.',
      day: day('2027-04-01'),
      items: [{ key: 'one', base, proposal: { ...chair, values: { places: 2 } } }],
    },
    version: 1,
    createdAt: now,
    by: 'account/owner',
    savedAt: now,
    savedBy: 'account/owner',
  }
}
