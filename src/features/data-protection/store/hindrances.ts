import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { HindranceOutcome } from '../rules/hindrance-outcomes.ts'

type Db = Act['db']

type Told = {
	readonly municipalityId: number
	readonly receivedAt: Instant
	readonly page: string
	readonly hinders: string
	readonly help: string
	readonly reachSealed: Buffer | null
	readonly toldBy: string | null
}

/** Nothing is given back: whoever tells it, also without an account, reads none of them. */
export async function insertHindrance(db: Db, told: Told): Promise<void> {
	await db.insertInto('named.accessibilityComplaint').values(told).execute()
}

/** Those that wait first, the oldest of them on top. */
export async function listHindrances(db: Db) {
	return await db
		.selectFrom('named.accessibilityComplaint')
		.select(['id', 'receivedAt', 'page', 'hinders', 'help', 'reachSealed', 'answeredOn', 'outcome', 'answer'])
		.orderBy('answeredOn', (by) => by.desc().nullsFirst())
		.orderBy('receivedAt')
		.execute()
}

export async function listUnansweredHindrances(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('named.accessibilityComplaint')
		.select('id')
		.where('answeredOn', 'is', null)
		.execute()
	return rows.map(({ id }) => id)
}

type Answered = { answeredOn: PlainDate; answeredBy: string; outcome: HindranceOutcome; answer: string }

/** False when it is not there, or has been answered. */
export async function saveHindranceAnswer(db: Db, id: string, answered: Answered): Promise<boolean> {
	const changed = await db
		.updateTable('named.accessibilityComplaint')
		.set(answered)
		.where('id', '=', id)
		.where('answeredOn', 'is', null)
		.executeTakeFirst()
	return changed.numUpdatedRows > 0n
}

/** Answered before a day: gone, with how somebody wanted to be reached. */
export async function destroyHindrances(db: Db, before: PlainDate): Promise<string[]> {
	const gone = await db
		.deleteFrom('named.accessibilityComplaint')
		.where('answeredOn', '<', before)
		.returning('id')
		.execute()
	return gone.map(({ id }) => id)
}
