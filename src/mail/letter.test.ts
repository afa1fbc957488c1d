import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import type { Notice } from '#store/store.ts'
import { letterOf } from './letter.ts'

const notice = (text: string): Notice => ({
  system: 'northmoor',
  account: 'a-1',
  id: 'n-1',
  at: moment('2026-11-22T10:00:00.000Z'),
  text,
  href: '/drafts/a?day=2026-07-01&known=1',
  read: false,
  mail: 'waiting',
})
const letter = (text: string, system = 'Northmoor and Vale') =>
  letterOf(notice(text), 'pat@example.test', system, 'https://throughline.example')

test('a letter says its sentence, leads to the place, and says why it came and how to stop it', () => {
  const { to, subject, text, html } = letter('“A smaller board” was adopted.')
  expect({ to, subject }).toEqual({
    to: 'pat@example.test',
    subject: 'Northmoor and Vale: “A smaller board” was adopted.',
  })
  expect(text).toMatchInlineSnapshot(`
    "“A smaller board” was adopted.

    https://throughline.example/northmoor/drafts/a?day=2026-07-01&known=1

    -- 
    You get this e-mail because you have access to Northmoor and Vale in Throughline, and this concerns you.
    What you were told, and how to stop these e-mails, is here:
    https://throughline.example/northmoor/for-me
    "
  `)
  expect(html).toContain('<p>“A smaller board” was adopted.</p>')
  expect(html).toContain('href="https://throughline.example/northmoor/drafts/a?day=2026-07-01&amp;known=1"')
  expect(html).toContain('href="https://throughline.example/northmoor/for-me"')
})

test.each([
  ['Board\r\nBcc: all@example.test', 'Board Bcc: all@example.test'],
  ['Board\u2028\u2029\u0085\0\u001b[31m end', 'Board [31m end'],
  ['txt.\u202egpj.exe', 'txt. gpj.exe'],
  ['half \ud800 a pair', 'half \uFFFD a pair'],
])('%j is one harmless line in the subject, the text and the page', (text, line) => {
  const made = letter(text, text)
  expect(made.subject).toBe(`${line}: ${line}`)
  expect(made.text.split('\n')[0]).toBe(line)
  expect(made.text).toContain(`access to ${line} in`)
  expect(made.html).toContain(`<p>${line}</p>`)
})

test('markup in a title is shown, not obeyed', () => {
  const { html } = letter('<script>alert("1")</script> & </title>')
  expect(html).toContain('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;/title&gt;</p>')
  expect(html).not.toContain('<script')
})

test('a long subject is cut between letters', () => {
  const { subject, text } = letter('🏥'.repeat(500))
  expect([...subject]).toHaveLength(120)
  expect(subject).toMatch(/🏥…$/u)
  expect(text.startsWith('🏥'.repeat(500))).toBe(true)
})

test('the same notice has the same key, another one another', () => {
  expect(letter('a').key).toBe(letter('b').key)
  const other = letterOf({ ...notice('a'), id: 'n-2' }, 'pat@example.test', 'N', 'https://t.example')
  expect(other.key).not.toBe(letter('a').key)
})
