import { type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { AgeBand } from '../flow/contribution.ts'
import type { DefinitionKey, SituationDefinition } from '../situations/definition.ts'
import type { CountedPerson } from './joined.ts'
import type { MeasureWeek } from './told.ts'
import { categoryOf } from './week.ts'

export const ageBands = ['18-24', '25-44', '45-64', '65-', 'unknown'] as const satisfies readonly AgeBand[]

export type SituationCount = {
	readonly category: number
	readonly total: number
	readonly women: number
	readonly men: number
	readonly sexUnknown: number
	/** Adults who live with children under 18, wholly or partly. */
	readonly withChildren: number
	readonly byAge: Readonly<Record<(typeof ageBands)[number], number>>
}

/** What a count says by one definition: numbers only, everybody in exactly one of them. */
export type CountResults = {
	readonly definition: DefinitionKey
	readonly situations: readonly SituationCount[]
	readonly adults: number
	/** EU/EEA citizens: a population of their own, outside the situations. */
	readonly euEea: number
	/** Those whom the definition leaves out, e.g. without a permit. */
	readonly leftOut: number
	/** Answered about, but in no situation of this definition. */
	readonly inNoSituation: number
	/** Under 18 on the stated day, with an answer of their own: never among the adults. */
	readonly children: number
	/** Children under 18 of the adults counted, as told by the adults' informants. */
	readonly childrenOfAdults: number
	readonly answers: number
	readonly people: number
}

/** Whole years lived: a count asks this of everybody, by every definition. */
function ageAt(born: PlainDate, day: PlainDate): number {
	return yearOf(day) - yearOf(born) - (day.slice(5) < born.slice(5) ? 1 : 0)
}

/** Who was under 18 on the stated day; an unknown age is an adult's, whom forms are about. */
export function isChild(
	{ bornOn, birthYear }: Pick<CountedPerson, 'bornOn' | 'birthYear'>,
	week: MeasureWeek,
): boolean {
	if (bornOn !== null) return ageAt(bornOn, week.adultsOn) < 18
	return birthYear !== null && yearOf(week.adultsOn) - birthYear < 18
}

export function ageBandOf(
	{ bornOn, birthYear }: Pick<CountedPerson, 'bornOn' | 'birthYear'>,
	week: MeasureWeek,
): (typeof ageBands)[number] {
	const age =
		bornOn !== null
			? ageAt(bornOn, week.adultsOn)
			: birthYear === null
				? null
				: yearOf(week.adultsOn) - birthYear
	if (age === null) return 'unknown'
	if (age < 25) return '18-24'
	if (age < 45) return '25-44'
	return age < 65 ? '45-64' : '65-'
}

export function resultsBy(
	definition: SituationDefinition,
	people: readonly CountedPerson[],
	week: MeasureWeek,
): CountResults {
	const children = people.filter((person) => isChild(person, week))
	const grown = people.filter((person) => !isChild(person, week))
	const by = (how: 'in' | 'apart' | 'out') =>
		grown.filter((person) => definition.populations[person.population] === how)
	const inside = by('in').map((person) => ({ person, category: categoryOf(person, definition, week) }))
	const counted = inside.filter(({ category }) => category > 0)
	return {
		definition: definition.key,
		situations: definition.categories.map(({ number }) =>
			countOf(
				number,
				counted.filter(({ category }) => category === number).map(({ person }) => person),
				week,
			),
		),
		adults: counted.length,
		euEea: by('apart').length,
		leftOut: by('out').length,
		inNoSituation: inside.length - counted.length,
		children: children.length,
		childrenOfAdults: counted.reduce((sum, { person }) => sum + childrenOf(person), 0),
		answers: people.reduce((sum, { answerIds }) => sum + answerIds.length, 0),
		people: people.length,
	}
}

function countOf(category: number, people: readonly CountedPerson[], week: MeasureWeek): SituationCount {
	const ofSex = (sex: CountedPerson['sex']) => people.filter((person) => person.sex === sex).length
	const bands = people.map((person) => ageBandOf(person, week))
	const ofAge = (band: (typeof ageBands)[number]) => bands.filter((one) => one === band).length
	return {
		category,
		total: people.length,
		women: ofSex('woman'),
		men: ofSex('man'),
		sexUnknown: ofSex(null),
		withChildren: people.filter(livesWithChildren).length,
		byAge: {
			'18-24': ofAge('18-24'),
			'25-44': ofAge('25-44'),
			'45-64': ofAge('45-64'),
			'65-': ofAge('65-'),
			unknown: ofAge('unknown'),
		},
	}
}

export function livesWithChildren({ answers }: Pick<CountedPerson, 'answers'>): boolean {
	return ['full', 'part'].includes(String(answers['lives-with-children']))
}

function childrenOf({ answers }: CountedPerson): number {
	const told = answers['children-under-18']
	return typeof told === 'number' ? told : 0
}
