// Hands letters to a mail server (SMTP) and says what came of each. Knows no notices and no store, keeps no queue, and
// writes neither addresses nor passwords anywhere.
import { createTransport } from 'nodemailer'
import type { Letter } from './letter.ts'

export type MailSettings = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  readonly secure: boolean
  readonly user?: string
  readonly password?: string
  readonly from: { readonly name: string; readonly address: string }
}

export type Sent =
  | { readonly is: 'sent' }
  /** The server will never take this one. `why` is a code, without addresses. */
  | { readonly is: 'refused'; readonly why: string }
  /** Not now: the server asks to come again. */
  | { readonly is: 'later'; readonly why: string }
  /** None can be sent: no server, no sign-in, no secure line, or a sender that the server does not take. */
  | { readonly is: 'unreachable'; readonly why: string }

export type Mailer = {
  send(letter: Letter): Promise<Sent>
  close(): void
}

const WAIT_MS = 20_000

export function mailer(settings: MailSettings): Mailer {
  const { host, port, secure, user, password, from } = settings
  const transport = createTransport(
    {
      host,
      port,
      secure,
      // A password is never said over a line that others can read, except within this machine.
      requireTLS: !secure && user !== undefined && !isThisMachine(host),
      ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
      connectionTimeout: WAIT_MS,
      greetingTimeout: WAIT_MS,
      socketTimeout: WAIT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
      logger: false,
    },
    { from },
  )
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  return {
    async send({ to, subject, text, html, key }) {
      try {
        await transport.sendMail({
          to: { name: '', address: to },
          subject,
          text,
          html,
          messageId: `<${key}@${domain}>`,
          // So that nobody's reply about being away comes back.
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return { is: 'sent' }
      } catch (error) {
        return cameOf(error)
      }
    },
    close: () => transport.close(),
  }
}

type Failure = {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
  readonly originalCode?: string
}

// What the server says about the recipient or the letter is about this one; all else would happen to any. An answer in
// the five hundreds is for good (RFC 5321, 4.2.1).
function cameOf(error: unknown): Sent {
  const { code, command, responseCode, originalCode } = error as Failure
  const why = [code, originalCode, responseCode].filter((one) => one !== undefined).join(' ') || 'unknown'
  const ofThisOne = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM'
  if (!ofThisOne) return { is: 'unreachable', why }
  if (responseCode === undefined || responseCode >= 500) return { is: 'refused', why }
  return { is: 'later', why }
}

export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
