import type { Posted } from '../../../../ui/posted.ts'

type Written = string | number | boolean | null

/** A row as its form would have been filled in: what is not said is left empty. */
export function postedOf(row: Readonly<Record<string, Written>>): Posted {
	return Object.fromEntries(
		Object.entries(row).flatMap(([field, value]) => {
			if (value === null) return []
			return [[field, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)]]
		}),
	)
}
