import { conforms } from './conformance.ts'
import { tabs } from './tabs.ts'

conforms('tabs', tabs, {
  adapt: ({ items, idPrefix, visuallyHiddenText, ...options }) => ({
    ...options,
    title: visuallyHiddenText,
    items: (items as readonly object[]).map((item, at) => ({
      id: `${String(idPrefix ?? options.id)}-${at + 1}`,
      ...item,
    })),
  }),
})
