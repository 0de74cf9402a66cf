/** How often a plan is paid, who pays, and why a plan ended. */
export const rhythms = ['month', 'two-weeks', 'week'] as const
export type Rhythm = (typeof rhythms)[number]

export const payers = ['tenant', 'income-support', 'municipality', 'somebody-else'] as const

export const reminders = ['phone', 'text-message', 'letter', 'e-mail', 'meeting'] as const

export const planEndings = ['broken', 'kept'] as const

export type PlanEnding = (typeof planEndings)[number] | 'replaced'

/** What disturbs the neighbours, or harms the flat. */
export const disturbanceKinds = [
	'noise',
	'threat-or-violence',
	'damage',
	'dirt-or-smell',
	'crime',
	'neglect',
	'other',
] as const
