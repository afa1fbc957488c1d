// What goes with an answer that everyone gets alike: how long it may be kept, by what it is known again, and on what terms it may
// be used. Nothing that was shown to somebody signed in, or that holds a form, is ever kept.
import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Ask, SystemAsk } from './page.ts'

export const OGL = {
  name: 'Open Government Licence v3.0',
  href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
}

/** Seconds: what is taken back is gone everywhere soon. */
const KEPT = 60
/** In a form of ours, and nowhere else. */
const PROOF = 'name="_csrf"'

/** Sets the headings; true where whoever asks holds the same already, so that nothing needs to be sent. */
export function keepForAll(
  reply: FastifyReply,
  ask: Ask | SystemAsk,
  body: string | Uint8Array,
  status = 200,
): boolean {
  if (!isForAll(ask) || status !== 200) return false
  if (typeof body === 'string' && body.includes(PROOF)) return false
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  void reply
    .header('cache-control', `public, max-age=${KEPT}`)
    .header('vary', 'Cookie, Authorization')
    .header('etag', tag)
  if (licensed(ask)) void reply.header('link', `<${OGL.href}>; rel="license"`)
  const held = reply.request.headers['if-none-match'] ?? ''
  return held.split(/,\s*/).includes(tag)
}

/** Whether what is shown may be used under the Open Government Licence. */
export function licensed(ask: Ask | SystemAsk): boolean {
  return 'system' in ask && ask.publicly?.licence === 'ogl'
}

function isForAll(ask: Ask | SystemAsk): boolean {
  if (ask.account || ask.keyed || ask.unknownKey || ask.session !== undefined) return false
  return 'system' in ask && ask.rank === 'public'
}
