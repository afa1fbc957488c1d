// NHS task list: what is to be done, and how far each is.
import { attributes, html, type Content, type Html } from '../html.ts'
import { base, type Base } from './element.ts'
import { tag, type TagOptions } from './tag.ts'

export type Task = {
  readonly heading: Content
  readonly hint?: Content | undefined
  readonly href?: string | undefined
  readonly status: Content | { readonly tag: TagOptions }
}
export type TaskListOptions = Base & { readonly idPrefix: string; readonly items: readonly Task[] }

export function taskList(options: TaskListOptions): Html {
  return html`<ul${base('nhsuk-task-list', options)}>
    ${options.items.map((item, at) => task(item, `${options.idPrefix}-${at + 1}`))}
  </ul>`
}

function task(item: Task, id: string): Html {
  const hinted = item.hint !== undefined
  const status = typeof item.status === 'object' && 'tag' in item.status ? tag(item.status.tag) : item.status
  const linked = item.href !== undefined && ' nhsuk-task-list__item--with-link'
  return html`<li class="nhsuk-task-list__item${linked}">
    <div class="nhsuk-task-list__name-and-hint">
      ${name(item, id)}
      ${hinted && html`<div class="nhsuk-task-list__hint" id="${id}-hint">${item.hint}</div>`}
    </div>
    <div class="nhsuk-task-list__status" id="${id}-status">${status}</div>
  </li>`
}

function name(item: Task, id: string): Html {
  if (item.href === undefined) return html`<div>${item.heading}</div>`
  const link = attributes({
    class: 'nhsuk-task-list__link nhsuk-link',
    href: item.href,
    'aria-describedby': `${item.hint === undefined ? '' : `${id}-hint `}${id}-status`,
  })
  return html`<a${link}>${item.heading}</a>`
}
