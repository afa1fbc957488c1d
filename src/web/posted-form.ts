// Reads a posted form, plain or with a file, into one shape. Limits are the server's; what is over them is refused.
import type { FastifyRequest } from 'fastify'
import type { Form, UploadedFile } from './page.ts'

export async function readForm(request: FastifyRequest): Promise<Form> {
  if (!request.isMultipart())
    return formOf(Object.entries((request.body ?? {}) as Record<string, unknown>).flatMap(pairs))
  return readParts(request).catch((error: Error & { statusCode?: number }) => {
    // A body that breaks off or is not in parts is the sender's fault; the reader of parts does not say so itself.
    throw Object.assign(error, { statusCode: error.statusCode ?? 400 })
  })
}

async function readParts(request: FastifyRequest): Promise<Form> {
  const given: [string, string][] = []
  let file: UploadedFile | undefined
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      if (part.filename) file = { name: part.filename, bytes }
    } else {
      given.push(...pairs([part.fieldname, part.value]))
    }
  }
  return formOf(given, file)
}

function formOf(given: readonly (readonly [string, string])[], file?: UploadedFile): Form {
  const all = Map.groupBy(given, ([name]) => name)
  return {
    values: Object.fromEntries(given),
    all: (name) => (all.get(name) ?? []).map(([, value]) => value),
    ...(file && { file }),
  }
}

// A name may come several times; browsers write line ends as CR LF.
function pairs([name, value]: readonly [string, unknown]): [string, string][] {
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap((one): [string, string][] =>
    typeof one === 'string' ? [[name, one.replace(/\r\n/g, '\n')]] : [],
  )
}
