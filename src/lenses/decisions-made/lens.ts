// What was decided after a day, by whom, with its minute and whether the quorum was met; the newest first.
import { showDay, showWhen, startOf, type Day } from '#core/day.ts'
import type { Lens } from '#core/lens.ts'
import type { Thing } from '#core/snapshot.ts'
import { decision } from '#kinds/index.ts'

export type DecisionsMade = { readonly since: Day; readonly decisions: readonly Thing<typeof decision>[] }

/** `since` itself is not counted. */
export const decisionsMade: Lens<{ readonly since: Day }, DecisionsMade> = {
  name: 'decisions-made',
  title: 'Decisions',
  question: 'What was decided in this time, by whom, and where is it written down?',
  compute: (now, { since }) => ({
    since,
    decisions: now
      .all(decision)
      .filter(({ start }) => startOf(start) > since)
      .toSorted((one, other) => (startOf(one.start) < startOf(other.start) ? 1 : -1)),
  }),
  show: ({ since, decisions }, title) => [
    {
      type: 'table',
      caption: `Decisions since ${showDay(since)}`,
      columns: ['Decided on', 'What was decided', 'By', 'Minute', 'Quorum'].map((label) => ({ label })),
      rows: decisions.map(({ id, values, start }) => [
        showWhen(start),
        [{ text: values.title, thing: id }],
        values.body ? title(values.body) : '',
        values.minute ?? '',
        values.quorate === 'yes' ? 'Met' : values.quorate === 'no' ? 'Not met' : '',
      ]),
      empty: 'No decision of this time is recorded.',
    },
  ],
}
