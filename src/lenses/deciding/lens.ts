// Who decides one function on the day: a sentence for each stretch of area and value, the route of each decider up to
// whoever holds it in law, who stays accountable, and who has another part. Reads aloud; knows no page.
import type { Block, Run, Text } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import {
  cellsAt,
  chainOf,
  decidingIn,
  othersIn,
  sayBand,
  sayHolder,
  sayInstrument,
  sayList,
  sayPounds,
  sayScope,
  type Cell,
  type Remit,
  type Route,
} from '#facts/index.ts'
import { assignmentParts } from '#kinds/assignment.ts'
import { statutoryFunction } from '#kinds/index.ts'

export type DecidingAsked = { readonly of: Id; readonly area?: Id; readonly value?: number }
export type Deciding = {
  readonly sentences: readonly Text[]
  readonly accountable: Text
  readonly routes: readonly { readonly heading: Text; readonly steps: readonly Text[] }[]
  readonly others: readonly { readonly key: string; readonly value: Text }[]
}

export const deciding: Lens<DecidingAsked, Deciding | undefined> = {
  name: 'deciding',
  title: 'Who decides',
  question: 'Who decides this, for which area and value, and by what right?',
  compute(now, { of, area, value }, title) {
    const about = now.get(statutoryFunction, of)
    if (!about) return undefined
    const cells = cellsAt(now, of, { ...(area && { area }), ...(value !== undefined && { value }) })
    const remits = [...new Set(cells.flatMap((one) => one.remits))]
    return {
      sentences: sentencesOf(now, cells, title),
      accountable: sayAccountable(about.values.heldBy ?? [], title),
      routes: remits.map((one) => routeOf(one, chainOf(now, one), title)),
      others: othersOf(now, of, title),
    }
  },
  show(result) {
    if (!result) return []
    const routes = result.routes.flatMap(({ heading, steps }): Block[] => [
      { type: 'prose', text: heading },
      { type: 'list', ordered: true, items: steps },
    ])
    return [
      { type: 'heading', level: 2, text: 'Who decides' },
      { type: 'list', items: result.sentences },
      { type: 'prose', text: result.accountable },
      ...(routes.length > 0
        ? [{ type: 'heading', level: 3, text: 'The route to whoever holds it in law' } as const, ...routes]
        : []),
      ...(result.others.length > 0
        ? [
            { type: 'heading', level: 3, text: 'Who else has a part' } as const,
            { type: 'summary', rows: result.others } as const,
          ]
        : []),
    ]
  },
}

/** Stretches with the same deciders and limits are one sentence, which names their areas together. */
function sentencesOf(now: Snapshot, cells: readonly Cell[], title: Titles): readonly Text[] {
  const scopes = new Set(cells.map((one) => sayScope(one, title)))
  const groups = Map.groupBy(cells, (one) =>
    [one.state, sayBand(one), ...one.remits.map(({ id }) => id)].join(' '),
  )
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const names = [...new Set(alike.flatMap((one) => sayScope(one, title) ?? []))]
    const everywhere = names.length === scopes.size && names.length > 1
    const where = everywhere ? 'Everywhere' : names.length > 0 ? `For ${sayList(names)}` : ''
    const band = sayBand(first)
    const lead = [where, where ? band : band.replace(/^./, (letter) => letter.toUpperCase())]
      .filter(Boolean)
      .join(', ')
    return [[...(lead ? [{ strong: lead }, ': '] : []), ...whoIn(now, first, title)]]
  })
}

function whoIn(now: Snapshot, { remits, state }: Cell, title: Titles): readonly Run[] {
  if (state === 'gap') return [{ tag: 'nobody decides', tone: 'warning' }]
  const each = remits.map((one) => [
    ...sayHolder(now, one.values.to, title),
    ', ',
    ...sayInstrument(one, title),
  ])
  const all = each.flatMap((one, at): readonly Run[] => (at > 0 ? ['; ', ...one] : one))
  const marks = {
    clear: [],
    joint: ['. One decision, taken together'],
    'in-common': ['. Done when all have ratified it'],
    clash: ['. ', { tag: 'several decide, each as if alone', tone: 'warning' }],
    circle: ['. ', { tag: 'passed on in a circle', tone: 'warning' }],
  } as const
  return [...all, ...marks[state], ...(state === 'clash' || state === 'circle' ? [] : ['.'])]
}

/** Always told: whoever decides, the duty stays where the law puts it. */
function sayAccountable(holders: readonly Id[], title: Titles): Text {
  if (holders.length === 0) return 'Who holds it in law, and stays accountable, is not recorded.'
  return ['Accountability stays with ', ...linked(holders, title), ', whoever decides.']
}

function linked(ids: readonly Id[], title: Titles): readonly Run[] {
  return ids.flatMap((id, at): readonly Run[] => [
    at === 0 ? '' : at === ids.length - 1 ? ' and ' : ', ',
    { text: title(id), thing: id },
  ])
}

function routeOf(remit: Remit, route: Route, title: Titles): Deciding['routes'][number] {
  const { area } = remit.values
  const where = [area ? `for ${title(area)}` : '', sayBand(remit.values)]
  const steps = route.steps.map((step): Text => {
    if (!step.remit) {
      const holds = route.holders.some((id) => id === step.who)
      return [{ text: title(step.who), thing: step.who }, holds ? ', which holds it in law' : '']
    }
    const { upTo: limit } = step.remit.values
    return [
      { text: title(step.who), thing: step.remit.id },
      ` decides, ${limit === undefined ? 'without limit' : `up to ${sayPounds(limit)}`}, `,
      ...sayInstrument(step.remit, title),
    ]
  })
  const heading = [title(remit.values.to), ...where.filter(Boolean)].join(', ')
  const last = route.steps.at(-1)
  const told = last && !last.remit && route.holders.some((id) => id === last.who)
  return { heading: [{ strong: heading }], steps: told ? steps : [...steps, endOfRoute(route, title)] }
}

function endOfRoute({ broken, end, holders, steps }: Route, title: Titles): Text {
  if (end === 'circle') return [{ tag: 'leads back to itself', tone: 'warning' }]
  if (end === 'unknown')
    return [{ tag: 'leads no further', tone: 'warning' }, ': nobody is recorded as holding it in law']
  if (end === 'broken')
    return [
      { tag: 'leads no further', tone: 'warning' },
      broken?.is === 'ended' && broken.what === 'giver'
        ? ': whoever passed it on has ended'
        : broken?.is === 'ended'
          ? ': whoever passed it on has it no more'
          : ': who passed it on is not recorded, or never had it',
    ]
  if (holders.some((id) => id === steps.at(-1)?.who) && holders.length === 1)
    return 'It is held in law there.'
  return ['Held in law by ', ...linked(holders, title)]
}

function othersOf(now: Snapshot, of: Id, title: Titles): Deciding['others'] {
  const influences = decidingIn(now, of).influences
  const parts = Map.groupBy(othersIn(now, of), ({ values }) => values.part)
  const rows = (['recommends', 'consulted', 'delivers', 'checks', 'told'] as const).map((part) => ({
    key: assignmentParts[part],
    remits: parts.get(part) ?? [],
  }))
  return [...rows, { key: 'Influences', remits: influences }]
    .filter(({ remits }) => remits.length > 0)
    .map(({ key, remits }) => ({
      key,
      value: remits.flatMap((one, at): readonly Run[] => [
        ...(at > 0 ? ['; '] : []),
        ...sayOther(now, one, title),
      ]),
    }))
}

function sayOther(now: Snapshot, { values }: Remit, title: Titles): readonly Run[] {
  const more = [
    values.area ? `for ${title(values.area)}` : '',
    values.source ? `(${values.source})` : '',
  ].filter(Boolean)
  return [...sayHolder(now, values.to, title), ...(more.length > 0 ? [` ${more.join(' ')}`] : [])]
}
