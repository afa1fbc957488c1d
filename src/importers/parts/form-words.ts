// Words for what sort of body people sit on: our forms by their own names, and what others call them. Knows no record.
import { bodyForms } from '#kinds/body.ts'
import { plainName } from './match-name.ts'

export type BodyForm = keyof typeof bodyForms

const OWN: ReadonlyMap<string, BodyForm> = new Map(
  (Object.keys(bodyForms) as BodyForm[]).flatMap((form) => [
    [plainName(bodyForms[form]), form] as const,
    [plainName(form), form] as const,
  ]),
)

const OTHERS: readonly (readonly [BodyForm, RegExp])[] = [
  ['committee-in-common', /\bcommittees? in common\b/],
  ['joint-committee', /\bjoint committee\b/],
  ['committee', /\b(sub ?committee|committee|panel|commission|task force|working group|select committee)\b/],
  ['collaborative', /\bcollaborative\b/],
  ['partnership', /\b(partnership|alliance)\b/],
  ['network', /\bnetwork\b/],
  ['forum', /\b(forum|group|meeting|circle|team|working party)\b/],
  ['board', /\b(board|legislature|parliament|assembly|senate|chamber|cabinet|executive|council)\b/],
]

/** Our form by its own name only. */
export function ownForm(words: string): BodyForm | undefined {
  return OWN.get(plainName(words))
}

/** The form that words name or suggest; nothing where they do not speak of a body. */
export function formIn(words: string): BodyForm | undefined {
  const plain = plainName(words)
  return OWN.get(plain) ?? OTHERS.find(([, shape]) => shape.test(plain))?.[0]
}
