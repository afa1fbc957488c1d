import { conforms } from './conformance.ts'
import { notificationBanner } from './notification-banner.ts'

conforms('notification-banner', notificationBanner, { left: ['role', 'heading.element'] })
