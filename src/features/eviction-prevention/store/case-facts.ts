import type { Insertable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { CaseDateKind } from '../rules/case.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

/** What the case is called where the rest of its file is kept. */
export async function findOtherSystemNumber(db: Db, caseId: string): Promise<string | null> {
	const [found] = await withWords(db, 'eviction_case', ['otherSystemNumber'], [{ id: caseId }])
	return found?.otherSystemNumber ?? null
}

/** One date of each kind: another day is a correction, and the old one stays in history. */
export async function putCaseDate(
	db: Db,
	municipalityId: number,
	given: New<'named.caseDate'>,
): Promise<void> {
	const { onDay, source, note = null, recordedBy = null } = given
	await db
		.insertInto('named.caseDate')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'caseId', 'kind'])
				.doUpdateSet({ onDay, source, note, recordedBy, endedOn: null }),
		)
		.execute()
}

/** The day counts no more from today: another has taken its place. */
export async function endCaseDate(
	db: Db,
	{ caseId, kind, endedOn }: { caseId: string; kind: CaseDateKind; endedOn: PlainDate },
): Promise<void> {
	await db
		.updateTable('named.caseDate')
		.set({ endedOn })
		.where('caseId', '=', caseId)
		.where('kind', '=', kind)
		.where('endedOn', 'is', null)
		.execute()
}

export async function listCaseDates(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.caseDate')
		.select(['id', 'kind', 'onDay', 'source', 'endedOn', 'recordedBy', 'recordedAt'])
		.where('caseId', '=', caseId)
		.orderBy('onDay')
		.execute()
	return await withWords(db, 'case_date', ['note'], rows)
}

export async function insertContactAttempt(
	db: Db,
	municipalityId: number,
	given: New<'named.contactAttempt'>,
): Promise<void> {
	await db
		.insertInto('named.contactAttempt')
		.values({ municipalityId, ...given })
		.execute()
}

export async function listContactAttempts(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.contactAttempt')
		.select(['id', 'kind', 'result', 'onDay', 'madeBy', 'recordedAt'])
		.where('caseId', '=', caseId)
		.orderBy('onDay', 'desc')
		.orderBy('id', 'desc')
		.execute()
	return await withWords(db, 'contact_attempt', ['note'], rows)
}

export async function findChildTalk(db: Db, caseId: string, childId: string) {
	return await db
		.selectFrom('named.childTalk')
		.select(['id', 'heldOn', 'noTalkReason'])
		.where('caseId', '=', caseId)
		.where('childId', '=', childId)
		.executeTakeFirst()
}

/** One row a child: a talk that is held takes the place of an earlier reason for none. */
export async function putChildTalk(
	db: Db,
	municipalityId: number,
	given: New<'named.childTalk'>,
): Promise<string> {
	const { caseId: _, childId: __, ...facts } = given
	const nothing = {
		heldOn: null,
		heldBy: null,
		place: null,
		legalGround: null,
		investigationOpenedOn: null,
		investigationClosedOn: null,
		interpreterLanguage: null,
		childsView: null,
		assessment: null,
		noTalkReason: null,
		reasonOn: null,
		reasonNote: null,
	}
	const row = await db
		.insertInto('named.childTalk')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'caseId', 'childId']).doUpdateSet({ ...nothing, ...facts }),
		)
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function insertGuardianConsents(
	db: Db,
	municipalityId: number,
	talkId: string,
	consents: readonly { guardian: string; givenOn: PlainDate }[],
): Promise<void> {
	if (consents.length === 0) return
	await db
		.insertInto('named.guardianConsent')
		.values(consents.map((consent) => ({ municipalityId, talkId, ...consent })))
		.execute()
}
