// Changing something in a draft: with the few fields of an action, or all of its kind. Only what is touched is asked for.
import { randomUUID } from 'node:crypto'
import { showDay, startOf, type Day } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { isId, type Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import { problem } from '#core/problem.ts'
import { addItems, changeItem } from '#drafting/index.ts'
import { html } from '#formats/html/html.ts'
import type { Answer, Form, SystemPage } from '../../page.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import { openDraft } from '../../parts/open-draft.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { readThing, thingFields } from '../../parts/thing-form.ts'
import { editPage } from './edit-page.ts'
import { type Asked, askedOf, frameFields, pageAfter, readFrame, type Shown, takenOut } from './frame.ts'
import { lostThing } from './lost-thing.ts'
import { send } from './send.ts'

export const draftAmendPage: SystemPage = {
  name: 'draft-amend',
  within: 'system',
  path: '/:system/drafts/:draft/edit/:kind/:key',
  access: 'contributor',
  view: (ask) => openDraft(ask, (draft) => withMeant(draft, undefined, (meant) => show(draft, meant, {}))),
  act: (ask, posted) =>
    openDraft(ask, (draft) => withMeant(draft, posted, (meant) => amend(draft, meant, posted)), true),
}

type Meant = {
  readonly kind: Kind
  readonly id: Id
  readonly asked: Asked
  readonly names: readonly string[]
  /** The day whose values the form shows. */
  readonly day: Day
}

function withMeant(
  ask: DraftAsk,
  posted: Form | undefined,
  then: (meant: Meant) => Promise<Answer> | Answer,
): Promise<Answer> | Answer {
  const kind = ask.ledger.vocabulary.get(ask.params.kind ?? '')
  const id = `${ask.params.kind}/${ask.params.key}`
  if (!kind || !isId(id)) return { is: 'not-found' }
  if (!ask.snapshot.ledger.timelines.has(id))
    return posted ? lostThing(ask, kind, posted) : { is: 'not-found' }
  const asked = askedOf(ask, posted?.values ?? ask.query, 'amend', kind.name)
  if (asked.gone !== undefined && !posted) return takenOut
  const own = asked.item?.proposal.act === 'amend' ? asked.item.proposal : undefined
  const all = Object.keys(kind.fields)
  const names = own && ask.query.all === undefined ? all.filter((name) => name in own.values) : all
  return then({
    kind,
    id,
    asked,
    names: asked.action?.asks ?? (posted ? shownIn(posted, all) : names),
    day: own ? startOf(own.from) : ask.standpoint.day,
  })
}

/** The fields that the form had. */
function shownIn(posted: Form, all: readonly string[]): readonly string[] {
  const shown = all.filter((name) => posted.values[`was.${name}`] !== undefined)
  return shown.length > 0 ? shown : all
}

async function amend(ask: DraftAsk, meant: Meant, posted: Form): Promise<Answer> {
  const { kind, id, asked, names } = meant
  const [frame, read] = [readFrame(posted), readThing(kind, names, posted, referenceOptions(ask))]
  const ofFields = { ...frame.problems, ...read.problems }
  const { from, because } = frame
  if (Object.keys(ofFields).length > 0 || from === undefined) return show(ask, meant, { posted, ofFields })
  if (asked.gone !== undefined) return show(ask, meant, { posted })
  const item = asked.item?.proposal.act === 'amend' ? asked.item : undefined
  const own = item?.proposal.act === 'amend' ? item.proposal : undefined
  const moved = own !== undefined && (own.from !== from || own.because !== because)
  if (Object.keys(read.values).length === 0 && !moved)
    return show(ask, meant, { posted, problems: [nothing] })
  const apply = (contents: DraftContents): DraftContents => {
    const editing = { record: ask.ledger, key: () => randomUUID() }
    if (item && own)
      return changeItem(
        contents,
        item.key,
        { ...own, from, because, values: { ...own.values, ...read.values } },
        editing,
      )
    return addItems(contents, [{ act: 'amend', id, from, values: read.values, because }], editing)
  }
  const about = item ? { items: [item.key], things: [id] } : { things: [id] }
  return send(
    ask,
    { read: frame.version, about, apply, editorial: frame.editorial && item !== undefined },
    () => pageAfter(ask, asked.back, from),
    (more) => show(ask, meant, { posted, ...more }),
  )
}

const nothing = problem('nothing-changed', 'Nothing is changed', 'Change a field, or cancel.')

function show(ask: DraftAsk, { kind, id, asked, names, day }: Meant, shown: Shown): Answer {
  const { posted, ofFields } = shown
  const now = ask.laid.would(day)
  const values = now.nearest(id)?.values ?? {}
  const own = asked.item?.proposal.act === 'amend' ? asked.item.proposal : undefined
  const path = `/drafts/${ask.draft.id}/edit/${id}`
  const keep = { ...(asked.back && { back: asked.back }) }
  const title = asked.action ? `${asked.action.title}: ${ask.title(id)}` : `Change: ${ask.title(id)}`
  return editPage(ask, {
    title,
    lead: html`<p>As it is on ${showDay(day)}, with this draft.${now.find(id) ? '' : html` <b>It is not in force on that day.</b>`}</p>`,
    action: ask.here(path),
    fields: [
      ...thingFields({ kind, names, values, posted, problems: ofFields, options: referenceOptions(ask) }),
      ...frameFields(ask, {
        asked,
        posted,
        problems: ofFields,
        version: shown.version,
        day: {
          label: 'From',
          hint: 'The first day on which it reads so, such as 2027-04-01.',
          value: own?.from ?? day,
        },
      }),
    ],
    button: own ? 'Save the change' : 'Put it in the draft',
    shown,
    gone: asked.gone !== undefined,
    changing: asked.item !== undefined,
    back: asked.back,
    allFields: asked.action
      ? ask.here(path, keep)
      : own && names.length < Object.keys(kind.fields).length
        ? ask.here(path, { ...keep, item: asked.item?.key ?? '', all: 'yes' })
        : undefined,
  })
}
