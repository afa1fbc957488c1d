// What changes, and why: a draft as it is tabled, with what it does on each day, for whom, and where each partner stands.
import type { Block } from '#core/block.ts'
import { showDay } from '#core/day.ts'
import type { Paper } from '#core/paper.ts'
import { daysThatMatter } from '#facts/index.ts'
import { impacts } from '#impacts/index.ts'
import { compareByDay, showByDay } from '#lenses/index.ts'
import type { DraftTabled, Ground } from '../parts/ground.ts'

export const changesPaper: Paper<Ground> = {
  name: 'changes',
  title: 'What changes, and why',
  about:
    'A draft for decision: what it is for, what it does on each day, for whom, and where partners stand.',
  parts: [
    {
      name: 'why',
      title: 'What is proposed, and why',
      about: 'The draft, what it is for, its version and the days it takes effect.',
      wants: 'draft',
      write: (ground) => ofDraft(ground, why),
    },
    {
      name: 'sentences',
      title: 'What changes',
      about: 'In plain sentences, by day and body.',
      wants: 'draft',
      write: (ground) =>
        ofDraft(ground, ({ laid, titled }) =>
          showByDay(compareByDay(laid, daysThatMatter(laid).days, titled)),
        ),
    },
    {
      name: 'partners',
      title: 'Where partners stand',
      about: 'Each partner that was asked, and what it answered.',
      wants: 'draft',
      write: (ground) => ofDraft(ground, (draft) => partners(draft, ground)),
    },
    {
      name: 'impact',
      title: 'What it means',
      about:
        'Findings, vacancies, people, quorum, seats by sector, terms, outcomes, functions, time and cost.',
      wants: 'draft',
      write: (ground) => ofDraft(ground, impact),
    },
  ],
}

function ofDraft({ draft }: Ground, write: (draft: DraftTabled) => readonly Block[]): readonly Block[] {
  return draft ? write(draft) : [{ type: 'prose', text: 'No draft was chosen for this paper.' }]
}

function why({ title, purpose, version, state, laid }: DraftTabled): readonly Block[] {
  const { days } = daysThatMatter(laid)
  const effect = laid.days.filter((day) => days.includes(day)).map(showDay)
  return [
    {
      type: 'summary',
      rows: [
        { key: 'Draft', value: title },
        { key: 'What it is for', value: purpose || 'Not said' },
        { key: 'Version', value: `${version}, ${state}` },
        { key: 'Proposals', value: String(laid.proposals.length) },
        { key: 'Makes a difference on', value: effect.join('; ') || 'No day' },
      ],
    },
  ]
}

function partners({ partners: all }: DraftTabled, { title }: Ground): readonly Block[] {
  const rows = all
    .toSorted((one, other) => title(one.organisation).localeCompare(title(other.organisation), 'en-GB'))
    .map(({ organisation, stands, version, on, reason }) => [
      [{ text: title(organisation), thing: organisation }],
      stands,
      version === undefined ? '' : `Version ${version}`,
      on ? showDay(on) : '',
      reason,
    ])
  return [
    {
      type: 'table',
      caption: 'Where each partner stands',
      columns: ['Partner', 'Stands', 'Answered to', 'On', 'What it said'].map((label) => ({ label })),
      rows,
      empty: 'No partner is asked.',
    },
  ]
}

function impact({ laid, titled }: DraftTabled): readonly Block[] {
  const last = daysThatMatter(laid).days.at(-1)
  if (last === undefined) return [{ type: 'prose', text: 'The draft makes no difference on any day.' }]
  const [record, draft] = [laid.was(last), laid.would(last)]
  const [was, would] = [titled(record), titled(draft)]
  // What the draft withdraws is called as the record calls it.
  const title: typeof was = (id) => (!draft.find(id) && record.find(id) ? was(id) : would(id))
  const told = impacts.map((one) => ({ one, blocks: one.show(one.compute(laid), title) }))
  const quiet = told.filter(({ blocks }) => blocks.length === 0)
  return [
    ...told.flatMap(({ one, blocks }): readonly Block[] =>
      blocks.length > 0 ? [{ type: 'heading', level: 3, text: one.title }, ...blocks.map(unheaded)] : [],
    ),
    ...(quiet.length > 0
      ? [
          { type: 'heading', level: 3, text: 'No difference' } as const,
          { type: 'list', items: quiet.map(({ one }) => `${one.question} No.`) } as const,
        ]
      : []),
  ]
}

// Headings within an impact stand beneath its own, for which a paper has no level left.
function unheaded(block: Block): Block {
  return block.type === 'heading' ? { type: 'prose', text: [{ strong: block.text }] } : block
}
