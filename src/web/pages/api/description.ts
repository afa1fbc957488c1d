// How programs may ask and what they are answered: OpenAPI 3.1, made of the pages for programs and of the kinds, so that it cannot
// say anything else than they do.
import type { Kind } from '#core/kind.ts'
import { listKey } from '#core/path-of.ts'
import type { Described, SystemAsk, SystemPage } from '../../page.ts'
import { licensed, OGL } from '../../public-reply.ts'
import { maySee } from '../../shown-kinds.ts'
import { answerSchema, changeSchema, thingSchema } from './thing-values.ts'

type Operation = Readonly<Record<string, unknown>>

/** The page that describes `all` pages for programs. */
export function descriptionOf(all: readonly SystemPage[]): SystemPage {
  return {
    name: 'api-description',
    within: 'system',
    path: '/:system/api/openapi.json',
    access: 'public',
    view: (ask) => ({ is: 'values', body: description(ask, all) }),
  }
}

function description(ask: SystemAsk, all: readonly SystemPage[]): object {
  const shown = [...ask.ledger.vocabulary.values()].filter((kind) => maySee(ask, kind))
  const paths: Record<string, Record<string, Operation>> = {}
  for (const page of all) {
    if (!page.forPrograms) continue
    const path = page.path.replace('/:system/api', '').replaceAll(/:(\w+)/g, '{$1}') || '/'
    const kinds = path.startsWith('/{list}') ? shown : [undefined]
    for (const kind of kinds) {
      const own = kind ? path.replace('{list}', listKey(kind)) : path
      const { taking } = page.forPrograms
      paths[own] = {
        get: operation(page, page.forPrograms, kind, own),
        ...(taking && { post: takingOperation(page, taking, own) }),
      }
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: `Throughline: ${ask.system.name}`,
      version: '1',
      description:
        'The record of how a system leads itself. Every question can be asked of any day (on) and as it was known at any time (known), and with a draft laid over it (draft).',
      ...(licensed(ask) && { license: { name: OGL.name, url: OGL.href } }),
    },
    servers: [{ url: `${ask.site.baseUrl}/${ask.system.slug}/api` }],
    security: [{}, { key: [] }],
    paths,
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: Object.fromEntries(shown.map((kind) => [kind.name, thingSchema(kind)])),
      responses: { problem: PROBLEM },
    },
  }
}

const PROBLEM = {
  description: 'What is wrong, and what to do (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['title', 'status'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
        },
      },
    },
  },
}

function operation(page: SystemPage, said: Described, kind: Kind | undefined, path: string): Operation {
  const one = path.includes('{key}')
  const summary = kind
    ? one
      ? `The ${kind.words.one} with this key`
      : capital(kind.words.many)
    : said.summary
  return {
    operationId: kind ? `${one ? 'one' : 'all'}-${kind.name}` : page.name,
    summary: kind ? `${summary}: ${said.summary}` : summary,
    description: `Needs the access of: ${page.access}.`,
    parameters: parameters(said, kind, path),
    responses: {
      200: {
        description: 'The answer',
        content: { 'application/json': { schema: kind ? answerOf(kind, one) : said.answer } },
      },
      default: { $ref: '#/components/responses/problem' },
    },
  }
}

function takingOperation(page: SystemPage, said: NonNullable<Described['taking']>, path: string): Operation {
  return {
    operationId: `${page.name}-new`,
    summary: said.summary,
    description: `Needs a key with the access of: ${page.actAccess ?? page.access}.`,
    parameters: inPathOf(path),
    requestBody: { required: true, content: { 'application/json': { schema: said.brings } } },
    responses: {
      201: { description: 'It was made', content: { 'application/json': { schema: said.answer } } },
      default: { $ref: '#/components/responses/problem' },
    },
  }
}

function answerOf({ name }: Kind, one: boolean): object {
  const thing = { $ref: `#/components/schemas/${name}` }
  return one
    ? answerSchema({ thing, history: { type: 'array', items: changeSchema } })
    : answerSchema({ things: { type: 'array', items: thing } })
}

function parameters(said: Described, kind: Kind | undefined, path: string): readonly object[] {
  const text = { type: 'string' }
  const query = (name: string, about: string) => ({ name, in: 'query', description: about, schema: text })
  const pointers = path.includes('{key}')
    ? []
    : Object.entries(kind?.fields ?? {}).flatMap(([name, { entry, label }]) =>
        entry.type === 'references'
          ? [query(name, `Only those whose “${label}” is the thing with this id.`)]
          : [],
      )
  return [
    ...inPathOf(path),
    query('on', 'The day asked about, such as 2026-04-01; today if left out.'),
    query('known', 'As it was recorded by the end of this day, or by this moment.'),
    ...(path.includes('{draft}') ? [] : [query('draft', 'The id of a draft to lay over the record.')]),
    ...Object.entries(said.query ?? {}).map(([name, about]) => query(name, about)),
    ...pointers,
  ]
}

function inPathOf(path: string): readonly object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
