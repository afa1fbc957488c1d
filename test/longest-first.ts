// The order of test files: those that take longest begin first, so that the last of them does not keep one processor waiting
// for the other. Without results of an earlier run, vitest goes by the size of files, which says little of them.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const LONG = [
  'every-page.browser',
  'every-page-narrow.browser',
  'kill.store',
  'every-route',
  'web/pages/index.test',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.includes(name))
      return at < 0 ? LONG.length : at
    }
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}
