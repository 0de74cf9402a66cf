import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'

export type FactorLevel = 'structural' | 'institutional' | 'relational' | 'individual'

type Factor = {
	readonly code: string
	readonly kind: 'cause' | 'need'
	readonly level: FactorLevel
	/** Only read by those with the right to delicate facts (2001:454, 7 a §). */
	readonly delicate: boolean
	readonly version: number
	readonly validFrom: PlainDate
	readonly validTo: PlainDate | null
	readonly source: { readonly text: string; readonly verified: boolean }
}

const questionnaire = { text: 'Socialstyrelsen, frågeformulär 2011 och 2017', verified: false } as const
const mapping2023 = { text: 'Socialstyrelsen, kartläggning 2023', verified: true } as const
const own = { text: 'Bofast', verified: true } as const

const since2011 = {
	version: 1,
	validFrom: plainDate('2011-05-02'),
	validTo: null,
	source: questionnaire,
} as const
const since2023 = {
	version: 1,
	validFrom: plainDate('2023-04-01'),
	validTo: null,
	source: mapping2023,
} as const
const since2026 = { version: 1, validFrom: plainDate('2026-01-01'), validTo: null, source: own } as const

const open = { delicate: false } as const
const delicate = { delicate: true } as const

/**
 * Why somebody came into homelessness, and what would help. Sexual orientation, faith, opinion and descent are not
 * here and never will be: they are not kept about a person. A changed meaning is a new row with a new version.
 */
export const factors = [
	{ code: 'lack-of-housing', kind: 'cause', level: 'structural', ...open, ...since2011 },
	{ code: 'unemployment', kind: 'cause', level: 'structural', ...open, ...since2011 },
	{ code: 'low-income', kind: 'cause', level: 'structural', ...open, ...since2026 },
	{ code: 'new-arrival', kind: 'cause', level: 'structural', ...open, ...since2011 },
	{ code: 'not-approved-on-ordinary-market', kind: 'cause', level: 'institutional', ...open, ...since2011 },
	{ code: 'eviction', kind: 'cause', level: 'institutional', ...open, ...since2011 },
	{ code: 'discharge-without-home', kind: 'cause', level: 'institutional', ...delicate, ...since2011 },
	{ code: 'release-from-prison', kind: 'cause', level: 'institutional', ...delicate, ...since2011 },
	{ code: 'end-of-placement', kind: 'cause', level: 'institutional', ...delicate, ...since2026 },
	{ code: 'end-of-sublet', kind: 'cause', level: 'institutional', ...open, ...since2026 },
	{ code: 'separation', kind: 'cause', level: 'relational', ...open, ...since2011 },
	{ code: 'family-conflict', kind: 'cause', level: 'relational', ...delicate, ...since2011 },
	{ code: 'violence', kind: 'cause', level: 'relational', ...delicate, ...since2023 },
	{ code: 'honour-related-violence', kind: 'cause', level: 'relational', ...delicate, ...since2026 },
	{ code: 'death-of-close', kind: 'cause', level: 'relational', ...open, ...since2026 },
	{ code: 'debts-payment-remarks', kind: 'cause', level: 'individual', ...open, ...since2011 },
	{ code: 'addiction', kind: 'cause', level: 'individual', ...delicate, ...since2011 },
	{ code: 'gambling', kind: 'cause', level: 'individual', ...delicate, ...since2026 },
	{ code: 'mental-ill-health', kind: 'cause', level: 'individual', ...delicate, ...since2011 },
	{ code: 'physical-ill-health', kind: 'cause', level: 'individual', ...delicate, ...since2011 },
	{ code: 'disability', kind: 'cause', level: 'individual', ...delicate, ...since2026 },
	{ code: 'criminality', kind: 'cause', level: 'individual', ...delicate, ...since2026 },
	{ code: 'affordable-home', kind: 'need', level: 'structural', ...open, ...since2026 },
	{ code: 'larger-home', kind: 'need', level: 'structural', ...open, ...since2026 },
	{ code: 'accessible-home', kind: 'need', level: 'structural', ...delicate, ...since2026 },
	{ code: 'work-or-study', kind: 'need', level: 'structural', ...open, ...since2026 },
	{ code: 'income-support', kind: 'need', level: 'institutional', ...open, ...since2011 },
	{ code: 'coordinated-plan', kind: 'need', level: 'institutional', ...open, ...since2011 },
	{ code: 'guardian', kind: 'need', level: 'institutional', ...delicate, ...since2011 },
	{ code: 'interpreter', kind: 'need', level: 'institutional', ...open, ...since2026 },
	{ code: 'outreach', kind: 'need', level: 'relational', ...open, ...since2011 },
	{ code: 'contact-person', kind: 'need', level: 'relational', ...open, ...since2011 },
	{ code: 'parental-support', kind: 'need', level: 'relational', ...delicate, ...since2026 },
	{ code: 'protection-from-violence', kind: 'need', level: 'relational', ...delicate, ...since2023 },
	{ code: 'housing-support', kind: 'need', level: 'individual', ...open, ...since2011 },
	{ code: 'budget-debt-advice', kind: 'need', level: 'individual', ...open, ...since2011 },
	{ code: 'addiction-treatment', kind: 'need', level: 'individual', ...delicate, ...since2011 },
	{ code: 'psychiatric-care', kind: 'need', level: 'individual', ...delicate, ...since2011 },
	{ code: 'health-care', kind: 'need', level: 'individual', ...delicate, ...since2011 },
	{ code: 'disability-support', kind: 'need', level: 'individual', ...delicate, ...since2026 },
] as const satisfies readonly Factor[]

export type FactorCode = (typeof factors)[number]['code']

const delicateCodes: ReadonlySet<FactorCode> = new Set(
	factors.filter((one) => one.delicate).map((one) => one.code),
)

export function isDelicate(code: FactorCode): boolean {
	return delicateCodes.has(code)
}

/** The factors that one could choose on a day; what was chosen earlier keeps its code. */
export function factorsOn(day: PlainDate): readonly (typeof factors)[number][] {
	return factors.filter(
		({ validFrom, validTo }: Factor) => validFrom <= day && (validTo === null || day < validTo),
	)
}
