// Runs on every page: wakes the design system's components that gain from scripts. Every page works without
// it.
import {
  initButtons,
  initCheckboxes,
  initErrorSummary,
  initFileUploads,
  initHeader,
  initNotificationBanners,
  initPasswordInputs,
  initRadios,
  initScroll,
  initSkipLinks,
} from 'nhsuk-frontend'

// The components look for this class; the design system's own template sets it by an inline script, which our
// content security policy rightly refuses.
document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')

for (const wake of [
  initButtons,
  initCheckboxes,
  initErrorSummary,
  initFileUploads,
  initHeader,
  initNotificationBanners,
  initPasswordInputs,
  initRadios,
  initScroll,
  initSkipLinks,
]) {
  wake()
}

// The file button's name has a comma between its words that nobody sees, so that people who speak to their
// computer cannot call it by what they read.
for (const comma of document.querySelectorAll('.nhsuk-file-upload [id$="-comma"]')) comma.remove()
