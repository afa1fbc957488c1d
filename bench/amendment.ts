// What a governance office amends: terms extended, leave taken, votes given, committees that meet more seldom.
import type { Day } from '#core/day.ts'
import { addDays } from '#core/day.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Chance } from './chance.ts'

/** New values for a thing that ends (or would) on a day; nothing where such a thing does not change. */
export function amendmentOf(of: Id, end: Day, chance: Chance): Values | undefined {
  switch (kindOf(of)) {
    case 'appointment':
      return chance.of<Values>([
        { termEnds: addDays(end, chance.upTo(700)) },
        { basis: 'substantive' },
        { spells: [{ form: 'on-leave', from: addDays(end, -90), until: addDays(end, -30) }] },
        { note: `Reappointed for ${1 + chance.upTo(3)} years` },
      ])
    case 'seat':
      return chance.of<Values>([
        { voting: chance.part() < 0.5 },
        { basis: chance.of(['nominated', 'elected', 'co-opted']) },
        { name: `Partner Member ${chance.upTo(500)}` },
      ])
    case 'body':
      return chance.of<Values>([
        { meets: chance.of(['monthly', 'quarterly', 'twice-yearly']) },
        { quorum: 3 + chance.upTo(8) },
        { purpose: `To oversee invented matters of the kind numbered ${chance.upTo(90)}.` },
      ])
    case 'organisation':
      return chance.of<Values>([
        { short: `IO-${chance.upTo(999)}` },
        { note: `Reviewed in paper ${chance.upTo(99)}` },
      ])
    case 'role':
      return chance.of<Values>([{ wte: 0.6 }, { systemDays: chance.upTo(4) }, { profession: 'nursing' }])
    default:
      return undefined
  }
}
