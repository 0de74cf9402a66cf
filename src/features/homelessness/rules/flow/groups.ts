import { dayNumber, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { PersonFacts, SpellFacts } from '../facts.ts'
import type { SituationDefinition } from '../situations/definition.ts'
import type { AgeBand, Group } from './contribution.ts'

/** The bands' first birthdays. */
const bands: readonly { readonly age: number; readonly band: AgeBand }[] = [
	{ age: 18, band: '18-24' },
	{ age: 25, band: '25-44' },
	{ age: 45, band: '45-64' },
	{ age: 65, band: '65-' },
]

/** The birthdays on which a person comes into another age band, as day numbers. */
export type Birthdays = readonly number[] | null

/** Who is born on 29 February has the birthday on 1 March in other years, as `ageOn` counts. */
export function birthdaysOf(bornOn: PlainDate | null): Birthdays {
	if (bornOn === null) return null
	const year = Number(bornOn.slice(0, 4))
	return bands.map(({ age }) => dayNumber(`${year + age}${bornOn.slice(4)}` as PlainDate))
}

function bandOn(birthdays: Birthdays, day: number): AgeBand {
	if (birthdays === null) return 'unknown'
	const reached = birthdays.filter((birthday) => birthday <= day).length
	return bands[reached - 1]?.band ?? '0-17'
}

/** The group in which a person is counted on a day of a spell. */
export function groupOn(
	day: number,
	spell: SpellFacts,
	person: { readonly sex: PersonFacts['sex']; readonly birthdays: Birthdays },
	definition: SituationDefinition,
): Group {
	const ageBand = bandOn(person.birthdays, day)
	const apart = definition.populations[spell.population] === 'apart'
	return {
		population: apart ? 'eu-eea' : ageBand === '0-17' ? 'child' : 'adult',
		sex: person.sex ?? 'unknown',
		ageBand,
		children: spell.withChildren === 'yes' ? 'yes' : 'no',
	}
}

export function sameGroup(a: Group, b: Group): boolean {
	return (
		a.population === b.population && a.ageBand === b.ageBand && a.children === b.children && a.sex === b.sex
	)
}
