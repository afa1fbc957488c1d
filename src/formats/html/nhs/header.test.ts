import { conforms } from './conformance.ts'
import { header } from './header.ts'

const LOGO = /<svg class="nhsuk-header__logo"[\s\S]*?<\/svg>/
const LOGO_LINK = /<a class="nhsuk-header__service-logo"[^>]*>\s*<\/a>/
const LINK =
  /<a class="nhsuk-header__service-logo" href="([^"]*)"[^>]*>\s*<span class="nhsuk-header__service-name">([^<]*)<\/span>\s*<\/a>/

conforms('header', header, {
  needs: ['service.text', 'service.href'],
  left: [
    'service.text=null',
    'search.input.placeholder=Name or NHS number',
    'colour',
    'inline',
    'logo.src',
    'logo.alt',
    'logo.ariaLabel',
    'organisation',
    'account.items[]=false',
    'navigation.items[]=false',
    'navigation.colour',
    'navigation.justified',
  ],
  // The same without the logo; the link is then the service name alone.
  expected: (markup) =>
    markup
      .replace(LOGO, '')
      .replace(LOGO_LINK, '')
      .replace(LINK, '<a class="nhsuk-header__service-name" href="$1">$2</a>'),
  adapt: (options) => {
    const search = options.search as { label?: { visuallyHiddenText: string } } | undefined
    if (!search) return options
    const label = search.label?.visuallyHiddenText ?? 'Search the NHS website'
    return { ...options, search: { action: 'https://www.nhs.uk/search/', label } }
  },
})
