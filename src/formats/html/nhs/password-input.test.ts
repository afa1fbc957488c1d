import { conforms } from './conformance.ts'
import { passwordInput } from './password-input.ts'

conforms('password-input', passwordInput, {
  left: [
    'button',
    'errorMessage=true',
    'hidePasswordAriaLabel',
    'hidePasswordText',
    'passwordHiddenAnnouncementText',
    'passwordShownAnnouncementText',
    'showPasswordAriaLabel',
    'showPasswordText',
  ],
})
