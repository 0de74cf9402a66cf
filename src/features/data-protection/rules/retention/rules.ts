import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'

/** Why a file is kept although its day has come, or has not. */
export type Reason =
	| 'no-rule'
	| 'no-last-note'
	| 'not-yet'
	| 'open-matter'
	| 'legal-hold'
	| 'parenthood'
	| 'adoption'
	| 'placed-child'
	| 'child-investigation'
	| 'custody-agreement'
	| 'unknown-birth-day'
	| 'county-keeps-all'
	| 'research-selection'

/** A rule as law has it, from a day on. Whoever changes one adds a version, and says whether it was read in the statute. */
export type Rule = {
	readonly key:
		| 'five-years-after-last-note'
		| 'parenthood-kept'
		| 'placed-child-kept'
		| 'child-investigation-to-thirty'
		| 'custody-agreement-to-eighteen'
		| 'county-keeps-all'
		| 'research-births'
		| 'unknown-birth-day'
	readonly basis: string
	readonly source: string
	readonly validFrom: PlainDate
	readonly version: number
	/** False: what the statute says, or from when, was not verified; the side that keeps is taken. */
	readonly verified: boolean
}

const inForce = plainDate('2025-07-01')
const act = 'Socialtjänstlag (2025:400)'
const ordinance = 'Socialtjänstförordning'

/** What Sweden's law says of files in social services. Another country has no rule here, and nothing of its is destroyed. */
export const rules: readonly Rule[] = [
	{
		...{ key: 'five-years-after-last-note', basis: 'SoL 16:1', source: act },
		...{ validFrom: inForce, version: 1, verified: true },
	},
	{
		...{ key: 'parenthood-kept', basis: 'SoL 16:2', source: act },
		...{ validFrom: inForce, version: 1, verified: true },
	},
	{
		...{ key: 'placed-child-kept', basis: 'SoL 16:2', source: act },
		...{ validFrom: inForce, version: 1, verified: true },
	},
	{
		// The day from which it applies was not found: it is used from the act's own first day, which keeps more.
		...{
			key: 'child-investigation-to-thirty',
			basis: 'SoL 16:2 a',
			source: 'Lag (2025:1501), prop. 2025/26:12',
		},
		...{ validFrom: inForce, version: 1, verified: false },
	},
	{
		...{ key: 'custody-agreement-to-eighteen', basis: 'SoL 16:3', source: act },
		...{ validFrom: inForce, version: 1, verified: true },
	},
	{
		...{ key: 'county-keeps-all', basis: 'SoL 16:4, SoF 13:1', source: ordinance },
		...{ validFrom: inForce, version: 1, verified: true },
	},
	{
		...{ key: 'research-births', basis: 'SoL 16:4, SoF 13:1', source: ordinance },
		...{ validFrom: inForce, version: 1, verified: true },
	},
	{
		// No statute answers for whose day of birth nobody knows: the house's own care, so that the selection stays whole.
		...{ key: 'unknown-birth-day', basis: 'SoF 13:1', source: ordinance },
		...{ validFrom: inForce, version: 1, verified: false },
	},
]

/** Whether the rules here are the country's. */
export const hasRules = (country: string): boolean => country === 'SE'

export const yearsAfterLastNote = 5
export const investigationKeptToAge = 30
export const custodyKeptToAge = 18
/** Files of those born on these days of a month are kept for research (SoF 13:1). */
export const researchDays: ReadonlySet<number> = new Set([5, 15, 25])
/** Östergötland, Gotland and Västernorrland by the first two signs of a municipality's code; Göteborg by the whole. */
const keepingCounties: ReadonlySet<string> = new Set(['05', '09', '22'])
const keepingMunicipalities: ReadonlySet<string> = new Set(['1480'])

export function keepsAll(code: string): boolean {
	return keepingMunicipalities.has(code) || keepingCounties.has(code.slice(0, 2))
}

/** The latest version of each rule that is in force on the day. */
export function rulesOn(day: PlainDate, from: readonly Rule[] = rules): Rule[] {
	const latest = new Map<string, Rule>()
	for (const rule of from) {
		const before = latest.get(rule.key)
		if (rule.validFrom <= day && (before === undefined || before.version < rule.version))
			latest.set(rule.key, rule)
	}
	return [...latest.values()]
}
