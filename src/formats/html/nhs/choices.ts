// What NHS checkboxes and radios have in common: a group of boxes under one question, each with its label.
import { attributes, html, type Content, type Html } from '../html.ts'
import { base, classes, type Base } from './element.ts'
import { described, formGroup } from './field.ts'
import { fieldset, type FieldsetOptions } from './fieldset.ts'
import { hint } from './hint.ts'
import { label } from './label.ts'

export type ChoiceItem = {
  readonly value: string
  readonly text: Content
  readonly hint?: Content | undefined
  readonly disabled?: boolean | undefined
  /** Shown only while the box is chosen, where scripts run; always shown otherwise. */
  readonly conditional?: Html | undefined
  /** `exclusive`: choosing it clears all others ("none of these"). For checkboxes. */
  readonly behaviour?: 'exclusive' | undefined
  readonly behaviourGroup?: string | undefined
  readonly name?: string | undefined
}

export type ChoicesOptions = Base & {
  readonly name: string
  readonly idPrefix?: string | undefined
  readonly items: readonly (ChoiceItem | { readonly divider: string })[]
  readonly fieldset?: Pick<FieldsetOptions, 'legend'> | undefined
  readonly hint?: Content | undefined
  readonly errorMessage?: Content | undefined
  readonly small?: boolean | undefined
  readonly inline?: boolean | undefined
  readonly disabled?: boolean | undefined
}

type Kind = 'checkbox' | 'radio'
type Group = {
  readonly kind: Kind
  readonly options: ChoicesOptions
  readonly describedBy: string | undefined
}

export function choices(kind: Kind, options: ChoicesOptions, chosen: readonly string[]): Html {
  const block = `nhsuk-${kind === 'radio' ? 'radios' : 'checkboxes'}`
  const id = options.idPrefix ?? options.name
  const help = described({ id, hint: options.hint, errorMessage: options.errorMessage })
  // Checkboxes without a question of their own say hint and error on each box; radios always have a question.
  const describedBy = options.fieldset || kind === 'radio' ? undefined : help.describedBy
  const tag = base(classes(block, options.small && `${block}--small`, options.inline && `${block}--inline`), {
    ...options,
    attributes: { 'data-module': block, ...options.attributes },
  })
  const group = { kind, options, describedBy }
  const inside = html`${help.html}
    <div${tag}>
      ${options.items.map((item, at) =>
        'divider' in item
          ? html`<div class="${block}__divider">${item.divider}</div>`
          : choice(group, item, at === 0 ? id : `${id}-${at + 1}`, chosen.includes(item.value)),
      )}
    </div>`
  const frame = { errorMessage: options.errorMessage }
  if (!options.fieldset) return formGroup(frame, inside)
  return formGroup(frame, fieldset({ ...options.fieldset, describedBy: help.describedBy, html: inside }))
}

function choice(group: Group, item: ChoiceItem, id: string, checked: boolean): Html {
  const block = `nhsuk-${group.kind === 'radio' ? 'radios' : 'checkboxes'}`
  const hintId = item.hint === undefined ? undefined : `${id}-item-hint`
  const more = item.conditional && `conditional-${id}`
  const tag = attributes({
    class: `${block}__input`,
    id,
    name: item.name ?? group.options.name,
    type: group.kind,
    value: item.value,
    checked,
    disabled: item.disabled ?? group.options.disabled,
    'data-behaviour': item.behaviour,
    'data-behaviour-group': item.behaviourGroup,
    'data-aria-controls': more,
    'aria-describedby': classes(group.describedBy, hintId) || undefined,
  })
  const closed = checked ? '' : ` ${block}__conditional--hidden`
  return html`<div class="${block}__item">
      <input${tag}>
      ${label({ text: item.text, for: id, classes: `${block}__label` })}
      ${item.hint !== undefined && hint({ text: item.hint, id: hintId, classes: `${block}__hint` })}
    </div>
    ${more && html`<div class="${block}__conditional${closed}" id="${more}">${item.conditional}</div>`}`
}
