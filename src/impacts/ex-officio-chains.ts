// Seats whose holder changes because a role, or another seat, changes hands: nobody proposes it, it follows.
import type { Run, Text } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { impact } from '#core/impact.ts'
import { differencesOn } from '#core/laid-differences.ts'
import { isSame } from '#core/compare.ts'
import { daysThatMatter, movedExOfficio, type MovedExOfficio } from '#facts/index.ts'

export type ExOfficioChains = { readonly moved: readonly (MovedExOfficio & { readonly from: Day })[] }

export const exOfficioChains = impact<ExOfficioChains>({
  name: 'ex-officio-chains',
  title: 'Seats that follow a role',
  question: 'Which seats change hands because a role does?',
  compute(of) {
    const last = new Map<Id, MovedExOfficio>()
    const moved = daysThatMatter(of).days.flatMap((day) =>
      movedExOfficio(of.was(day), of.would(day), differencesOn(of, day)).flatMap((one) => {
        const known = last.get(one.position)
        last.set(one.position, one)
        return known && isSame(known, one) ? [] : [{ ...one, from: day }]
      }),
    )
    return { moved }
  },
  show({ moved }, title) {
    return moved.length === 0 ? [] : [{ type: 'list', items: moved.map((one) => sentence(one, title)) }]
  },
})

function sentence(one: ExOfficioChains['moved'][number], title: Titles): Text {
  const { because, comes, from, leaves, position } = one
  const link = (id: Id): Run => ({ text: title(id), thing: id })
  return [
    link(position),
    `, from ${showDay(from)}: `,
    ...(comes.length > 0 ? [...named(comes, title), ' in place of '] : ['nobody in place of ']),
    ...(leaves.length > 0 ? named(leaves, title) : ['nobody']),
    ...(one.otherwise ? [', as it follows something else'] : [', as it follows ', link(because)]),
    '.',
  ]
}

function named(ids: readonly Id[], title: Titles): readonly Run[] {
  return ids.flatMap((id, at): readonly Run[] => [
    ...(at > 0 ? [' and '] : []),
    { text: title(id), thing: id },
  ])
}
