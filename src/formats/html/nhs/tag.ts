// NHS tag: the state of a thing in a word or two.
import { html, type Content, type Html } from '../html.ts'
import { base, classes, type Base } from './element.ts'

export type TagColour =
  'white' | 'grey' | 'green' | 'aqua-green' | 'blue' | 'purple' | 'pink' | 'red' | 'orange' | 'yellow'
export type TagOptions = Base & {
  readonly text: Content
  /** `false`: plain words without a ground. */
  readonly colour?: TagColour | false | undefined
  readonly border?: boolean | undefined
}

export function tag(options: TagOptions): Html {
  const own = classes(
    'nhsuk-tag',
    options.colour && `nhsuk-tag--${options.colour}`,
    options.colour === false && 'nhsuk-tag--no-colour',
    options.border === false && 'nhsuk-tag--no-border',
  )
  return html`<strong${base(own, options)}>${options.text}</strong>`
}
