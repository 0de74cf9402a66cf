import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { DisclosureGround } from '../rules/files/disclosures.ts'

type Db = Act['db']

type NewDisclosure = {
	municipalityId: number
	noticeId: string
	ground: DisclosureGround
	basisNote: string
	consentedBy: string | null
	consentedOn: PlainDate | null
	told: string
	beginsOn: PlainDate
	endsOn: PlainDate
	recordedBy: string
	recordedOn: PlainDate
}

export async function insertDisclosure(db: Db, given: NewDisclosure): Promise<string> {
	const { id } = await db
		.insertInto('named.landlordDisclosure')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Whether a letter of liability has been posted in the case that the notice is about. */
export async function hasPostedLetter(db: Db, noticeId: string): Promise<boolean> {
	const posted = await db
		.selectFrom('named.noticeMatch as m')
		.innerJoin('named.decision as d', (join) =>
			join.onRef('d.municipalityId', '=', 'm.municipalityId').onRef('d.caseId', '=', 'm.caseId'),
		)
		.select('d.id')
		.where('m.id', '=', noticeId)
		.where('d.kind', '=', 'assume-liability')
		.where('d.letterPostedOn', 'is not', null)
		.executeTakeFirst()
	return posted !== undefined
}

export async function listDisclosures(db: Db, noticeId: string) {
	return await db
		.selectFrom('named.landlordDisclosure')
		.select([
			...(['id', 'ground', 'basisNote', 'consentedBy', 'consentedOn', 'told'] as const),
			...(['beginsOn', 'endsOn', 'takenBackOn'] as const),
		])
		.where('noticeId', '=', noticeId)
		.orderBy('id')
		.execute()
}

/** False when there is none, or it was taken back before. */
export async function takeBack(db: Db, disclosureId: string, takenBackOn: PlainDate): Promise<boolean> {
	const row = await db
		.updateTable('named.landlordDisclosure')
		.set({ takenBackOn })
		.where('id', '=', disclosureId)
		.where('takenBackOn', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}
