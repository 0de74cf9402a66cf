import {
	dimensionOf,
	type Facts,
	factsOf,
	type LinkedTables,
	linkTables,
	type Rule,
} from '../../../indicators/index.ts'
import type { Beforehand, SaidStatus } from '../../rules/edition/beforehand.ts'
import { type Links, shareDecimals } from '../../rules/edition/links.ts'
import { addsUpOverTheYear, type CellName, keyOf, measures, total } from '../../rules/edition/measures.ts'
import type { EditionTable } from '../../rules/edition/tables.ts'

export type LinkedEdition = {
	/** All tables of all years as one, with what binds them and what is known beforehand. */
	readonly linked: LinkedTables
	cellOf(name: CellName): number | undefined
	/** Facts that are told beside the counts, by the key of their cell: null where they may never be told. */
	readonly shares: ReadonlyMap<string, number | null>
	readonly statuses: ReadonlyMap<string, number | null>
}

type Informed = {
	readonly tables: readonly EditionTable[]
	readonly links: Links
	readonly beforehand: readonly Beforehand[]
	readonly statuses: readonly SaidStatus[]
}

/** Puts tables, accounts, shares, statuses and what others have published into one release. */
export function linkEdition({ tables, links, beforehand, statuses }: Informed, rule: Rule): LinkedEdition {
	const linked = linkTables(
		tables.map(({ measure, year, dimensions, counts }) => ({
			measure: `${measure} ${year}`,
			dimensions: dimensions.map(({ name, labels, gathered }) => {
				const dimension = dimensionOf(name, labels, [gathered])
				if ('because' in dimension) throw new Error(`${measure}: ${dimension.because} ${dimension.label}`)
				return dimension
			}),
			counts,
		})),
		rule,
		({ measure, labels, count, sums }) => ({ weight: weightOf(measure, labels, count, sums) }),
	)
	const facts = factsOf(linked.release, rule)
	const cellOf = ({ measure, year, labels }: CellName) => linked.cellOf(`${measure} ${year}`, labels)
	bind(facts, links, cellOf)
	tellBeforehand(facts, beforehand, cellOf)
	const shares = links.shares.flatMap(({ part, whole }) => {
		const [of, among] = [cellOf(part), cellOf(whole)]
		if (of === undefined || among === undefined) return []
		return [[keyOf(part), facts.share({ part: of, whole: among, decimals: shareDecimals })] as const]
	})
	const told = statuses.flatMap(({ cell, says }) => {
		const at = cellOf(cell)
		return at === undefined ? [] : [[keyOf(cell), facts.status(at, says)] as const]
	})
	return {
		linked: { ...linked, release: facts.release() },
		cellOf,
		shares: new Map(shares),
		statuses: new Map(told),
	}
}

/** A measure's total is what most readers come for: it is hidden last. Lines that only correct an account come first. */
function weightOf(
	measure: string,
	labels: Readonly<Record<string, string>>,
	count: number,
	sums: number,
): number {
	if (measure.startsWith(measures.joined) || measure.startsWith(measures.departed)) return 1 / 2
	const isTotal = Object.values(labels).every((label) => label === total)
	return (isTotal ? 4 : 1) + sums / 2 + Math.log2(1 + count) / 50
}

type CellOf = LinkedEdition['cellOf']

function bind(facts: Facts, { balances, atLeast }: Links, cellOf: CellOf): void {
	const found = (names: readonly CellName[]) => names.flatMap((name) => cellOf(name) ?? [])
	for (const { start, end, entered, left } of balances) {
		const [from, to] = [cellOf(start), cellOf(end)]
		if (from === undefined || to === undefined) continue
		facts.balance({ start: from, end: to, entered: found(entered), left: found(left) })
	}
	for (const { more, parts } of atLeast) {
		const cell = cellOf(more)
		if (cell === undefined) continue
		const terms = [{ cell, factor: 1 }, ...found(parts).map((part) => ({ cell: part, factor: -1 }))]
		facts.within(terms, { from: 0, to: Number.POSITIVE_INFINITY }, { standing: 'known' })
	}
}

/** What is out already cannot be hidden; a number that another counts differently is another number. */
function tellBeforehand(facts: Facts, beforehand: readonly Beforehand[], cellOf: CellOf): void {
	const { cells } = facts.release()
	for (const { cell: name, until, said } of beforehand) {
		const cell = cellOf(name)
		const value = cell === undefined ? undefined : cells[cell]?.value
		if (cell === undefined || value === undefined) continue
		if (said === 'exact') facts.outside(cell, value)
		else if (typeof said !== 'number') {
			const isTrue = until === null && value >= 1 && value < said.fewerThan
			if (isTrue)
				facts.within([{ cell, factor: 1 }], { from: 1, to: said.fewerThan - 1 }, { standing: 'known' })
		} else if (until === null) facts.outside(cell, said)
		else if (addsUpOverTheYear(name) && said <= value) {
			facts.rest(cell, [facts.count(said, { standing: 'known', primary: false })])
		}
	}
}
