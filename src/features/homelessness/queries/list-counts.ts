import { type Chooser, passes } from '../rules/list/choose.ts'
import type { Filters, ListFilter } from '../rules/list/parts.ts'
import type { Filterable } from '../rules/list/row.ts'
import type { Category } from '../rules/situations/definition.ts'

/** Who is meant where nothing is said: adults who are on the list now. */
export function standing(filters: Filters): Filters {
	return { status: 'active', group: 'adults', ...filters }
}

/** How many there would be behind each choice, all else as it is. */
export function listCounts(
	rows: readonly Filterable[],
	filters: Filters,
	by: Chooser,
	categories: readonly Category[],
) {
	const count = (filter: ListFilter, wanted: string) =>
		rows.filter((row) => passes(row, filters, by, filter) && passes(row, { [filter]: wanted }, by)).length
	return {
		situations: categories.map((category) => ({
			number: category.number,
			key: category.key,
			count: count('situation', String(category.number)),
		})),
		statuses: countsOf(['active', 'inactive', 'left', 'never'], (wanted) => count('status', wanted)),
		groups: countsOf(['adults', 'children', 'eu-eea'], (wanted) => count('group', wanted)),
		whose: countsOf(['own', 'unassigned'], (wanted) => count('whose', wanted)),
		due: count('due', 'soon'),
	}
}

function countsOf<const Key extends string>(keys: readonly Key[], count: (key: Key) => number) {
	return keys.map((key) => ({ key, count: count(key) }))
}
