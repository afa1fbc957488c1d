// NHS file upload: a plain file field that becomes a drop zone where scripts run.
import { attributes, html, type Html } from '../html.ts'
import { classes } from './element.ts'
import { field, type FieldOptions } from './field.ts'

export type FileUploadOptions = FieldOptions & { readonly multiple?: boolean | undefined }

export function fileUpload(options: FileUploadOptions): Html {
  const id = options.id ?? options.name
  const frame = {
    id,
    label: options.label,
    hint: options.hint,
    errorMessage: options.errorMessage,
    classes: 'nhsuk-file-upload',
    attributes: { 'data-module': 'nhsuk-file-upload' },
  }
  return field(frame, (describedBy) => {
    const tag = attributes({
      class: classes('nhsuk-file-upload__input', options.classes),
      id,
      name: options.name,
      type: 'file',
      disabled: options.disabled,
      multiple: options.multiple,
      'aria-describedby': describedBy,
      ...options.attributes,
    })
    return html`<input${tag}>`
  })
}
