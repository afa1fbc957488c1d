// A box, or several, in which a thing is named by its title: the browser offers what there is where it can, and the
// server finds what was meant either way. Knows no record.
import type { Option } from '#core/field.ts'
import { attributes, html, type Content, type Html } from '#formats/html/html.ts'
import { described, formGroup } from '#formats/html/nhs/field.ts'
import { fieldset } from '#formats/html/nhs/fieldset.ts'
import { input } from '#formats/html/nhs/input.ts'

export type LookupOptions = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: Content | undefined
  readonly errorMessage?: string | undefined
  /** Several boxes where several may be named. */
  readonly several: boolean
  readonly values: readonly string[]
  /** What is offered, written here once under this name; without options it stands elsewhere on the page. */
  readonly list?: string | undefined
  readonly options?: readonly Option[] | undefined
}

/** Empty boxes after those that are filled. */
const SPARE = 2

export function lookup(options: LookupOptions): Html {
  const { id, name, label, hint, errorMessage, list } = options
  const offered =
    list &&
    options.options &&
    html`<datalist id="${list}">${options.options.map((one) => html`<option${attributes({ value: one.label })}></option>`)}</datalist>`
  const box = (value: string, at: number) =>
    input({
      id: at === 0 ? id : `${id}-${at + 1}`,
      name,
      label: options.several ? { text: `${label}, ${at + 1}`, classes: 'nhsuk-u-visually-hidden' } : label,
      value,
      autocomplete: 'off',
      attributes: { ...(list && { list }) },
      ...(!options.several && { hint, errorMessage }),
    })
  if (!options.several) return html`${box(options.values[0] ?? '', 0)}${offered}`
  const help = described({ id: `${id}-all`, hint, errorMessage })
  const boxes = [...options.values, ...Array.from({ length: SPARE }, () => '')].map(box)
  const inside = html`${help.html}<div class="app-lookup">${boxes}</div>`
  return html`${formGroup({ errorMessage }, fieldset({ legend: { text: label }, describedBy: help.describedBy, html: inside }))}${offered}`
}
