import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Status } from '../../indicators/index.ts'
import type { ActivityStatus, NextStep } from '../rules/facts.ts'

type Db = Act['db']

export type Subject = 'indicator' | 'activity'
/** Set by hand; `computed` takes back what was set for the year elsewhere. */
export type ToldStatus = Status | ActivityStatus | 'computed'

/** What is said in a round about one indicator or activity. */
export type Item = {
	readonly id: string
	readonly followUpId: string
	readonly subject: Subject
	readonly subjectId: string
	readonly answeredBy: string | null
	readonly answerer: string | null
	readonly comment: string
	readonly status: ToldStatus | null
	readonly reason: string | null
	/** What the period had come to, where it is written by hand. */
	readonly value: number | null
	readonly toldBy: string | null
	readonly toldAt: Instant | null
	readonly decision: NextStep | null
}

const items = (db: Db) =>
	db
		.selectFrom('counted.followUpItem as i')
		.leftJoin('named.staff as a', (join) =>
			join.onRef('a.municipalityId', '=', 'i.municipalityId').onRef('a.id', '=', 'i.answeredBy'),
		)
		.leftJoin('named.staff as t', (join) =>
			join.onRef('t.municipalityId', '=', 'i.municipalityId').onRef('t.id', '=', 'i.toldBy'),
		)
		.select(['i.id', 'i.followUpId', 'i.subject', 'i.subjectId', 'i.answeredBy', 'a.name as answerer'])
		.select(['i.comment', 'i.status', 'i.reason', 'i.value', 't.name as toldBy', 'i.toldAt', 'i.decision'])
		.$castTo<Item>()

export async function listItems(db: Db, followUpIds: readonly string[]): Promise<Item[]> {
	if (followUpIds.length === 0) return []
	return await items(db)
		.where('i.followUpId', 'in', [...followUpIds])
		.execute()
}

export async function findItem(db: Db, id: string): Promise<Item | null> {
	return (await items(db).where('i.id', '=', id).executeTakeFirst()) ?? null
}

/** What one member of staff is asked to tell of, in every round. */
export async function listItemsAsked(db: Db, staffId: string): Promise<Item[]> {
	return await items(db).where('i.answeredBy', '=', staffId).execute()
}

type Told = {
	readonly answeredBy?: string | null
	readonly comment?: string
	readonly status?: ToldStatus | null
	readonly reason?: string | null
	readonly value?: number | null
	readonly toldBy?: string
	readonly toldAt?: Instant
	readonly decision?: NextStep
	readonly decidedBy?: string
	readonly decidedOn?: PlainDate
}

/** Only what is given is changed. Whoever is merely asked changes a row that is there; those who keep plans also begin one. */
export async function saveItem(
	db: Db,
	municipalityId: number,
	{ followUpId, subjectId, subject }: { followUpId: string; subjectId: string; subject: Subject },
	told: Told,
): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('counted.followUpItem')
		.set(told)
		.where('followUpId', '=', followUpId)
		.where('subjectId', '=', subjectId)
		.executeTakeFirstOrThrow()
	if (numUpdatedRows > 0n) return
	await db
		.insertInto('counted.followUpItem')
		.values({ municipalityId, followUpId, subjectId, subject, ...told })
		.onConflict((conflict) => conflict.constraint('one_item_a_subject').doUpdateSet(told))
		.execute()
}

/** Whom each item of a round is asked of; null for nobody any more. */
export async function saveAsked(
	db: Db,
	municipalityId: number,
	followUpId: string,
	asked: readonly {
		readonly subject: Subject
		readonly subjectId: string
		readonly answeredBy: string | null
	}[],
): Promise<void> {
	if (asked.length === 0) return
	await db
		.insertInto('counted.followUpItem')
		.values(asked.map((one) => ({ municipalityId, followUpId, ...one })))
		.onConflict((conflict) =>
			conflict
				.constraint('one_item_a_subject')
				.doUpdateSet((eb) => ({ answeredBy: eb.ref('excluded.answeredBy') })),
		)
		.execute()
}

/** Staff who may be asked, by name. */
export async function listAskable(
	db: Db,
	roles: readonly ('officer' | 'unit-manager' | 'coordinator' | 'strategist' | 'administrator')[],
): Promise<{ readonly id: string; readonly name: string }[]> {
	return await db
		.selectFrom('named.staff as s')
		.innerJoin('named.staffRole as r', (join) =>
			join.onRef('r.municipalityId', '=', 's.municipalityId').onRef('r.staffId', '=', 's.id'),
		)
		.select(['s.id', 's.name'])
		.where('r.role', 'in', [...roles])
		.groupBy(['s.id', 's.name'])
		.orderBy('s.name')
		.execute()
}
