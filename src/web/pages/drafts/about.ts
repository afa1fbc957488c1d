// Editing a draft's title, what it is for, and the day that forms offer first.
import { html, type Html } from '#formats/html/html.ts'
import { warningCallout } from '#formats/html/nhs/warning-callout.ts'
import { showDay } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import type { Answer, Form, SystemPage } from '../../page.ts'
import { mayBeEditorial } from '#drafting/edits.ts'
import { editorialField, notEditorial } from '../../parts/editorial-field.ts'
import { addressOf, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { readWords, wordsFields, type WordsTyped } from '../../parts/draft-words.ts'
import { form } from '../../parts/form.ts'
import { closedDraft, openDraft } from '../../parts/open-draft.ts'
import { saveEdit } from '../../parts/save-edit.ts'

export const draftAboutPage: SystemPage = {
  name: 'draft-about',
  within: 'system',
  path: '/:system/drafts/:draft/about',
  access: 'contributor',
  view: (ask) => openDraft(ask, (draft) => show(draft, draft.draft.contents, {})),
  act: (ask, posted) => openDraft(ask, (draft) => change(draft, posted), true),
}

async function change(ask: DraftAsk, posted: Form): Promise<Answer> {
  const { title, purpose, day, problems } = readWords(posted)
  const { values } = posted
  const typed = { title: values.title ?? '', purpose: values.purpose ?? '', day: values.day ?? '' }
  if (day === undefined || Object.keys(problems).length > 0) return show(ask, typed, problems)
  const editorial = values.editorial === 'yes'
  const apply = (contents: DraftContents): DraftContents => ({ ...contents, title, purpose, day })
  const { contents: before } = ask.draft
  if (editorial && !mayBeEditorial(before, apply(before), ask.ledger.vocabulary))
    return show(ask, typed, { editorial: [notEditorial] })
  const saved = await saveEdit(ask, {
    read: Number(values.version),
    about: { words: true },
    apply,
    editorial,
  })
  switch (saved.is) {
    case 'saved':
      return {
        is: 'redirect',
        to: ask.here(`/drafts/${ask.draft.id}`, { saved: saved.reapplied ? 'again' : 'yes' }),
      }
    case 'touched':
      return show(ask, typed, {}, { version: saved.now.version, clash: clash(saved.now.contents) })
    case 'closed':
      return closedDraft(ask)
    case 'unknown':
      return show(ask, typed, {}, { version: ask.draft.version, clash: clash(ask.draft.contents) })
    default:
      return saved satisfies never
  }
}

function clash({ title, purpose, day }: DraftContents): Html {
  return warningCallout({
    level: 2,
    heading: 'Someone changed this while you were typing',
    text: html`<p>Now it is called “${title}”, from ${showDay(day)}${purpose ? html`, and is for: “${purpose}”` : ''}.</p>
      <p>What you typed is kept below, and nothing is saved yet. Save it to have it so.</p>`,
  })
}

function show(
  ask: DraftAsk,
  shown: { readonly title: string; readonly purpose: string; readonly day: string },
  problems: WordsTyped['problems'],
  stale?: { readonly version: number; readonly clash: Html },
): Answer {
  const wrong = Object.keys(problems).length > 0
  const status = stale ? { status: 409 } : wrong ? { status: 422 } : {}
  const content = html`${stale?.clash}
    ${form({
      action: ask.here(`/drafts/${ask.draft.id}/about`),
      proof: ask.proof(),
      button: 'Save',
      cancel: { text: 'Cancel', href: addressOf(ask, 'overview') },
      fields: [
        ...wordsFields(shown, problems),
        editorialField(problems.editorial !== undefined, problems.editorial !== undefined),
        { name: 'version', label: '', type: 'hidden', value: String(stale?.version ?? ask.draft.version) },
      ],
    })}`
  return draftPage(ask, 'overview', 'Title, purpose and day', content, status)
}
