import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Filters, ListFilter, ListSort } from './parts.ts'
import { type Filterable, groupOf, isDueSoon, type Sortable } from './row.ts'

export type Chooser = { readonly actorId: string; readonly today: PlainDate }

const tests: Record<ListFilter, (row: Filterable, wanted: string, by: Chooser) => boolean> = {
	status: (row, wanted) => row.status === wanted,
	group: (row, wanted) => groupOf(row.population) === wanted,
	situation: (row, wanted) => String(row.situation) === wanted,
	whose: (row, wanted, { actorId }) =>
		wanted === 'own' ? row.responsibleId === actorId : row.responsibleId === null,
	due: (row, _, { today }) => row.status === 'active' && isDueSoon(row.inactiveOn, today),
	unit: (row, wanted) => row.unitId === wanted,
	sex: (row, wanted) => row.sex === wanted,
	age: (row, wanted) => row.ageBand === wanted,
	children: (row, wanted) => row.children === wanted,
	length: (row, wanted) => row.length === wanted,
	came: (row, wanted) => row.came === wanted,
	left: (row, wanted) => row.left === wanted,
	place: (row, wanted) => row.place === wanted,
	cause: (row, wanted) => row.causes.some((level) => level === wanted),
	need: (row, wanted) => row.needs.some((level) => level === wanted),
	subgroup: (row, wanted) => row.subgroups.some((group) => group === wanted),
}

/** Does the row pass every filter? `but` names one that is left out, for counts beside that filter's choices. */
export function passing(filters: Filters, by: Chooser, but?: ListFilter): (row: Filterable) => boolean {
	const wanted = (Object.entries(filters) as [ListFilter, string][]).filter(([filter]) => filter !== but)
	return (row) => wanted.every(([filter, value]) => tests[filter](row, value, by))
}

const sortsBy: Record<ListSort, (row: Sortable) => string | number | null> = {
	name: (row) => row.name,
	code: (row) => row.code,
	situation: (row) => row.situation,
	since: (row) => row.since,
	length: (row) => row.homelessDays,
	contact: (row) => row.lastContactOn,
	inactive: (row) => row.inactiveOn,
	responsible: (row) => row.responsible,
	discharge: (row) => row.dischargeOn,
	known: (row) => row.knownOn,
}

/** In order; what is not known stands last whichever way one looks, and equals stand by code. */
export function inOrder<Row extends Sortable>(
	rows: readonly Row[],
	sort: ListSort,
	direction: 'rising' | 'falling',
): Row[] {
	const way = direction === 'rising' ? 1 : -1
	return rows.toSorted((a, b) => {
		const [first, second] = [sortsBy[sort](a), sortsBy[sort](b)]
		if (first === null || second === null) {
			return Number(first === null) - Number(second === null) || byCode(a, b)
		}
		return way * compared(first, second) || byCode(a, b)
	})
}

const byCode = (a: Sortable, b: Sortable) => compared(a.code, b.code)

function compared(a: string | number, b: string | number): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b
	return String(a).localeCompare(String(b), 'sv')
}
