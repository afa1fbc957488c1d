// What every NHS component here shares: its own id, more classes, more attributes, and headings by level.
// Markup follows nhsuk-frontend 10.6.1; each component is tested against the fixtures that package ships.
import { attributes, html, isHtml, type AttributeValues, type Content, type Html } from '../html.ts'

export type Base = {
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: AttributeValues | undefined
}

export type Size = 's' | 'm' | 'l' | 'xl'
export type Level = 1 | 2 | 3 | 4

/** The classes that apply, in order. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** `class`, `id` and whatever more the caller gave, in the order the design system writes them. */
export function base(name: string, options: Base): Html {
  return attributes({ class: classes(name, options.classes), id: options.id, ...options.attributes })
}

/** Words for screen readers only. */
export function hidden(text: string): Html {
  return html`<span class="nhsuk-u-visually-hidden">${text}</span>`
}

export function heading(level: Level, given: AttributeValues, content: Content): Html {
  const tag = attributes(given)
  if (level === 1) return html`<h1${tag}>${content}</h1>`
  if (level === 2) return html`<h2${tag}>${content}</h2>`
  if (level === 3) return html`<h3${tag}>${content}</h3>`
  return html`<h4${tag}>${content}</h4>`
}

/** Options that may also be given as their text alone. */
export function withText<T extends { readonly text?: Content | undefined }>(
  given: Content | T,
): T | { readonly text: Content } {
  return typeof given === 'string' || isHtml(given) ? { text: given } : given
}
