// Worked out once for each snapshot, or each thing of it, also when the answer is nothing.
import { expect, test } from 'vitest'
import { id } from './id.ts'
import { on, record } from '../../test/record.ts'
import { perSnapshot, perThing } from './per-snapshot.ts'

test('once for each', () => {
  const of = record`
2020-01-01 begin body/a name=A form=board`
  const asked: string[] = []
  const question = perSnapshot((now) => void asked.push(now.day))
  const [one, other] = [on(of, '2020-01-01'), on(of, '2021-01-01')]
  for (const now of [one, other, one, other]) question(now)
  expect(asked).toEqual(['2020-01-01', '2021-01-01'])
})

test('once for each thing of each', () => {
  const of = record`
2020-01-01 begin body/a name=A form=board`
  const asked: string[] = []
  const question = perThing((now, one) => void asked.push(`${one} ${now.day}`))
  const [one, other] = [on(of, '2020-01-01'), on(of, '2021-01-01')]
  const [a, b] = [id('body/a'), id('body/b')]
  for (const now of [one, other, one]) for (const thing of [a, b]) question(now, thing)
  expect(asked).toEqual(['body/a 2020-01-01', 'body/b 2020-01-01', 'body/a 2021-01-01', 'body/b 2021-01-01'])
})
