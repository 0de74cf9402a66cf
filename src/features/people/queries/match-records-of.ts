import type { Keys } from '../../../platform/keys.ts'
import { storedContact } from '../../../platform/sealed-contact.ts'
import type { MatchRecord } from '../rules/matching/fields.ts'
import type { CandidateRow } from '../store/candidates.ts'

type Sealed = { readonly recordId: string; readonly cipher: Buffer }

/** Rows as the engine compares them: the newest number of each, and what somebody is called where no name is known. */
export function matchRecordsOf(
	rows: readonly CandidateRow[],
	numbers: readonly Sealed[],
	keys: Keys,
): MatchRecord[] {
	const newest = new Map(numbers.toReversed().map((number) => [number.recordId, number.cipher]))
	return rows.map((row) => {
		const cipher = newest.get(row.recordId)
		const { birthDate, sex } = row
		return {
			...{ birthDate, sex, ...storedContact(keys, row) },
			id: row.recordId,
			givenName: row.givenName === '' && row.familyName === '' ? row.called : row.givenName,
			familyName: row.familyName,
			nationalId: cipher === undefined ? null : keys.unseal(cipher),
		}
	})
}
