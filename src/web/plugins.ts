// What the server is fitted with: headers that allow nothing from elsewhere, signed proofs of forms, limits.
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LIMITS } from '#files/limits.ts'

export const FORM_BYTES = 2_000_000

export async function addPlugins(server: FastifyInstance, secure: boolean, secret: string): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'manifest-src': ["'self'"],
        ...(secure && { 'upgrade-insecure-requests': [] }),
      },
    },
    hsts: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: secure ? { policy: 'same-origin' } : false,
    originAgentCluster: false,
  })
  await server.register(cookie, { secret })
  await server.register(csrf, {
    sessionPlugin: '@fastify/cookie',
    // Lax, like the session's: were it strict, following a link from elsewhere would void the forms in other tabs.
    cookieOpts: { signed: true, httpOnly: true, sameSite: 'lax', path: '/', secure },
    getToken: (request) => (request as FastifyRequest & { proof?: string }).proof,
  })
  await server.register(rateLimit, { global: false })
  await server.register(formbody, { bodyLimit: FORM_BYTES })
  await server.register(multipart, {
    limits: { files: 1, fields: 200, fieldSize: 200_000, fileSize: LIMITS.fileBytes },
  })
  await server.register(compress, { threshold: 2048, encodings: ['gzip', 'identity'] })
}

/** Throws (code FST_CSRF…) unless the form carries the proof that we gave out with it. */
export function proveForm(
  server: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  proof: string | undefined,
): Promise<void> {
  Object.assign(request, { proof })
  return new Promise((resolve, reject) => {
    server.csrfProtection(request, reply, (error?: Error) => (error ? reject(error) : resolve()))
  })
}
