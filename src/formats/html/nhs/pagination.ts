// NHS pagination: numbered pages of a list, or the page before and the page after.
import { attributes, html, raw, type Html } from '../html.ts'
import { base, classes, hidden, type Base } from './element.ts'
import { icon } from './icon.ts'

type Way = { readonly href: string; readonly text?: string | undefined; readonly label?: string | undefined }
export type PageItem =
  | { readonly number: number; readonly href: string; readonly current?: boolean | undefined }
  | { readonly ellipsis: true }

export type PaginationOptions = Base & {
  readonly previous?: Way | undefined
  readonly next?: Way | undefined
  readonly items?: readonly PageItem[] | undefined
}

export function pagination(options: PaginationOptions): Html {
  const numbered = (options.items?.length ?? 0) > 0
  const tag = base(classes('nhsuk-pagination', numbered && 'nhsuk-pagination--numbered'), {
    ...options,
    attributes: { role: 'navigation', 'aria-label': 'Pagination', ...options.attributes },
  })
  return html`<nav${tag}>${numbered ? numbers(options) : neighbours(options)}</nav>`
}

function numbers({ previous, next, items = [] }: PaginationOptions): Html {
  return html`${
    previous &&
    html`<a href="${previous.href}" class="nhsuk-pagination__previous" rel="prev">
      ${icon('arrow-left')}
      ${title(previous, 'Previous')}
    </a>`
  }
    <ul class="nhsuk-pagination__list">${items.map(page)}</ul>
    ${
      next &&
      html`<a href="${next.href}" class="nhsuk-pagination__next" rel="next">
      ${title(next, 'Next')}
      ${icon('arrow-right')}
    </a>`
    }`
}

function page(item: PageItem): Html {
  if ('ellipsis' in item) {
    return html`<li class="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">${raw('&ctdot;')}</li>`
  }
  const current = item.current && ' nhsuk-pagination__item--current'
  const tag = attributes({
    class: 'nhsuk-pagination__link',
    href: item.href,
    'aria-label': `Page ${item.number}`,
    'aria-current': item.current && 'page',
  })
  return html`<li class="nhsuk-pagination__item${current}"><a${tag}>${item.number}</a></li>`
}

function neighbours({ previous, next }: PaginationOptions): Html {
  return html`<ul class="nhsuk-list nhsuk-pagination__list">
    ${
      previous &&
      html`<li class="nhsuk-pagination-item--previous">
      <a class="nhsuk-pagination__link nhsuk-pagination__link--prev" href="${previous.href}" rel="prev">
        ${title(previous, 'Previous')}
        ${pageLabel(previous)}
        ${icon('arrow-left')}
      </a>
    </li>`
    }
    ${
      next &&
      html`<li class="nhsuk-pagination-item--next">
      <a class="nhsuk-pagination__link nhsuk-pagination__link--next" href="${next.href}" rel="next">
        ${title(next, 'Next')}
        ${pageLabel(next)}
        ${icon('arrow-right')}
      </a>
    </li>`
    }
  </ul>`
}

function title(way: Way, word: string): Html {
  const words = way.text ?? html`${word}${hidden(' page')}`
  return html`<span class="nhsuk-pagination__title">${words}</span>`
}

function pageLabel(way: Way): Html | undefined {
  if (way.label === undefined) return undefined
  return html`${hidden(':')}
    <span class="nhsuk-pagination__page">${way.label}</span>`
}
