// What we use of a package that brings no types of its own.
declare module '@asymmetrik/fhir-json-schema-validator' {
  export default class Validator {
    /** What is wrong, by the published schema; empty where nothing is. */
    validate(resource: unknown): readonly { readonly dataPath: string; readonly message: string }[]
  }
}
