import { conforms } from './conformance.ts'
import { taskList } from './task-list.ts'

conforms('task-list', taskList, {
  left: ['items[]=false', 'items[].title', 'items[].status.classes'],
})
