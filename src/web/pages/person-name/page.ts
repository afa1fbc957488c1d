// A person's name and contact details: correcting them, and erasing them for good. The record keeps that there was
// someone; who it was is gone.
import { id } from '#core/id.ts'
import { html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { checkboxes } from '#formats/html/nhs/checkboxes.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { form } from '../../parts/form.ts'

export const personNamePage: SystemPage = {
  name: 'person-name',
  within: 'system',
  path: '/:system/people/:key/name',
  access: 'steward',
  view: (ask) => show(ask, []),
  act: change,
}

type Fault = { readonly field: string; readonly what: string; readonly remedy: string }

async function change(ask: SystemAsk, posted: Form): Promise<Answer> {
  const person = personOf(ask)
  if (!person) return { is: 'not-found' }
  const { values } = posted
  if (values.do === 'erase') {
    if (values.sure !== 'yes')
      return show(ask, [
        {
          field: 'sure',
          what: 'Erasing was not confirmed',
          remedy: 'Tick the box if the name is to be erased.',
        },
      ])
    await ask.store.eraseName(ask.system.slug, person)
    return { is: 'redirect', to: ask.way(person) }
  }
  const [name, email, phone] = ['name', 'email', 'phone'].map((field) =>
    (values[field] ?? '').trim().slice(0, 300),
  )
  if (!name)
    return show(ask, [
      { field: 'name', what: 'There is no name', remedy: 'Enter the name, or erase it below.' },
    ])
  await ask.store.setName(ask.system.slug, {
    id: person,
    name,
    ...(email && { email }),
    ...(phone && { phone }),
  })
  return { is: 'redirect', to: ask.way(person) }
}

async function show(ask: SystemAsk, faults: readonly Fault[]): Promise<Answer> {
  const person = personOf(ask)
  if (!person) return { is: 'not-found' }
  const held = await ask.store.contact(ask.system.slug, person)
  const action = ask.here(`/people/${ask.params.key}/name`)
  const problemsOf = (field: string) => faults.filter((fault) => fault.field === field)
  return {
    is: 'page',
    title: 'Name and contact details',
    ...(faults.length > 0 && { status: 422 }),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: ask.title(person), href: ask.way(person) },
    ],
    current: 'people',
    content: html`<h1 class="nhsuk-heading-l">Name and contact details</h1>
      <p>These are kept apart from the record. Everyone who may see the record sees the name; contact details are for people with
        access.</p>
      ${form({
        action,
        proof: ask.proof(),
        button: 'Save',
        cancel: { text: 'Cancel', href: ask.way(person) },
        problems: problemsOf('sure'),
        fields: [
          {
            name: 'name',
            label: 'Name',
            type: 'text',
            value: held?.name ?? '',
            problems: problemsOf('name'),
          },
          { name: 'email', label: 'E-mail', type: 'email', optional: true, value: held?.email ?? '' },
          { name: 'phone', label: 'Telephone', type: 'text', optional: true, value: held?.phone ?? '' },
        ],
      })}
      <h2 class="nhsuk-heading-m">Erase</h2>
      <p>Erasing removes the name and contact details for good, from every day of the record. Roles and seats keep showing that
        someone held them.</p>
      <form method="post" action="${action}">
        ${ask.proof()}<input type="hidden" name="do" value="erase">
        ${checkboxes({ name: 'sure', idPrefix: 'sure', values: [], items: [{ value: 'yes', text: 'Erase this name and contact details for good' }] })}
        ${button({ text: 'Erase', variant: 'warning' })}
      </form>`,
  }
}

function personOf(ask: SystemAsk) {
  const text = `person/${ask.params.key ?? ''}`
  const known = [...ask.ledger.timelines.keys()].find((one) => one === text)
  return known && id<'person'>(known)
}
