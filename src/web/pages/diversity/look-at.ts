// Looks at a release through the lens: beside the benchmarks of the day looked at, and with those of the same characteristic
// before it. Reads what was released and nothing that it rests on.
import { characteristics, type Characteristic } from '#private/characteristics.ts'
import type { Release } from '#private/release.ts'
import { shareInterval } from './share-interval.ts'
import { diversity, type Diversity } from '#lenses/index.ts'
import type { SystemAsk } from '../../page.ts'

/** Made by the day looked at, as far as was known then; oldest first. */
export async function releasesThen({ store, system, standpoint }: SystemAsk): Promise<readonly Release[]> {
  const { day, known } = standpoint
  const all = await store.releases(system.slug)
  return all.filter((one) => one.day <= day && (known === undefined || one.at <= known))
}

export function lookAt({ snapshot, title }: SystemAsk, release: Release, all: readonly Release[]): Diversity {
  const through = all.filter(
    ({ characteristic, number }) => characteristic === release.characteristic && number <= release.number,
  )
  const called = characteristics[release.characteristic]
  return diversity.compute(snapshot, { release, called, through, interval: shareInterval }, title)
}

/** The latest of each characteristic that tells something, or else the latest, in the order of the characteristics. */
export function latestOf(all: readonly Release[]): readonly Release[] {
  const latest = new Map(
    [...all.filter((one) => !tells(one)), ...all.filter(tells)].map((one) => [one.characteristic, one]),
  )
  return (Object.keys(characteristics) as Characteristic[]).flatMap((name) => latest.get(name) ?? [])
}

function tells({ groups }: Release): boolean {
  return groups.some(({ cells }) => Object.values(cells).some((cell) => typeof cell === 'number'))
}
