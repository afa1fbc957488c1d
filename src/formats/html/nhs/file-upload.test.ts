import { conforms } from './conformance.ts'
import { fileUpload } from './file-upload.ts'

conforms('file-upload', fileUpload, {
  left: [
    'chooseFilesButtonClassList',
    'errorMessage=true',
    'chooseFilesButtonText',
    'dropInstructionText',
    'enteredDropZoneText',
    'leftDropZoneText',
    'multipleFilesChosenText',
    'noFileChosenText',
  ],
})
