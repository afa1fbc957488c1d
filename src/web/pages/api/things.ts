// Things for programs: those of a kind on a day, and one with everything that was recorded of it.
import { isId, type Id } from '#core/id.ts'
import { kindByList } from '../../address.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { maySee } from '../../shown-kinds.ts'
import {
  answerSchema,
  changeSchema,
  changeValues,
  standingOf,
  thingSchema,
  thingValues,
} from './thing-values.ts'

const MOST = 1000

export const apiListPage: SystemPage = {
  name: 'api-list',
  within: 'system',
  path: '/:system/api/:list',
  access: 'public',
  view: list,
  forPrograms: {
    summary: 'Things of a kind in force on the day, in order of id',
    query: {
      after: 'Begin after the thing with this id.',
      most: `How many at once: 1 to ${MOST}; ${MOST} if left out.`,
    },
    answer: answerSchema({ things: { type: 'array', items: thingSchema() } }),
  },
}

export const apiThingPage: SystemPage = {
  name: 'api-thing',
  within: 'system',
  path: '/:system/api/:list/:key',
  access: 'public',
  view: one,
  forPrograms: {
    summary: 'One thing, as it reads on the day, with every change that was recorded of it',
    answer: answerSchema({ thing: thingSchema(), history: { type: 'array', items: changeSchema } }),
  },
}

function list(ask: SystemAsk): Answer {
  const kind = kindByList(ask.ledger.vocabulary, ask.params.list ?? '')
  if (!maySee(ask, kind)) return { is: 'not-found' }
  const most = Number(ask.query.most ?? MOST)
  if (!Number.isInteger(most) || most < 1 || most > MOST)
    return {
      is: 'bad-request',
      what: `"most" cannot be ${ask.query.most}.`,
      remedy: `Give a whole number from 1 to ${MOST}.`,
    }
  const filters = Object.entries(kind.fields).flatMap(([name, { entry }]) =>
    entry.type === 'references' && ask.query[name] !== undefined ? [[name, ask.query[name]] as const] : [],
  )
  const wrong = filters.find(([, at]) => !isId(at))
  if (wrong)
    return {
      is: 'bad-request',
      what: `"${wrong[0]}" cannot be "${wrong[1]}".`,
      remedy: 'Give the id of a thing, such as body/board.',
    }
  const pointing = filters.map(([name, at]) => ask.snapshot.pointing(kind, name, at as Id))
  const all = pointing.reduce(
    (left, some) => left.filter((thing) => some.includes(thing)),
    ask.snapshot.all(kind),
  )
  const rest = all.filter(({ id }) => id > (ask.query.after ?? ''))
  const things = rest.slice(0, most)
  const last = things.at(-1)
  const more = rest.length > things.length && last
  return {
    is: 'values',
    body: {
      ...standingOf(ask),
      things: things.map((thing) => thingValues(ask, thing)),
      ...(more && { next: ask.here(`/api/${ask.params.list}`, { ...ownQuery(ask), after: last.id }) }),
    },
  }
}

function one(ask: SystemAsk): Answer {
  const kind = kindByList(ask.ledger.vocabulary, ask.params.list ?? '')
  if (!maySee(ask, kind)) return { is: 'not-found' }
  const id = `${kind.name}/${ask.params.key}`
  const thing = isId(id) ? ask.snapshot.find(id) : undefined
  if (!thing) return { is: 'not-found' }
  const history = ask.snapshot.history(thing.id).map((change) => changeValues(ask, change))
  return { is: 'values', body: { ...standingOf(ask), thing: thingValues(ask, thing), history } }
}

function ownQuery({ query }: SystemAsk): Readonly<Record<string, string>> {
  const { on: _, known: __, draft: ___, ...own } = query
  return own
}
