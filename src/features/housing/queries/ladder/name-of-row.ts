import { nameOf } from '../../../people/index.ts'

type Row = {
	readonly protection: string
	readonly givenName: string | null
	readonly familyName: string | null
	readonly called: string | null
	readonly personCode: string | null
}

/** What somebody is called here, and whether they are protected: nothing more is told of one whom one may not know. */
export function nameOfRow(row: Row): {
	readonly name: string | null
	readonly code: string | null
	readonly hidden: boolean
} {
	const { givenName, familyName, called, personCode: code } = row
	if (givenName === null || familyName === null) return { name: null, code: null, hidden: true }
	return { ...nameOf({ givenName, familyName, called, code }), hidden: false }
}
