// What the page of a thing shows besides what every page of a thing shows.
import type { Id } from '#core/id.ts'
import type { Html } from '#formats/html/html.ts'
import type { SystemAsk } from '../../../page.ts'

/** Nothing where there is nothing to say. What it shows stands above the fields of the thing. */
export type About = (ask: SystemAsk, id: Id) => Promise<Html | undefined> | Html | undefined
