import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { snapshotOf } from '../../test/structure.ts'
import { areasAround, levelOfBody } from './level-of-body.ts'

const now = snapshotOf(
  `
2020-01-01 begin area/north name=North level=region
2020-01-01 begin area/shire name=Shire level=system within=area/north
2020-01-01 begin area/east name=East level=place within=area/shire
2020-01-01 begin area/west name=West level=place within=area/shire
2020-01-01 begin area/apart name=Apart level=place
2020-01-01 begin area/loop name=Loop level=place within=area/loop
2020-01-01 begin organisation/one name=One serves=["area/east"]
2020-01-01 begin organisation/two name=Two serves=["area/west"]
2020-01-01 begin organisation/far name=Far serves=["area/apart"]
2020-01-01 begin body/own name=A form=board area=area/east of=["organisation/two"]
2020-01-01 begin body/below name=B form=committee reportsTo=body/own of=["organisation/two"]
2020-01-01 begin body/two-below name=C form=committee reportsTo=body/below
2020-01-01 begin body/theirs name=D form=board of=["organisation/two"]
2020-01-01 begin body/both name=E form=board of=["organisation/one","organisation/two"]
2020-01-01 begin body/mixed name=F form=board of=["organisation/one","organisation/far"]
2020-01-01 begin body/none name=G form=forum
2020-01-01 begin body/circle name=H form=forum reportsTo=body/circle-2
2020-01-01 begin body/circle-2 name=I form=forum reportsTo=body/circle of=["organisation/one"]
`.split('\n'),
)

test.each([
  ['its own area', 'own', 'place', 'area/east'],
  ['else that of the body above', 'below', 'place', 'area/east'],
  ['however far above', 'two-below', 'place', 'area/east'],
  ['else where its organisation serves', 'theirs', 'place', 'area/west'],
  ['the smallest area around several', 'both', 'system', 'area/shire'],
  ['the first of the widest where nothing is around them', 'mixed', 'place', 'area/apart'],
  ['nothing says', 'none', 'other', undefined],
  ['a circle is left', 'circle', 'place', 'area/east'],
])('%s', (_, key, level, around) => {
  const found = levelOfBody(now, id(`body/${key}`))
  expect([found.level, found.area?.id]).toEqual([level, around])
})

test('areas around run from the smallest out, and end where they circle', () => {
  const around = (key: string) => areasAround(now, id(key)).map((one) => one.id)
  expect(around('area/east')).toEqual(['area/east', 'area/shire', 'area/north'])
  expect(around('area/loop')).toEqual(['area/loop'])
  expect(areasAround(now, undefined)).toEqual([])
})
