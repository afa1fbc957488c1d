// Ranks of access, for everything in the store that speaks of them.

/** Ranks of access within a system; `public` is everyone. */
export type Access = 'public' | 'reader' | 'contributor' | 'steward' | 'administrator'
