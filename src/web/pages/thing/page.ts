// One page per thing in the record: what it is on the day, who holds it, what points at it, what it came from, and
// how every fact about it got here. One page serves every kind.
import type { Block } from '#core/block.ts'
import { addDays, showDay } from '#core/day.ts'
import { isId, type Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import { listKey } from '#core/path-of.ts'
import { html, type Html } from '#formats/html/html.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { reaches } from '../../access.ts'
import { kindByList } from '../../address.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { aboutKind, toldAbove } from './about/index.ts'
import { contactOf } from './contact.ts'
import { descentOf } from './descent.ts'
import { fieldsOf } from './fields.ts'
import { findingsOfThing } from './findings.ts'
import { historyOf } from './history.ts'
import { holdersOfThing, positionsOfPerson, seatsOfBody } from './holders.ts'
import { pointersTo } from './pointers.ts'
import { capital } from '../../parts/capital.ts'
import { wayToPropose } from '../../parts/way-to-propose.ts'
import { maySee } from '../../shown-kinds.ts'

export const thingPage: SystemPage = {
  name: 'thing',
  within: 'system',
  path: '/:system/:list/:key',
  access: 'public',
  async view(ask) {
    const kind = kindByList(ask.ledger.vocabulary, ask.params.list ?? '')
    const id = kind && `${kind.name}/${ask.params.key ?? ''}`
    if (!maySee(ask, kind) || !id || !isId(id) || !ask.snapshot.ledger.timelines.has(id))
      return { is: 'not-found' }
    return show(ask, kind, id)
  },
}

async function show(ask: SystemAsk, kind: Kind, id: Id): Promise<Answer> {
  const { snapshot, title } = ask
  const told = snapshot.find(id) ? toldAbove[kind.name] : undefined
  const first: Block[] = [...standing(ask, kind, id), ...fieldsOf(snapshot, kind, id, title, told)]
  const blocks: Block[] = [
    ...holdersOfThing(snapshot, kind, id, title),
    ...seatsOfBody(snapshot, id, title),
    ...positionsOfPerson(snapshot, kind, id, title),
    ...(kind.nameKeptApart && reaches(ask.rank, 'reader') ? await contactOf(ask, id) : []),
    ...pointersTo(snapshot, id, title),
    ...descentOf(snapshot, id, title),
    ...historyOf(snapshot, id, title, reaches(ask.rank, 'reader')),
  ]
  const caption = kind.words.one
  return {
    is: 'page',
    title: title(id),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: capital(kind.words.many), href: ask.here(`/${listKey(kind)}`) },
    ],
    current: listKey(kind),
    content: html`<span class="nhsuk-caption-l">${capital(caption)}</span>
      <h1 class="nhsuk-heading-l">${title(id)}</h1>
      ${proposing(ask, id)}
      ${await Promise.all((aboutKind[kind.name] ?? []).map(async (about) => about(ask, id)))}
      ${renderBlocks(first, ask.way, 'first')}
      ${findingsSection(ask, id)}
      ${renderBlocks(blocks, ask.way)}`,
  }
}

function findingsSection(ask: SystemAsk, id: Id): Html | undefined {
  const found = findingsOfThing(ask, id)
  if (found.length === 0) return undefined
  return html`<section class="app-thing-findings">${renderBlocks(found, ask.way, 'findings')}</section>`
}

// Where a draft is looked through, the change goes into that draft.
function proposing({ rank, draft, here, ledger }: SystemAsk, id: Id): Html | undefined {
  const open = draft?.state === 'open'
  if (!reaches(rank, 'contributor') || (!open && !ledger.timelines.has(id))) return undefined
  const href = open ? here(wayToPropose(draft.id, id)) : here('/drafts/propose', { about: id })
  return html`<p><a class="nhsuk-link" href="${href}">Propose a change</a></p>`
}

// Says at once when the page shows something that is not in force on the day looked at.
function standing({ snapshot }: SystemAsk, kind: Kind, id: Id): Block[] {
  const versions = snapshot.ledger.timelines.get(id)?.versions ?? []
  if (snapshot.find(id)) return []
  const on = showDay(snapshot.day)
  const next = versions.find((version) => version.from > snapshot.day)
  const last = versions.findLast((version) => version.from <= snapshot.day)
  const told = [
    last?.until ? `Its last day in force was ${showDay(addDays(last.until, -1))}.` : '',
    next ? `It begins on ${showDay(next.from)}.` : '',
    versions.length === 0 ? 'All that was recorded about it has been withdrawn.' : '',
  ]
  const text = told.filter(Boolean).join(' ')
  return [
    { type: 'notice', tone: 'information', title: `This ${kind.words.one} is not in force on ${on}`, text },
  ]
}
