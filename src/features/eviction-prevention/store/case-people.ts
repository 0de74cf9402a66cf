import { sql } from 'kysely'
import { storedContact } from '../../../platform/sealed-contact.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { LivingForm } from '../rules/case.ts'
import { anyOf } from './any-of.ts'
import { withWords } from './words.ts'

type Db = Act['db']

// Somebody without known identity is called as those who meet them do, or by the code.
const givenName = sql<string | null>`coalesce(nullif(w.given_name, ''), w.called, w.code)`.as('givenName')

/** Adults of the households, the first registered first. Name and birth date are null where the reader may not know them. */
export async function listAdults({ db, house }: Pick<Act, 'db' | 'house'>, householdIds: readonly string[]) {
	if (householdIds.length === 0) return []
	const rows = await db
		.selectFrom('named.householdMember as m')
		.innerJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 'm.municipalityId').onRef('p.id', '=', 'm.personId'),
		)
		.leftJoin('named.personParticulars as w', (join) =>
			join.onRef('w.municipalityId', '=', 'p.municipalityId').onRef('w.id', '=', 'p.id'),
		)
		.select([
			'm.householdId',
			'p.id as personId',
			givenName,
			'w.familyName',
			'w.birthDate as bornOn',
			'w.language',
			...(['w.phone', 'w.address', 'w.postalCode', 'w.city', 'w.contactCipher'] as const),
			sql<boolean>`p.protection <> 'none'`.as('protected'),
		])
		.where('m.role', '=', 'adult')
		.where('m.householdId', '=', anyOf(householdIds))
		.orderBy('p.id')
		.execute()
	return rows.map(({ address, postalCode, city, contactCipher, ...row }) => {
		const { phone } = storedContact(house.keys, {
			phone: row.phone,
			address,
			postalCode,
			city,
			contactCipher,
		})
		return { ...row, phone }
	})
}

export async function listHomes(db: Db, homeIds: readonly string[]) {
	if (homeIds.length === 0) return []
	return await db
		.selectFrom('named.caseHome')
		.select(['id', 'address', 'postalCode', 'city', 'dwelling', 'rooms'])
		.where('id', '=', anyOf(homeIds))
		.execute()
}

export async function insertCaseChild(
	db: Db,
	municipalityId: number,
	given: { caseId: string; childId: string; living: LivingForm; daysAYear: number | null },
): Promise<void> {
	await db
		.insertInto('named.caseChild')
		.values({ municipalityId, ...given })
		.execute()
}

export async function setPresentAtExecution(
	db: Db,
	caseId: string,
	childId: string,
	presentAtExecution: 'yes' | 'no' | 'unknown',
): Promise<void> {
	await db
		.updateTable('named.caseChild')
		.set({ presentAtExecution })
		.where('caseId', '=', caseId)
		.where('childId', '=', childId)
		.execute()
}

const talkWords = ['place', 'interpreterLanguage', 'childsView', 'assessment', 'reasonNote'] as const
type TalkWord = (typeof talkWords)[number]

/** Each child of the cases with its talk, or the reason for none. */
export async function listChildren(db: Db, caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.caseChild as k')
		.innerJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 'k.municipalityId').onRef('p.id', '=', 'k.childId'),
		)
		.leftJoin('named.personParticulars as w', (join) =>
			join.onRef('w.municipalityId', '=', 'p.municipalityId').onRef('w.id', '=', 'p.id'),
		)
		.leftJoin('named.childTalk as t', (join) =>
			join
				.onRef('t.municipalityId', '=', 'k.municipalityId')
				.onRef('t.caseId', '=', 'k.caseId')
				.onRef('t.childId', '=', 'k.childId'),
		)
		.select([
			'k.caseId',
			'k.childId',
			'k.living',
			'k.daysAYear',
			'k.presentAtExecution',
			givenName,
			'w.familyName',
			'w.birthDate as bornOn',
			sql<boolean>`p.protection <> 'none'`.as('protected'),
			't.id as talkId',
			't.heldOn',
			't.heldBy',
			't.legalGround',
			't.noTalkReason',
			't.reasonOn',
		])
		.where('k.caseId', '=', anyOf(caseIds))
		.orderBy('w.birthDate')
		.orderBy('k.childId')
		.execute()
}
export type ChildRow = Awaited<ReturnType<typeof listChildren>>[number]

/** The children with what was said and thought in their talks. */
export async function childrenInWords(db: Db, rows: readonly ChildRow[]) {
	const talks = rows.flatMap(({ talkId }) => (talkId === null ? [] : [{ id: talkId }]))
	const told = new Map((await withWords(db, 'child_talk', talkWords, talks)).map((talk) => [talk.id, talk]))
	return rows.map((row) => {
		const talk = row.talkId === null ? undefined : told.get(row.talkId)
		return { ...row, ...wordsIn(talk) }
	})
}

function wordsIn(talk: Partial<Record<TalkWord, string | null>> | undefined) {
	const { place = null, interpreterLanguage = null, childsView = null, assessment = null } = talk ?? {}
	return { place, interpreterLanguage, childsView, assessment, reasonNote: talk?.reasonNote ?? null }
}
export type ChildInWords = Awaited<ReturnType<typeof childrenInWords>>[number]
