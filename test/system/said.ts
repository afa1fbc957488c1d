// What the people of the invented system said of themselves, and the tables that were made of it. All of it is dealt out from
// letters in a circle, so that it has nothing to do with anybody's name; and it is kept apart from the record.
import { day, moment, type Day, type Moment } from '#core/day.ts'
import { type Id } from '#core/id.ts'
import { inventedSystem } from './system.ts'

type InventedCharacteristic = 'sex' | 'race' | 'disability'
/** As the store keeps it. */
type InventedSaid = {
  readonly person: Id<'person'>
  readonly characteristic: InventedCharacteristic
  readonly value: string
  readonly on: Day
  readonly account: string
}
/** First what was said, then the table that was made of it. */
export type InventedTable = {
  readonly said: readonly InventedSaid[]
  readonly characteristic: InventedCharacteristic
  readonly at: Moment
  readonly day: Day
  readonly because: string
}

const MEANING: Readonly<Record<InventedCharacteristic, Readonly<Record<string, string>>>> = {
  sex: { F: 'female', M: 'male' },
  race: { W: 'white', A: 'asian', B: 'black', X: 'mixed' },
  disability: { Y: 'yes', N: 'no' },
}

// A dot says nothing. In the second year some of those who had said nothing did.
const FIRST_YEAR = 'MFM.MM.MFFMMF.F'
const SECOND_YEAR = 'MFMFMM.MFFMMF.F'
const OF_RACE = 'WWAW.WBWWXWWA.WWWAWWB'
const OF_DISABILITY = 'NNYN.NNNNYN.N'

export function inventedTables(): readonly InventedTable[] {
  const made = (
    characteristic: InventedCharacteristic,
    letters: string,
    on: string,
    because: string,
  ): InventedTable => ({
    said: dealt(characteristic, letters, day(on)),
    characteristic,
    at: moment(`${on}T10:00:00.000Z`),
    day: day(on),
    because,
  })
  return [
    made('sex', FIRST_YEAR, '2025-11-13', 'Partnership, 13 November 2025, item 7'),
    made('race', OF_RACE, '2026-11-12', 'Partnership, 12 November 2026, item 6'),
    made('sex', SECOND_YEAR, '2026-11-12', 'Partnership, 12 November 2026, item 6'),
    made('disability', OF_DISABILITY, '2026-11-13', 'Asked for by the staff networks of all partners'),
  ]
}

function dealt(characteristic: InventedCharacteristic, letters: string, on: Day): readonly InventedSaid[] {
  return inventedSystem().names.flatMap(({ id }, at) => {
    const value = MEANING[characteristic][letters[at % letters.length] ?? '']
    return value === undefined
      ? []
      : [{ person: id as Id<'person'>, characteristic, value, on, account: 'invented' }]
  })
}
