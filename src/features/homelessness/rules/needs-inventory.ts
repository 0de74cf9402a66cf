import { type FactorLevel, factors } from './codes/factors.ts'

/** Numbers below this are not given: one could tell who it is. */
export const leastShown = 5

export type Counted = {
	readonly kind: 'cause' | 'need'
	readonly code: string
	readonly level: FactorLevel
	readonly people: number
}

/** Null where a number is withheld. */
export type NeedsLevel = {
	readonly kind: 'cause' | 'need'
	readonly level: FactorLevel
	readonly rows: readonly { readonly code: string; readonly people: number | null }[]
	/** Mentions, not people: one person may be in several rows. */
	readonly mentions: number | null
}

const levels: readonly FactorLevel[] = ['structural', 'institutional', 'relational', 'individual']
const kinds = ['cause', 'need'] as const

/** Every code of the list by kind and level, whether anybody has it or not, with small numbers withheld. */
export function needsInventory(counted: readonly Counted[]): NeedsLevel[] {
	return kinds.flatMap((kind) =>
		levels.map((level) => {
			const codes = [
				...new Set([
					...factors
						.filter((one) => one.kind === kind && one.level === level)
						.map((one) => one.code as string),
					...counted.filter((one) => one.kind === kind && one.level === level).map((one) => one.code),
				]),
			]
			const people = codes.map(
				(code) => counted.find((one) => one.kind === kind && one.code === code)?.people ?? 0,
			)
			const shown = withheld(people)
			return {
				...{ kind, level, mentions: shown.total },
				rows: codes.map((code, place) => ({ code, people: shown.cells[place] ?? null })),
			}
		}),
	)
}

export type Shown = { readonly cells: readonly (number | null)[]; readonly total: number | null }

/**
 * Cells under five are withheld, nought too. Their sum is shown only when it leaves each of them everything it could
 * be, 0 to 4, whoever does the subtraction: with n cells withheld and r left of the sum, 4 ≤ r ≤ 4 (n − 1). Whether that
 * holds follows from what is shown alone, so that a missing sum tells nothing more.
 */
export function withheld(people: readonly number[]): Shown {
	const largest = leastShown - 1
	const cells = people.map((number) => (number < leastShown ? null : number))
	const small = people.filter((number) => number < leastShown)
	const left = small.reduce((sum, number) => sum + number, 0)
	const total = people.reduce((sum, number) => sum + number, 0)
	const tellsNothing = small.length === 0 || (largest <= left && left <= largest * (small.length - 1))
	return { cells, total: tellsNothing && total >= leastShown ? total : null }
}
