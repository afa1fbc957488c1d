// A role's job description as a Word document to be sent to someone: without what is asked of its writers, and without
// links, which whoever gets it could not follow.
import type { Block } from '#core/block.ts'
import { keyOf, type Id } from '#core/id.ts'
import { showStandpointOnPaper } from '#core/standpoint.ts'
import { sayList } from '#facts/index.ts'
import { renderWord } from '#formats/docx/render-word.ts'
import { jobDescription } from '#lenses/index.ts'
import type { Answer, SystemAsk } from '../../page.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function jobDescriptionFile(ask: SystemAsk, id: Id): Promise<Answer> {
  const { snapshot: now, title, system, standpoint, today } = ask
  const found = jobDescription.compute(now, { of: id, prompts: false }, title)
  const employers = found.role?.values.employers ?? []
  const body = await renderWord({
    title: title(id),
    subtitle: `Job description${employers.length > 0 ? ` · ${sayList(employers.map(title))}` : ''}`,
    standpoint: `${system.name}. ${showStandpointOnPaper(standpoint, today)}`,
    day: today,
    blocks: [...openly(found.specification?.values.state), ...jobDescription.show(found, title)],
  })
  const name = `${system.slug}-${keyOf(id)}-job-description-${standpoint.day}.docx`
  return { is: 'file', type: WORD, body, name }
}

// Whoever gets it must not take for agreed what is not.
function openly(state: string | undefined): readonly Block[] {
  if (state === 'agreed') return []
  const text =
    state === undefined
      ? 'Nobody has written down yet what this role is there to do. What follows is what the record knows of it.'
      : 'This description is being worked on. It may change before it is agreed.'
  return [{ type: 'notice', tone: 'warning', title: 'Not agreed', text }]
}
