// A seat held ex officio by whoever holds a role, or another seat, that is no more.
import { check } from '#core/check.ts'
import { orphansOf } from '#facts/index.ts'
import { body, seat } from '#kinds/index.ts'

export const exOfficioOfEndedRole = check({
  code: 'ex-officio-of-ended-role',
  title: 'Ex officio seat of an ended role',
  question: 'Which ex officio seats follow a role or seat that is no more?',
  domain: 'clarity',
  severity: 'act',
  why: 'Nobody can come to the seat any more: it follows a post that does not exist.',
  remedy: 'Say which role it follows now, or close the seat.',
  basis:
    'Seats that follow another post lose their holder with it: opencivicdata/python-opencivicdata#129 and popolo-project/popolo-spec#125.',
  limits: {},
  find: (now) =>
    orphansOf(now)
      .filter((one) => one.kind === seat.name && one.field === 'exOfficio')
      .filter((one) => now.get(body, now.get(seat, one.thing)?.values.body))
      .map(({ thing, target }) => ({ about: [thing, target], evidence: target })),
  say: ({ about: [of], evidence: ended }, title) =>
    `${title(of)} is held ex officio by the ${title(ended)}, which has ended.`,
})
