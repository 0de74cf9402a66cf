import { breakdowns, filtersFor, sortsFor } from '../../rules/list/parts.ts'
import type { AnyList } from './list-types.ts'
import type { Choosable } from './narrow.tsx'

/** Beside the table already, as links. */
const asLinks = new Set(['status', 'group', 'whose', 'due', 'situation'])

/** What the mode lets one order and narrow by, with the choices that there are. */
export function choosableIn(list: AnyList): Choosable {
	const units = list.units.map((unit) => unit.id)
	return {
		sorts: sortsFor(list.mode),
		breakdowns: list.mode === 'follow-up' ? breakdowns : [],
		filters: filtersFor(list.mode)
			.filter(({ key }) => !asLinks.has(key) && (key !== 'unit' || units.length > 1))
			.map(({ key, options }) => ({ key, options: options === 'one-of-ours' ? units : options })),
	}
}
