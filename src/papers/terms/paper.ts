// Vacancies and terms ahead: what is empty, whose term ends, and which days come.
import { addMonths } from '#core/day.ts'
import type { Paper } from '#core/paper.ts'
import { datesAhead, termsEnding, vacancies } from '#lenses/index.ts'
import type { Ground } from '../parts/ground.ts'

const YEAR_DAYS = 365

export const termsPaper: Paper<Ground> = {
  name: 'terms',
  title: 'Vacancies and terms ahead',
  about: 'Which seats and roles are empty, whose term ends in the next year, and what else is coming.',
  parts: [
    {
      name: 'vacant',
      title: 'Vacancies',
      about: 'Seats and roles that nobody fills, chairs first.',
      write: ({ now, title }) => vacancies.show(vacancies.compute(now, {}, title), title),
    },
    {
      name: 'ending',
      title: 'Terms ending',
      about: 'Terms that end in the next year, and terms that ended with nobody recorded as having left.',
      write: ({ now, title }) =>
        termsEnding.show(termsEnding.compute(now, { days: YEAR_DAYS }, title), title),
    },
    {
      name: 'ahead',
      title: 'Dates ahead',
      about: 'Meetings, actions, reviews and whatever begins or ends in the next six months.',
      write: ({ now, title }) => {
        const asked = { from: now.day, until: addMonths(now.day, 6), steering: true }
        return datesAhead.show(datesAhead.compute(now, asked, title), title)
      },
    },
  ],
}
