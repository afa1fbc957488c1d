// Bodies by name: the same, nearly the same (asked), or new. What a new body's name says of it outright, its
// form, its area, whose it is, is read from the words and said.
import { optionsOf } from '#core/options.ts'
import type { Id } from '#core/id.ts'
import { bodyForms } from '#kinds/body.ts'
import type { Where } from '#core/problem.ts'
import { plainName } from '../parts/match-name.ts'
import { doubt } from './inquiry.ts'
import type { Cited } from './lines.ts'
import { areaWithin } from './places.ts'
import { keyOrSpelled } from './keys.ts'
import type { Subject } from './register.ts'
import type { Work } from './work.ts'

type Mention = { readonly where: Where; readonly text: string }

/** The body of that name, in the record or the file; asked about when it is nearly another's. */
export function bodyNamed(work: Work, at: Mention): Id | 'new' | undefined {
  const found = work.register.names('body').find(at.text)
  if (found.is === 'none') return 'new'
  if (found.is !== 'alike' && found.items.length === 1) return found.items[0]
  return work.inquiry.ask({
    key: doubt('body', at.text),
    where: at.where,
    raw: at.text,
    asks: `Is "${at.text}" a body that is named elsewhere?`,
    options: [
      ...found.items.map((id) => ({ value: id, label: `It is ${work.register.nameOf(id)}` })),
      ...(found.is === 'same' ? [] : [{ value: 'new', label: `A body of its own, "${at.text}"` }]),
    ],
    likely: found.items[0] ?? '',
  }) as Id | 'new' | undefined
}

/**
 * A new body; nothing while its form is in doubt. `heading` and `title` are the words over it in the file.
 */
export function newBody(
  work: Work,
  at: Mention,
  over: { heading?: string; title?: string },
  cited?: Cited,
): Subject | undefined {
  const name = fullWords(at.text)
  if (name !== at.text) work.inquiry.interpret(at.where, at.text, name, 'A short word was written out.')
  const form = formOf(work, { ...at, text: name }, over.heading)
  if (!form) return undefined
  const subject = work.register.begin('body', keyOrSpelled(name), { name, form }, cited)
  if (name !== at.text) work.register.names('body').add(at.text, subject.id)
  const words = [name, over.title ?? ''].join(' ')
  const area = areaWithin(work, words)
  if (area) {
    work.register.say(subject, 'area', area)
    work.inquiry.interpret(
      at.where,
      at.text,
      `a body of ${work.register.nameOf(area)}`,
      'Its name or title names the area.',
    )
  }
  const board = /\bICB\b|\bintegrated care board\b/i.test(words) ? work.board : undefined
  if (board) {
    work.register.say(subject, 'of', [board])
    work.inquiry.interpret(
      at.where,
      at.text,
      `a body of ${work.register.nameOf(board)}`,
      'Its name or title says ICB, and there is only one.',
    )
  }
  return subject
}

const FORM_WORDS: readonly (readonly [keyof typeof bodyForms, RegExp])[] = [
  ['committee-in-common', /\bcommittees? in common\b/],
  ['joint-committee', /\bjoint committee\b/],
  ['committee', /\bcommittee\b/],
  ['board', /\bboard\b/],
  ['partnership', /\bpartnership\b/],
  ['collaborative', /\bcollaborative\b/],
  ['network', /\bnetwork\b/],
  ['forum', /\bforum\b/],
]

/** The forms that words name, without those that are part of a longer one. */
export function formsIn(words: string): readonly (keyof typeof bodyForms)[] {
  const found = FORM_WORDS.filter(([, word]) => word.test(plainName(words))).map(([form]) => form)
  const longer = found.some((form) => form === 'joint-committee' || form === 'committee-in-common')
  return longer ? found.filter((form) => form !== 'committee') : found
}

// "Integrated care board" and ICB are names of an organisation, so its board needs the word once more; and a
// committee of the board is a committee.
function formOf(work: Work, at: Mention, heading = ''): string | undefined {
  const own = formsIn(at.text.replace(/\bof the\b.*$/i, '').replace(/integrated care board/i, 'ICB'))
  const over = own.length === 0 ? formsIn(heading) : own
  if (over.length === 1 && over[0]) {
    const rule = own.length === 1 ? 'Its name says so.' : `The column is headed ${heading}.`
    work.inquiry.interpret(at.where, at.text, bodyForms[over[0]].toLowerCase(), rule)
    return over[0]
  }
  return work.inquiry.ask({
    key: doubt('form', at.text),
    where: at.where,
    raw: at.text,
    asks: `What form of body is "${at.text}"?`,
    options: optionsOf(bodyForms),
  })
}

function fullWords(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/\b(cttee|ctte|ctee)\b\.?/gi, (word) => (word[0] === 'C' ? 'Committee' : 'committee'))
}
