// What leading a system takes, in thirteen capabilities, each with what it looks like; and how much of one a role needs. A
// set of its own, with its year: another set beside it gets a list of its own, and what was said against this one stays.

export const capabilities = {
  influence: 'Influence without rank',
  political: 'Political sense',
  room: 'Room inside the rules',
  beyond: 'Thinking past the boundary',
  story: 'A story people can share',
  unsettled: 'At ease with the unsettled',
  strategies: 'Several strategies at once',
  action: 'Turning talk into action',
  'long-view': 'The long view under pressure',
  giving: 'Giving away power and money',
  staying: 'Staying power',
  relationships: 'Relationships, networks and how change feels',
  oneself: 'Knowing oneself',
} as const
export type Capability = keyof typeof capabilities

export const capabilityMeanings: Readonly<Record<Capability, string>> = {
  influence: 'Wins agreement from people who could walk away, and leaves them more able to act.',
  political:
    'Reads how councils, health bodies, regulators and national offices depend on and constrain each other.',
  room: 'Finds lawful ways to act for the whole while old accountabilities still apply.',
  beyond: 'Looks beyond own role, organisation, sector or patch, and tests fresh ideas.',
  story: 'Tells one clear direction in words that fit each audience.',
  unsettled: 'Keeps going when structures, signals and roles are still changing.',
  strategies: 'Holds parallel plans together without losing any of them.',
  action: 'Gets things done, and watches for side effects, wanted or not.',
  'long-view': 'Plans for five or ten years while today’s problems are handled.',
  giving: 'Hands over control or resources when the population gains, even at own cost.',
  staying: 'Keeps nerve and direction when targets are missed or criticism is loud, with support in place.',
  relationships: 'Builds trust, links people, and reads groups and how people take change.',
  oneself: 'Sees own strengths and limits, and brings in others who complete them.',
}

/** How much of a capability a role needs, least first. */
export const capabilityLevels = {
  aware: 'Aware',
  able: 'Able',
  strong: 'Strong',
  leading: 'Leads others in it',
} as const
export type CapabilityLevel = keyof typeof capabilityLevels
