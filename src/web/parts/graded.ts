// Several things from one list, each with how much of it: a line each, with a list to choose from. Every list is sent under
// the same name, with what it is about in its value, so that what was chosen reads back as one text. Knows no kind.
import type { Entry } from '#core/field.ts'
import { html, type Content, type Html } from '#formats/html/html.ts'
import { described, formGroup } from '#formats/html/nhs/field.ts'
import { fieldset } from '#formats/html/nhs/fieldset.ts'
import { select } from '#formats/html/nhs/select.ts'

export type Graded = Extract<Entry, { readonly type: 'graded' }>

export type GradedOptions = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: Content | undefined
  readonly errorMessage?: string | undefined
  readonly entry: Graded
  /** What is chosen, as `gradedText` writes it. */
  readonly values: readonly string[]
}

/** "political: strong", as the field reads it back. */
export function gradedText(item: string, grade: string): string {
  return `${item}: ${grade}`
}

export function graded(options: GradedOptions): Html {
  const { id, name, label, hint, errorMessage, entry, values } = options
  const help = described({ id: `${id}-all`, hint, errorMessage })
  const lines = entry.items.map((item, at) =>
    select({
      id: at === 0 ? id : `${id}-${at + 1}`,
      name,
      label: item.label,
      hint: item.hint,
      items: [
        { value: '', text: entry.none },
        ...entry.grades.map((grade) => ({ value: gradedText(item.value, grade.value), text: grade.label })),
      ],
      value: values.find((text) => text.startsWith(`${item.value}: `)) ?? '',
    }),
  )
  const inside = html`${help.html}<div class="app-graded">${lines}</div>`
  return formGroup(
    { errorMessage },
    fieldset({ legend: { text: label }, describedBy: help.describedBy, html: inside }),
  )
}
