import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** What those who may be the same person share with somebody: equal keys, which row security lets an index serve. */
export type SoughtBy = {
	readonly holderIds: readonly string[]
	readonly foldedNames: readonly string[]
	readonly soundKey: string
	readonly phoneKey: string | null
	readonly birthDates: readonly PlainDate[]
}

const most = 300

/** Records of the committee that share something with what is sought. Needs a wide purpose. */
export async function listCandidates(db: Db, committeeId: string, sought: SoughtBy) {
	const names = sought.foldedNames.filter((name) => name !== '')
	return await particulars(db)
		.where('d.committeeId', '=', committeeId)
		.where((eb) =>
			eb.or([
				...(sought.holderIds.length > 0 ? [eb('d.id', 'in', [...sought.holderIds])] : []),
				...(names.length > 0
					? [eb('d.foldedName', 'in', names), eb('d.foldedFamilyFirst', 'in', names)]
					: []),
				...(names.length > 0 ? [eb('d.foldedCalled', 'in', names)] : []),
				...(sought.soundKey !== '' ? [eb('d.soundKey', '=', sought.soundKey)] : []),
				...(sought.phoneKey !== null ? [eb('d.phoneKey', '=', sought.phoneKey)] : []),
				...(sought.birthDates.length > 0 ? [eb('d.birthDate', 'in', [...sought.birthDates])] : []),
			]),
		)
		.orderBy('d.id')
		.limit(most)
		.execute()
}
export type CandidateRow = Awaited<ReturnType<typeof listCandidates>>[number]

export async function listParticularsOf(db: Db, recordIds: readonly string[]): Promise<CandidateRow[]> {
	return await particulars(db)
		.where('d.id', 'in', [...recordIds])
		.execute()
}

/** Every record of the committee, for looking through them all. Needs a wide purpose. */
export async function listAllParticulars(db: Db, committeeId: string): Promise<CandidateRow[]> {
	return await particulars(db).where('d.committeeId', '=', committeeId).orderBy('d.id').execute()
}

function particulars(db: Db) {
	return db
		.selectFrom('named.personParticulars as d')
		.innerJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 'd.municipalityId').onRef('p.id', '=', 'd.id'),
		)
		.select((eb) => [
			'd.id as recordId',
			eb.fn.coalesce('p.sameAs', 'p.id').as('personId'),
			'p.protection',
			'd.givenName',
			'd.familyName',
			'd.called',
			'd.birthDate',
			'd.sex',
			'd.phone',
			'd.address',
			'd.postalCode',
			'd.city',
			'd.contactCipher',
		])
}

/** Sealed numbers by record, the newest first; of the given records, or of the whole committee. */
export async function listNumbers(db: Db, committeeId: string, recordIds: readonly string[] | null) {
	if (recordIds?.length === 0) return []
	return await db
		.selectFrom('named.identityNumber')
		.select(['personId as recordId', 'kind', 'cipher', 'blindIndex'])
		.where('committeeId', '=', committeeId)
		.$if(recordIds !== null, (rows) => rows.where('personId', 'in', [...(recordIds ?? [])]))
		.orderBy('id', 'desc')
		.execute()
}
