// Worked out once for each snapshot, also when the answer is nothing.
import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { perSnapshot } from './per-snapshot.ts'

test('once for each', () => {
  const of = record`
2020-01-01 begin body/a name=A form=board`
  const asked: string[] = []
  const question = perSnapshot((now) => void asked.push(now.day))
  const [one, other] = [on(of, '2020-01-01'), on(of, '2021-01-01')]
  for (const now of [one, other, one, other]) question(now)
  expect(asked).toEqual(['2020-01-01', '2021-01-01'])
})
