// The whole page round what a page shows: header, the day looked at, way back, footer. Knows no route and
// no store; every address is handed in. Nothing in it runs or is styled inline, so the strictest content
// policy holds.
import { html, type Html } from '#formats/html/html.ts'
import { breadcrumb, type Crumb } from '#formats/html/nhs/breadcrumb.ts'
import { classes } from '#formats/html/nhs/element.ts'
import { footer } from '#formats/html/nhs/footer.ts'
import { header, type AccountItem, type HeaderLink, type HeaderSearch } from '#formats/html/nhs/header.ts'
import { skipLink } from '#formats/html/nhs/skip-link.ts'
import type { Look } from './standpoint-bar.ts'

export type LayoutOptions = {
  /** The page's own name; the window's title adds the system and the service. */
  readonly title: string
  readonly content: Html
  readonly service: { readonly text: string; readonly href: string }
  /** The system the page is about; none on sign-in and the like. */
  readonly systemName?: string | undefined
  readonly navigation?: readonly HeaderLink[] | undefined
  readonly account?: readonly AccountItem[] | undefined
  readonly search?: HeaderSearch | undefined
  readonly standpointBar?: Html | undefined
  /** The whole page reads differently when it does not show the record as it is today. */
  readonly look?: Look | undefined
  readonly breadcrumb?: readonly Crumb[] | undefined
  /** Uses the whole window, for pictures and broad tables. */
  readonly wide?: boolean | undefined
  /** Something must be put right: said first in the window's title, for people who hear it. */
  readonly wrong?: boolean | undefined
  /** "In force on 1 April 2026, as recorded today": at the foot of the page and the end of its print. */
  readonly standing?: string | undefined
  readonly footerLinks: readonly { readonly text: string; readonly href: string }[]
  readonly licence: string
  /** The address of an asset by its plain name. */
  readonly asset: (name: string) => string
  /** Islands this page wants besides `page.js`. */
  readonly scripts?: readonly string[] | undefined
}

export function layout(options: LayoutOptions): Html {
  const body = classes(`app-look-${options.look ?? 'today'}`, options.wide && 'app-wide')
  return html`<!DOCTYPE html>
<html lang="en">
  ${head(options)}
  <body class="${body}">
    ${skipLink({ href: '#maincontent' })}
    ${header({
      service: { text: serviceName(options), href: options.service.href },
      account: options.account && { items: options.account },
      navigation: options.navigation && { items: options.navigation },
      search: options.search,
    })}
    ${options.standpointBar}
    <div class="nhsuk-width-container app-page">
      ${options.breadcrumb && options.breadcrumb.length > 0 && breadcrumb({ items: options.breadcrumb })}
      <main class="nhsuk-main-wrapper" id="maincontent">${options.content}</main>
    </div>
    ${footer({
      meta: { items: options.footerLinks },
      html:
        options.standing === undefined
          ? undefined
          : html`<p class="nhsuk-body-s app-standing">${options.standing}</p>`,
      copyright: options.licence,
    })}
  </body>
</html>
`
}

function head(options: LayoutOptions): Html {
  const title = [options.wrong && 'Error', options.title].filter(Boolean).join(': ')
  const where = [title, options.systemName, options.service.text].filter(Boolean).join(' – ')
  const scripts = ['page.js', ...(options.scripts ?? [])]
  return html`<head>
    <meta charset="utf-8">
    <title>${where}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="#005eb8">
    <link rel="icon" href="${options.asset('icon.svg')}" type="image/svg+xml">
    <link rel="stylesheet" href="${options.asset('nhsuk.css')}">
    <link rel="stylesheet" href="${options.asset('app.css')}">
    ${scripts.map((name) => html`<script type="module" src="${options.asset(name)}"></script>`)}
  </head>`
}

function serviceName(options: LayoutOptions): Html {
  if (options.systemName === undefined) return html`${options.service.text}`
  return html`${options.service.text} <span class="app-system-name">${options.systemName}</span>`
}
