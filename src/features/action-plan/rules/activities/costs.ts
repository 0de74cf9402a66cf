import { type Ore, ore } from '../../../../foundation/money.ts'
import type { CostClass } from '../activity.ts'
import type { ActivityCost } from '../document/document.ts'

/** A sum of amounts, and how many that belong in it nobody knows: with any of those it is "at least". */
export type CostSum = { readonly ore: Ore; readonly unknown: number }

type Costing = {
	readonly id: string
	readonly key: string
	readonly text: string
	readonly costClass: CostClass | null
	readonly costs: readonly ActivityCost[]
}

/** Sums year by year in the order of the sheet's years, and of all of them. */
export type CostRow = { readonly byYear: readonly CostSum[]; readonly sum: CostSum }

export type CostSheet = {
	readonly years: readonly number[]
	readonly activities: readonly (CostRow &
		Omit<Costing, 'costs'> & { readonly fundings: readonly string[] })[]
	readonly classes: readonly (CostRow & { readonly costClass: CostClass | null })[]
	readonly fundings: readonly (CostRow & { readonly funding: string })[]
	readonly all: CostRow
}

/** What a plan's activities cost over its years: by activity, by class of cost and by where the money comes from. */
export function costSheet(
	{ validFrom, validTo }: { readonly validFrom: number; readonly validTo: number },
	activities: readonly Costing[],
): CostSheet {
	const all = activities.flatMap(({ costs }) => costs)
	const years = yearsOf(validFrom, validTo, all)
	const rowOf = (costs: readonly ActivityCost[]): CostRow => ({
		byYear: years.map((year) => sumOf(costs.filter((cost) => cost.year === year))),
		sum: sumOf(costs),
	})
	const costing = activities.filter(({ costs }) => costs.length > 0)
	const classes = [...new Set(costing.map(({ costClass }) => costClass))].toSorted(
		(a, b) => (a ?? 4) - (b ?? 4),
	)
	const fundings = [...new Set(all.map(({ funding }) => funding))]
	return {
		years,
		activities: costing.map(({ id, key, text, costClass, costs }) => ({
			...{ id, key, text, costClass, ...rowOf(costs) },
			fundings: [...new Set(costs.map(({ funding }) => funding))],
		})),
		classes: classes.map((costClass) => ({
			costClass,
			...rowOf(costing.filter((one) => one.costClass === costClass).flatMap(({ costs }) => costs)),
		})),
		fundings: fundings.map((funding) => ({
			funding,
			...rowOf(all.filter((cost) => cost.funding === funding)),
		})),
		all: rowOf(all),
	}
}

export function sumOf(costs: readonly ActivityCost[]): CostSum {
	return {
		ore: ore(costs.reduce((sum, cost) => sum + (cost.ore ?? 0), 0)),
		unknown: costs.filter((cost) => cost.ore === null).length,
	}
}

function yearsOf(from: number, to: number, costs: readonly ActivityCost[]): number[] {
	const first = Math.min(from, ...costs.map(({ year }) => year))
	const last = Math.max(to, ...costs.map(({ year }) => year))
	return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
