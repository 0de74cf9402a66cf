import { type Chooser, passing } from '../rules/list/choose.ts'
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
	const counting = (filter: ListFilter) => {
		const among = rows.filter(passing(filters, by, filter))
		return (wanted: string) => among.filter(passing({ [filter]: wanted }, by)).length
	}
	const inSituation = counting('situation')
	return {
		situations: categories.map((category) => ({
			number: category.number,
			key: category.key,
			count: inSituation(String(category.number)),
		})),
		statuses: countsOf(['active', 'inactive', 'left', 'never'], counting('status')),
		groups: countsOf(['adults', 'children', 'eu-eea'], counting('group')),
		whose: countsOf(['own', 'unassigned'], counting('whose')),
		due: counting('due')('soon'),
	}
}

function countsOf<const Key extends string>(keys: readonly Key[], count: (key: Key) => number) {
	return keys.map((key) => ({ key, count: count(key) }))
}
