import type { Keys } from '../../../platform/keys.ts'
import type { IdentityNumber } from '../rules/identity-number.ts'
import type { MatchRecord } from '../rules/matching/fields.ts'
import type { CandidateRow } from '../store/candidates.ts'

type Sealed = {
	readonly recordId: string
	readonly kind: string
	readonly cipher: Buffer
	readonly blindIndex: Buffer
}

/** Nobody has two personnummer: whoever has another one is somebody else, however alike the rest is. */
export function isSomebodyElse(
	number: IdentityNumber | null,
	theirs: readonly Sealed[],
	keys: Keys,
): boolean {
	const own = number?.kind === 'personnummer' ? keys.blindIndex(number.number) : null
	const others = theirs.filter((one) => one.kind === 'personnummer')
	return own !== null && others.length > 0 && others.every((one) => !one.blindIndex.equals(own))
}

/** Rows as the engine compares them: the newest number of each, and what somebody is called where no name is known. */
export function matchRecordsOf(
	rows: readonly CandidateRow[],
	numbers: readonly Sealed[],
	keys: Keys,
): MatchRecord[] {
	const newest = new Map(numbers.toReversed().map((number) => [number.recordId, number.cipher]))
	return rows.map((row) => {
		const cipher = newest.get(row.recordId)
		const { birthDate, sex, phone, address, postalCode, city } = row
		return {
			...{ birthDate, sex, phone, address, postalCode, city },
			id: row.recordId,
			givenName: row.givenName === '' && row.familyName === '' ? row.called : row.givenName,
			familyName: row.familyName,
			nationalId: cipher === undefined ? null : keys.unseal(cipher),
		}
	})
}
