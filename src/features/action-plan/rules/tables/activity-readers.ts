import { readFigure } from '../../../../foundation/figure.ts'
import { costClasses } from '../activity.ts'
import type { Row } from '../columns.ts'
import type { PlanDocument, PlannedActivity } from '../document/document.ts'
import { findYears, isYearOrDay } from '../years.ts'
import { listIn } from './row-of-known.ts'

export type ActivityColumn =
	| 'key'
	| 'area'
	| 'text'
	| 'owner'
	| 'units'
	| 'costClass'
	| 'period'
	| 'due'
	| 'measure'
	| 'method'
	| 'goals'
	| 'indicators'
	| 'quantity'
	| 'quantityOf'

/** What the words of a row may mean. */
export type World = {
	readonly document: PlanDocument
	readonly units: readonly { readonly id: string; readonly name: string }[]
	/** The area of those words, which becomes the plan's last when there is none. */
	areaOf(words: string): string
}

type Reader = (
	row: Row<ActivityColumn>,
	world: World,
	before: PlannedActivity,
) => Partial<Omit<PlannedActivity, 'id'>>

/** What each column says of an activity; what cannot be read is told of the row. */
export const activityReaders: { readonly [Column in ActivityColumn]: Reader } = {
	key: (row, _, before) => ({ key: shortened(row, 'key', 40) || before.key }),
	area: (row, { areaOf }) => {
		const words = shortened(row, 'area', 300)
		return { areaId: words === '' ? null : areaOf(words) }
	},
	text: (row) => {
		if (row.text('text') === '') row.problem('text', 'value-missing')
		return { text: shortened(row, 'text', 2000) }
	},
	owner: (row) => ({ owner: shortened(row, 'owner', 200) || null }),
	units: (row, { units }, { unitIds }) => ({
		unitIds: each(row.text('units'), (name) => {
			const called = units.filter((unit) => unit.name.toLowerCase() === name.toLowerCase())
			const own = called.filter(({ id }) => unitIds.includes(id))
			const [found, other] = own.length > 0 ? own : called
			if (found === undefined || other !== undefined) {
				row.problem('units', found === undefined ? 'unit-unknown' : 'unit-unclear')
			}
			return found?.id ?? null
		}),
	}),
	costClass: (row) => {
		const said = row.text('costClass')
		const costClass = costClasses.find((one) => String(one) === said) ?? null
		if (said !== '' && costClass === null) row.problem('costClass', 'not-a-cost-class')
		return { costClass }
	},
	period: (row, { document: { validFrom, validTo } }) => {
		const said = row.text('period')
		const period = said === '' ? { from: validFrom, to: validTo } : findYears(said)
		if (period === null) row.problem('period', 'not-years')
		else if (period.from < validFrom || period.to > validTo) row.warn('period', 'outside-the-plan')
		return { periodFrom: period?.from ?? validFrom, periodTo: period?.to ?? validTo }
	},
	due: (row) => {
		const said = row.text('due')
		if (said !== '' && !isYearOrDay(said)) row.problem('due', 'not-a-year-or-day')
		return { due: said || null }
	},
	measure: (row) => ({ measure: shortened(row, 'measure', 500) }),
	method: (row) => ({ method: shortened(row, 'method', 200) || null }),
	goals: (row, { document }) => ({
		goalIds: each(row.text('goals'), (number) => {
			const goal = /^\d{1,4}$/.test(number) ? document.goals[Number(number) - 1] : undefined
			if (goal === undefined) row.problem('goals', 'goal-unknown')
			return goal?.id ?? null
		}),
	}),
	indicators: (row, world) => ({
		indicatorIds: each(row.text('indicators'), (key) => {
			const id = indicatorOf(key, world)
			if (id === null) row.problem('indicators', 'indicator-unknown')
			return id
		}),
	}),
	quantity: (row, world) => ({ quantity: quantityIn(row, world) }),
	quantityOf: (row, world) => ({ quantity: quantityIn(row, world) }),
}

/** The ids of what a cell names, each once. */
function each(cell: string, find: (said: string) => string | null): string[] {
	return [...new Set(listIn(cell).map(find))].filter((id) => id !== null)
}

function shortened(row: Row<ActivityColumn>, column: ActivityColumn, longest: number): string {
	const said = row.text(column)
	if (said.length > longest) row.problem(column, 'too-long')
	return said
}

function indicatorOf(key: string, { document }: World): string | null {
	return document.indicators.find((one) => one.key.toLowerCase() === key.toLowerCase())?.id ?? null
}

/** Two cells that belong together; a fault is told by the cell that it stands in. */
function quantityIn(row: Row<ActivityColumn>, world: World): PlannedActivity['quantity'] {
	const [said, key] = [row.text('quantity'), row.text('quantityOf')]
	if (said === '' && key === '') return null
	const figure = readFigure(said)
	const value = figure.is === 'number' && figure.value > 0 ? figure.value : null
	const indicatorId = indicatorOf(key, world)
	if (value === null) row.problem('quantity', said === '' ? 'quantity-half' : 'not-a-number')
	if (indicatorId === null) row.problem('quantityOf', key === '' ? 'quantity-half' : 'indicator-unknown')
	return value === null || indicatorId === null ? null : { value, indicatorId }
}
