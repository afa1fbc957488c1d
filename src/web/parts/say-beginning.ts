// A part of a pattern in a few words, with an ellipsis where a blank is filled in later.
import type { Beginning, Pattern } from '#patterns/index.ts'

const KINDS = { body: 'Body', role: 'Role', seat: 'Seat' } as const

/** Such as "Seat: Chair, on Finance Leads of …". */
export function sayBeginning({ kind, values, like }: Beginning, { begins }: Pick<Pattern, 'begins'>): string {
  if (like !== undefined) return `${KINDS[kind]}: like “${like}”`
  const named = (text: string) => text.replace(/\{[^{}]+\}/g, '…')
  return `${KINDS[kind]}: ${named(values.name)}${bodyOf(values['body'], begins, named)}`
}

function bodyOf(
  body: Beginning['values'][string] | undefined,
  begins: readonly Beginning[],
  named: (text: string) => string,
): string {
  if (typeof body !== 'object') return ''
  if ('blank' in body) return ', on the body that you name'
  const begun = 'begun' in body ? begins.find(({ key }) => key === body.begun) : undefined
  return begun
    ? `, on ${begun.like === undefined ? named(begun.values.name) : `the one like “${begun.like}”`}`
    : ''
}
