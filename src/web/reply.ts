// Turns a page's answer into a reply: the whole page with its layout, a file, or the way elsewhere.
import type { FastifyReply } from 'fastify'
import { showStandpoint } from '#core/standpoint.ts'
import { listKey } from '#core/path-of.ts'
import type { HeaderLink } from '#formats/html/nhs/header.ts'
import { queryOf } from './address.ts'
import { reaches } from './access.ts'
import type { Answer, Ask, Cookie, PageAnswer, Refusal, SystemAsk } from './page.ts'
import { capital } from './parts/capital.ts'
import { hiddenInputs } from './parts/hidden-inputs.ts'
import { layout, type LayoutOptions } from './parts/layout.ts'
import { lookOf, standpointBar } from './parts/standpoint-bar.ts'
import { keepForAll, licensed, OGL } from './public-reply.ts'
import { showRefusal, wordsOf } from './refusal.ts'
import { maySee } from './shown-kinds.ts'

export function send(reply: FastifyReply, answer: Answer, ask: Ask | SystemAsk): FastifyReply {
  switch (answer.is) {
    case 'redirect':
      for (const cookie of answer.cookies ?? []) setCookie(reply, cookie, ask.site.secure)
      return reply.header('cache-control', 'no-store').redirect(answer.to, 303)
    case 'file':
      if (answer.name)
        void reply.header('content-disposition', `attachment; filename="${asciiName(answer.name)}"`)
      return sendKept(reply.type(answer.type), ask, answer.body)
    case 'page':
      return sendPage(reply, answer, ask)
    case 'values':
      if (answer.location) void reply.header('location', answer.location)
      void reply.type('application/json; charset=utf-8')
      return sendKept(reply, ask, JSON.stringify(answer.body), answer.status)
    default:
      return isForPrograms(ask) ? sendProblem(reply, answer, ask) : sendRefusal(reply, answer, ask)
  }
}

/** Whether a program asks: by a key, or at an address that is for programs. Then refusals are values too. */
export function isForPrograms(ask: Ask): boolean {
  return ask.keyed !== undefined || ask.unknownKey === true || /^\/[^/]+\/api(?:[/?]|$)/.test(ask.address)
}

/** What went wrong within, to a program: no more than the reference under which it stands in the log. */
export function sendFailed(reply: FastifyReply, reference: string): FastifyReply {
  const title = 'There is a problem with the service'
  const body = { type: 'about:blank', title, status: 500, detail: `Reference ${reference}` }
  return reply.status(500).type('application/problem+json; charset=utf-8').send(JSON.stringify(body))
}

// Problem Details for HTTP APIs, RFC 9457.
function sendProblem(reply: FastifyReply, refusal: Refusal, ask: Ask): FastifyReply {
  const { status, title, paragraphs } = wordsOf(refusal)
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="Throughline"')
  return reply
    .status(status)
    .type('application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title,
        status,
        detail: paragraphs.join(' '),
        instance: ask.address.split('?')[0],
      }),
    )
}

// What someone signed in was shown or took away must not stay behind on a shared machine.
function keeping(ask: Ask): string {
  return ask.account || ask.keyed ? 'no-store' : 'private, no-cache'
}

function sendRefusal(reply: FastifyReply, refusal: Refusal, ask: Ask | SystemAsk): FastifyReply {
  const { status, title, content } = showRefusal(refusal)
  return sendPage(reply, { is: 'page', title, content, status }, ask)
}

function sendPage(reply: FastifyReply, answer: PageAnswer, ask: Ask | SystemAsk): FastifyReply {
  const page = layout({
    title: answer.title,
    content: answer.content,
    service: { text: 'Throughline', href: '/' },
    breadcrumb: answer.breadcrumb,
    wide: answer.wide,
    wrong: answer.status === 422,
    footerLinks: [
      { text: 'Accessibility', href: '/accessibility' },
      ...(licensed(ask) ? [{ text: OGL.name, href: OGL.href }] : []),
    ],
    licence: 'Throughline is open source under the MIT licence',
    asset: ask.site.asset,
    scripts: answer.scripts,
    account: accountItems(ask),
    ...('system' in ask && withinSystem(ask, answer)),
  })
  if (answer.refreshIn) void reply.header('refresh', String(answer.refreshIn))
  return sendKept(reply.type('text/html; charset=utf-8'), ask, String(page), answer.status)
}

function sendKept(
  reply: FastifyReply,
  ask: Ask | SystemAsk,
  body: string | Uint8Array,
  status = 200,
): FastifyReply {
  void reply.header('cache-control', keeping(ask))
  return keepForAll(reply, ask, body, status) ? reply.status(304).send() : reply.status(status).send(body)
}

function withinSystem(ask: SystemAsk, answer: PageAnswer): Partial<LayoutOptions> {
  const { standpoint, today } = ask
  const through = ask.draft && standpoint.draft && { title: standpoint.draft.title, day: standpoint.day }
  const draft = answer.draft ?? through
  const { on: _, known: __, page: ___, adopted: ____, saved: _____, ...keep } = ask.query
  const bar = {
    day: draft?.day ?? standpoint.day,
    today: ask.draft ? ask.usualDay : today,
    known: standpoint.known,
    draftTitle: draft?.title,
    ...(through && ask.draft && !ask.params.draft && { draftHref: ask.here(`/drafts/${ask.draft.id}`) }),
    action: ask.address.split('?')[0] ?? '/',
    keep,
  }
  const shown = draft
    ? { ...standpoint, day: draft.day, draft: { title: draft.title, proposals: [] } }
    : standpoint
  return {
    service: { text: 'Throughline', href: ask.here('') },
    systemName: ask.system.name,
    navigation: navigation(ask, answer.current),
    search: {
      action: `/${ask.system.slug}/search`,
      label: `Search ${ask.system.name}`,
      fields: hiddenInputs({
        ...queryOf(standpoint, ask.usualDay),
        ...(ask.draft && { draft: ask.draft.id }),
      }),
    },
    standpointBar: standpointBar(bar),
    look: lookOf(bar),
    standing: `${ask.system.name}. ${showStandpoint(shown)}.${termsOf(ask)}`,
  }
}

function termsOf(ask: SystemAsk): string {
  if (!ask.publicly) return ''
  const terms = licensed(ask) ? ` It may be used under the ${OGL.name}.` : ''
  return ` This is what ${ask.system.name} publishes of its record.${terms}`
}

function navigation(ask: SystemAsk, current: string | undefined): readonly HeaderLink[] {
  const link = (key: string, text: string, path: string): HeaderLink => ({
    text,
    href: ask.here(path),
    ...(current === key && { current: true }),
  })
  // An empty list, or a page without what it is about, would say that there is none.
  const shown = (kind: string, ...links: readonly HeaderLink[]) =>
    maySee(ask, ask.ledger.vocabulary.get(kind)) ? links : []
  const lists = ['body', 'seat', 'role', 'person', 'organisation', 'area'].flatMap((name) => {
    const kind = ask.ledger.vocabulary.get(name)
    return kind ? shown(name, link(listKey(kind), capital(kind.words.many), `/${listKey(kind)}`)) : []
  })
  return [
    link('home', 'Overview', ''),
    ...shown('outcome', link('outcomes', 'Outcomes', '/outcomes')),
    ...shown('measure', link('measures', 'Measures', '/measures')),
    ...shown('function', link('functions', 'Who decides', '/functions')),
    ...shown('seat', link('leadership', 'Leadership', '/balance')),
    ...(reaches(ask.rank, 'reader') ? [link('drafts', 'Drafts', '/drafts')] : []),
    ...(reaches(ask.rank, 'reader') ? [link('findings', 'Findings', '/findings')] : []),
    ...(reaches(ask.rank, 'reader') ? [link('papers', 'Papers', '/papers')] : []),
    ...lists,
    ...(reaches(ask.rank, 'contributor') ? [link('import', 'Import', '/import')] : []),
    link('export', 'Export', '/export'),
    ...(reaches(ask.rank, 'reader') ? [link('audit', 'Audit trail', '/audit')] : []),
    ...(reaches(ask.rank, 'administrator') ? [link('settings', 'Settings', '/settings')] : []),
  ]
}

function accountItems(ask: Ask | SystemAsk): LayoutOptions['account'] {
  if (!ask.account) return [{ text: 'Sign in', href: `/sign-in?next=${encodeURIComponent(ask.address)}` }]
  const { name } = ask.account
  const own =
    'system' in ask && ask.unread !== undefined
      ? { text: ask.unread > 0 ? `${name}: ${ask.unread} new` : name, href: ask.here('/for-me') }
      : { text: name }
  return [
    { ...own, icon: true },
    { text: 'Sign out', action: '/sign-out', fields: ask.proof() },
  ]
}

function setCookie(reply: FastifyReply, { name, value, maxAge }: Cookie, secure: boolean): void {
  void reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge })
}

function asciiName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '-')
}
