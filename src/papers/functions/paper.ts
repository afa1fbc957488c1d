// Functions and decisions: who decides what, at which level, by what right.
import type { Block } from '#core/block.ts'
import type { Paper } from '#core/paper.ts'
import { decisionMap, functionsByLevel, functionsDocument } from '#lenses/index.ts'
import type { Ground } from '../parts/ground.ts'

export const functionsPaper: Paper<Ground> = {
  name: 'functions',
  title: 'Functions and decisions map',
  about: 'Who decides what, at which level and to what limit, as integrated care boards publish it.',
  parts: [
    {
      name: 'picture',
      title: 'As a picture',
      about: 'Each function with who holds it in law and who decides at each level.',
      write: (ground) =>
        ifAny(ground, ({ now, title }) => decisionMap.show(decisionMap.compute(now, {}, title), title)),
    },
    {
      name: 'levels',
      title: 'By level',
      about: 'Who decides, recommends, is consulted, delivers, checks and is told. Long.',
      extra: true,
      write: (ground) =>
        ifAny(ground, ({ now, title }) =>
          functionsByLevel.show(functionsByLevel.compute(now, { faults: true }, title), title),
        ),
    },
    {
      name: 'scheme',
      title: 'What is reserved, delegated, joint and pooled',
      about: 'The scheme in ten sections, from what the law gives to whom to what is not settled. Long.',
      write: (ground) =>
        ifAny(ground, ({ now, title }) =>
          functionsDocument.show(functionsDocument.compute(now, undefined, title), title),
        ),
    },
  ],
}

function ifAny(ground: Ground, write: (ground: Ground) => readonly Block[]): readonly Block[] {
  return functionsDocument.compute(ground.now, undefined, ground.title).functions.length > 0
    ? write(ground)
    : [{ type: 'prose', text: 'No function is recorded.' }]
}
