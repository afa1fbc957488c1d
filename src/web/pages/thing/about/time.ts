// What meetings take of a person’s month, on one bar; for those with access.
import { reaches } from '../../../access.ts'
import { ownTime } from '../../../parts/own-time.ts'
import type { About } from './about.ts'

export const aboutTime: About = (ask, id) => (reaches(ask.rank, 'reader') ? ownTime(ask, id) : undefined)
