import type { Counted } from '../definitions/definition.ts'
import type { PopulationRow } from '../outside/people-in.ts'
import { inOrder, type Trait } from './breakdowns.ts'
import { byChance, differBeyondChance, fewBelow } from './chance.ts'
import { inhabitantsIn, inhabitantsOf } from './inhabitants.ts'

export type GroupCount = { readonly year: number; readonly group: string; readonly value: number }

export type BrokenDownCell = {
	/** Null where it is withheld from the reader. */
	readonly value: number | null
	/** Of the year's whole, in per cent. */
	readonly share: number | null
	/** For each thousand inhabitants of the same group. */
	readonly perThousand: number | null
	/** Whose people: the year they were counted in. */
	readonly peopleYear: number | null
	/** For few: what chance alone could have made of it. */
	readonly chance: { readonly from: number; readonly to: number } | null
}

export type BrokenDownYear = {
	readonly year: number
	readonly total: BrokenDownCell
	/** In the order of the groups. */
	readonly cells: readonly BrokenDownCell[]
}

export type Finding = {
	readonly year: number
	readonly more: string
	readonly less: string
	readonly beyondChance: boolean
}

export type Breakdown = {
	readonly groups: readonly string[]
	readonly years: readonly BrokenDownYear[]
	readonly finding: Finding | null
}

type Asked = {
	readonly counted: Counted
	readonly trait: Trait
	readonly years: readonly number[]
	readonly population: readonly PopulationRow[]
	/** Whether a cell is kept from the reader; the whole has no group. */
	readonly isHidden: (year: number, group: string | null) => boolean
	/** The running year is no year to compare in. */
	readonly thisYear: number
}

/** Counts by year and group with their share, and beside the inhabitants of the same group where those are known. */
export function breakdownOf(counts: readonly GroupCount[], asked: Asked): Breakdown {
	const { counted, trait, years, population, isHidden, thisYear } = asked
	const groups = inOrder(trait, [
		...new Set(counts.filter(({ value }) => value !== 0).map(({ group }) => group)),
	])
	const countOf = (year: number, group: string) =>
		counts.find((one) => one.year === year && one.group === group)?.value ?? 0
	const told = years.map((year): BrokenDownYear => {
		const whole = wholeOf(counts, year)
		const cell = (value: number, group: string | null): BrokenDownCell => {
			if (isHidden(year, group)) return withheld
			const among = inhabitantsOf(counted, group === null ? null : trait, group ?? '')
			const people = among === null ? null : inhabitantsIn(population, year, among)
			return {
				value,
				share: whole === 0 || isHidden(year, null) ? null : (100 * value) / whole,
				perThousand: people === null ? null : (1000 * value) / people.people,
				peopleYear: people?.year ?? null,
				chance: value > 0 && value < fewBelow ? byChance(value) : null,
			}
		}
		return { year, total: cell(whole, null), cells: groups.map((group) => cell(countOf(year, group), group)) }
	})
	const latest = told.findLast(({ year }) => year < thisYear)
	return { groups, years: told, finding: latest === undefined ? null : findingIn(latest, groups, asked) }
}

const withheld = { value: null, share: null, perThousand: null, peopleYear: null, chance: null } as const

function wholeOf(counts: readonly GroupCount[], year: number): number {
	return counts.reduce((sum, one) => sum + (one.year === year ? one.value : 0), 0)
}

/** The highest and the lowest rate of the latest whole year; every pair might have been the one. */
function findingIn(
	{ year, cells }: BrokenDownYear,
	groups: readonly string[],
	{ counted, trait, population }: Asked,
): Finding | null {
	if (trait === 'situation') return null
	const rated = cells.flatMap(({ value, perThousand }, at) => {
		const group = groups[at] ?? ''
		const among = inhabitantsOf(counted, trait, group)
		const people = among === null ? null : inhabitantsIn(population, year, among)
		if (value === null || perThousand === null || people === null) return []
		return [{ group, rate: perThousand, count: value, people: people.people }]
	})
	const ordered = rated.toSorted((a, b) => b.rate - a.rate)
	const [most, least] = [ordered[0], ordered.at(-1)]
	if (most === undefined || least === undefined || most === least) return null
	const pairs = (rated.length * (rated.length - 1)) / 2
	return { year, more: most.group, less: least.group, beyondChance: differBeyondChance(most, least, pairs) }
}
