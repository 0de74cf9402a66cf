import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']

type Programme = {
	readonly name: string
	readonly beginsOn: PlainDate
	readonly endsOn: PlainDate
	readonly audience: string
}

/** The latest first. */
export async function listProgrammes(db: Db) {
	return await db
		.selectFrom('counted.partnershipProgramme')
		.select(['id', 'name', 'beginsOn', 'endsOn', 'audience'])
		.orderBy('beginsOn', 'desc')
		.execute()
}

export async function insertProgramme(db: Db, municipalityId: number, said: Programme): Promise<string> {
	const { id } = await db
		.insertInto('counted.partnershipProgramme')
		.values({ municipalityId, ...said })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** False when there is none. */
export async function saveProgramme(db: Db, programmeId: string, said: Programme): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.partnershipProgramme')
		.set(said)
		.where('id', '=', programmeId)
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}

export async function listAgreements(db: Db) {
	return await db
		.selectFrom('counted.partnershipAgreement')
		.select(['id', 'programmeId', 'title', 'agreedOn', 'agreedBy'])
		.orderBy('agreedOn')
		.orderBy('title')
		.execute()
}

type Agreement = {
	readonly programmeId: string
	readonly title: string
	readonly agreedOn: PlainDate
	readonly agreedBy: string
}

export async function insertAgreement(db: Db, municipalityId: number, agreement: Agreement): Promise<string> {
	const { id } = await db
		.insertInto('counted.partnershipAgreement')
		.values({ municipalityId, ...agreement })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}
