// Adding a system: its name, its address, and the day from which it is in force.
import { parseDay } from '#core/day.ts'
import { id, keyFrom } from '#core/id.ts'
import { isSlug } from '#core/slug.ts'
import type { Html } from '#formats/html/html.ts'
import { html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { input } from '#formats/html/nhs/input.ts'
import type { Answer, Ask, Form, Query, SitePage } from '../../page.ts'

export const newSystemPage: SitePage = {
  name: 'new-system',
  within: 'site',
  path: '/systems/new',
  access: 'owner',
  view: (ask) => show(ask, {}, []),
  act: create,
}

type Fault = { readonly text: string; readonly field: string }

async function create(ask: Ask, form: Form): Promise<Answer> {
  const name = (form.values.name ?? '').trim().slice(0, 200)
  const slug = (form.values.slug ?? '').trim().toLowerCase() || keyFrom(name)
  const from = parseDay(form.values.from ?? '')
  const faults: Fault[] = [
    ...(name === '' ? [{ text: 'Enter the name of the system', field: 'name' }] : []),
    ...(isSlug(slug)
      ? []
      : [{ text: 'Enter an address of small letters, digits and hyphens', field: 'slug' }]),
    ...(from.value ? [] : [{ text: 'Enter the day it begins, such as 2022-07-01', field: 'from' }]),
  ]
  if (faults.length > 0 || !from.value) return show(ask, form.values, faults)
  const root = id<'area'>(`area/${slug}`)
  if (!(await ask.store.createSystem({ slug, name, root, createdAt: ask.now }))) {
    return show(ask, form.values, [{ text: `There is a system at /${slug} already`, field: 'slug' }])
  }
  const begin = {
    act: 'begin',
    id: root,
    from: from.value,
    values: { name, level: 'system' },
    because: 'The system was added',
  } as const
  await ask.store.append(slug, 0, [begin], { by: ask.account?.name ?? 'unknown' })
  return { is: 'redirect', to: `/${slug}/import` }
}

function show(ask: Ask, values: Query, faults: readonly Fault[]): Answer {
  const fault = (field: string) => faults.find((one) => one.field === field)?.text
  const question = (name: string, label: string, hint: string, width: 10 | 20): Html =>
    input({ name, id: name, label, hint, width, value: values[name] ?? '', errorMessage: fault(name) })
  return {
    is: 'page',
    title: 'Add a system',
    ...(faults.length > 0 && { status: 422 }),
    breadcrumb: [{ text: 'Systems', href: '/' }],
    content: html`${
      faults.length > 0
        ? errorSummary({
            heading: 'There is a problem',
            errorList: faults.map((one) => ({ text: one.text, href: `#${one.field}` })),
          })
        : ''
    }
      <h1 class="nhsuk-heading-l">Add a system</h1>
      <form method="post" action="/systems/new" novalidate>
        ${ask.proof()}
        ${question('name', 'Name', 'Such as West Yorkshire Health and Care Partnership.', 20)}
        ${question('slug', 'Address (optional)', 'Small letters, digits and hyphens; made from the name if you leave it empty.', 20)}
        ${question('from', 'In force from', 'The day the system begins, such as 2022-07-01.', 10)}
        ${button({ text: 'Add the system' })}
      </form>`,
  }
}
