import type { Counted } from '../definitions/definition.ts'
import { type Group, type PopulationRow, peopleIn } from '../outside/people-in.ts'
import type { Trait } from './breakdowns.ts'

const adults = { fromAge: 18, toAge: null } as const
const children = { fromAge: 0, toAge: 17 } as const
const everyAge = { fromAge: 0, toAge: null } as const

const ofAdults: readonly Counted[] = [
	...(['homelessOnList', 'acutelyHomeless', 'homelessInflow', 'homelessOutflow'] as const),
	...(['homelessHoused', 'firstTimeHomeless'] as const),
]
const ofChildren: readonly Counted[] = ['childrenInHomelessness', 'childrenEvicted', 'childTalks']

export const countsChildren = (counted: Counted): boolean => ofChildren.includes(counted)

/** Among whom a group is counted: the inhabitants that could have been in it. Null where nobody counts them. */
export function inhabitantsOf(counted: Counted, trait: Trait | null, group: string): Group | null {
	// Citizens of other countries who stay here are not among the inhabitants.
	if (counted === 'homelessEuEea') return null
	const ages = ofAdults.includes(counted) ? adults : ofChildren.includes(counted) ? children : everyAge
	if (trait === null || trait === 'situation') return { sex: 'all', ...ages }
	if (trait === 'sex') return group === 'woman' || group === 'man' ? { sex: group, ...ages } : null
	if (trait !== 'ageBand' && trait !== 'ageOfChild') return null
	const band = /^(\d+)-(\d*)$/.exec(group)
	if (band === null) return null
	return { sex: 'all', fromAge: Number(band[1]), toAge: band[2] === '' ? null : Number(band[2]) }
}

/** The year's own people, or those of the year before while it runs or has not been told: which year is always said. */
export function inhabitantsIn(
	rows: readonly PopulationRow[],
	year: number,
	group: Group,
): { readonly year: number; readonly people: number } | null {
	for (const told of [year, year - 1]) {
		const people = peopleIn(rows, told, group)
		if (people !== null && people > 0) return { year: told, people }
	}
	return null
}
