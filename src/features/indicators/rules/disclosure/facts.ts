import {
	type Cell,
	countCell,
	type Equation,
	type Interval,
	isPrimary,
	type Release,
	type Rule,
	type Term,
} from './release.ts'

type Choices = Parameters<typeof countCell>[2]
type FactChoices = { readonly weight?: number; readonly standing?: 'ours' | 'known' }

/**
 * What else is told besides the tables: each fact joins the release, so that it is hidden when it would give few people
 * away. Cells are named by their place in the release; a fact that is hidden afterwards must not be told.
 */
export type Facts = {
	/** A count that stands in no table of ours, such as what somebody else has published (`known`). */
	count(value: number, choices?: Choices): number
	/** A count that is told nowhere: it must stay hidden only where it is few. */
	unsaid(value: number): number
	/** A number that is no count of people and is told nowhere, such as nights or kronor. */
	amount(value: number): number
	/** Somebody else has published this very number: nothing can take it back. False where they say another number. */
	outside(cell: number, value: number): boolean
	sum(of: number, parts: readonly number[]): void
	balance(parts: {
		readonly start: number
		readonly entered: readonly number[]
		readonly left: readonly number[]
		readonly end: number
	}): void
	/** What is left of a whole when parts of it are told, such as a year less its first tertial: few are few there too. */
	rest(whole: number, parts: readonly number[]): number
	/** A percentage rounded to so many decimals, of a part and of what it leaves; null where it may never be told. */
	share(of: Fraction): number | null
	/** A mean rounded to so many decimals; null where the group is too small for one. */
	mean(of: Fraction): number | null
	/** A median says that its group is no small one; null where it is, and the median may never be told. */
	median(group: number, choices?: FactChoices): number | null
	/** A word or colour that follows from a number: the numbers around it that would get the same one. */
	status(cell: number, says: (value: number) => string, choices?: FactChoices): number | null
	/** Any inequality that is told: `outcome − base ≥ 1` for a wrong way. Null where it says nothing. */
	within(terms: readonly Term[], told: Interval, choices?: FactChoices): number | null
	release(): Release
}

export type Fraction = FactChoices & {
	readonly part: number
	readonly whole: number
	readonly decimals: number
}

const notNegative: Interval = { from: 0, to: Number.POSITIVE_INFINITY }
const farthest = 10_000

export function factsOf(release: Release, rule: Rule): Facts {
	const cells: Cell[] = [...release.cells]
	const equations: Equation[] = [...release.equations]
	let figures = 0

	const countOf = (cell: number) => cells[cell]?.value ?? 0
	const add = (cell: Cell) => cells.push(cell) - 1
	const bind = (terms: readonly Term[]) => void equations.push({ terms, equals: 0 })
	const together = (cells: readonly number[], factor: number) => cells.map((cell) => ({ cell, factor }))
	const isSmallGroup = (cell: number) => countOf(cell) < rule.below

	const within = (
		terms: readonly Term[],
		told: Interval,
		{ weight = 1, standing = 'ours' }: FactChoices = {},
		figure: string | null = null,
	): number => {
		const value = terms.reduce((sum, { cell, factor }) => sum + factor * countOf(cell), 0)
		if (value < told.from || value > told.to) throw new Error('a fact that is not true of the release')
		const cell = add({
			value,
			standing,
			primary: false,
			weight,
			whole: false,
			told,
			untold: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
			figure,
		})
		bind([...terms, { cell, factor: -1 }])
		return cell
	}
	/** From the least to the most that rounds to the same: 2·scale·part between (2·rounded ∓ 1)·whole. */
	const rounded = ({ part, whole, decimals, ...choices }: Fraction, times: number): number => {
		const scale = 2 * times * 10 ** decimals
		const shown = Math.floor((scale * countOf(part) + countOf(whole)) / (2 * countOf(whole)))
		const figure = `fact ${release.cells.length} ${figures++}`
		const half = { ...choices, weight: (choices.weight ?? 1) / 2 }
		const between = (factor: 1 | -1, least: number) => {
			const terms = [
				{ cell: part, factor: factor * scale },
				{ cell: whole, factor: -factor * (2 * shown - factor) },
			]
			return within(terms, { ...notNegative, from: least }, half, figure)
		}
		between(-1, 1)
		return between(1, 0)
	}
	const unsaid = (value: number): number => {
		const known = { ...countCell(value, rule, { standing: 'known' }), told: notNegative }
		return add(isPrimary(value, rule) ? countCell(value, rule, { standing: 'withheld' }) : known)
	}
	const rest = (whole: number, parts: readonly number[]): number => {
		const cell = unsaid(parts.reduce((left, part) => left - countOf(part), countOf(whole)))
		bind([...together([...parts, cell], 1), { cell: whole, factor: -1 }])
		return cell
	}
	return {
		count: (value, choices) => add(countCell(value, rule, choices)),
		unsaid,
		amount: (value) => add({ ...countCell(value, rule, { standing: 'known' }), told: notNegative }),
		outside(cell, value) {
			const ours = cells[cell]
			if (ours === undefined || ours.value !== value) return false
			cells[cell] = { ...ours, standing: 'known', primary: false }
			return true
		},
		sum: (of, parts) => bind([...together(parts, 1), { cell: of, factor: -1 }]),
		balance: ({ start, entered, left, end }) =>
			bind([...together([start, ...entered], 1), ...together([...left, end], -1)]),
		rest,
		share(of) {
			if (isSmallGroup(of.whole)) return null
			rest(of.whole, [of.part])
			return rounded(of, 100)
		},
		mean: (of) => (isSmallGroup(of.whole) ? null : rounded(of, 1)),
		median: (group, choices) =>
			isSmallGroup(group)
				? null
				: within([{ cell: group, factor: 1 }], { ...notNegative, from: rule.below }, choices),
		status(cell, says, choices) {
			const told = sameWord(countOf(cell), says)
			return told.from <= 0 && told.to === Number.POSITIVE_INFINITY
				? null
				: within([{ cell, factor: 1 }], told, choices)
		},
		within: (terms, told, choices) =>
			told.from === Number.NEGATIVE_INFINITY && told.to === Number.POSITIVE_INFINITY
				? null
				: within(terms, told, choices),
		release: () => ({ ...release, cells, equations }),
	}
}

/** The whole numbers around this one that get the same word; far away it is taken to stay the same. */
function sameWord(value: number, says: (value: number) => string): Interval {
	const word = says(value)
	let from = value
	while (from > 0 && says(from - 1) === word) from--
	let to = value
	const end = Math.max(farthest, 4 * value)
	while (to < end && says(to + 1) === word) to++
	return { from, to: to === end ? Number.POSITIVE_INFINITY : to }
}
