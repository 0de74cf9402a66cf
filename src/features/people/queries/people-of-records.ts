import { nameOf } from '../rules/name-of.ts'
import type { RecordRow } from '../store/records.ts'

/** The records of one person, with the one that shows who it is: the kept one, or the first that the speaker may know. */
export type PersonOfRecords = { readonly face: RecordRow; readonly records: readonly RecordRow[] }

/** People in the order in which they are asked for, once each. */
export function peopleOf(records: readonly RecordRow[], keptIds: readonly string[]): PersonOfRecords[] {
	const byKept = Map.groupBy(records, (record) => record.keptId)
	return [...new Set(keptIds)].flatMap((keptId) => {
		const theirs = byKept.get(keptId) ?? []
		const known = theirs.filter((one) => one.knownAs !== null)
		const face = known.find((one) => one.personId === keptId) ?? known[0] ?? theirs[0]
		return face === undefined ? [] : [{ face, records: theirs }]
	})
}

/** How a record is called. */
export function nameOfRecord({ givenName, familyName, called, code }: RecordRow) {
	return nameOf({ givenName, familyName, called, code })
}
