import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { MailTrouble } from '../../../platform/mail/trouble.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** The letter of one day to one person, and its job: committed together. False when there is one already. */
export async function queueReminder(
	{ db, actor, now, queue }: Act,
	staffId: string,
	onDay: PlainDate,
): Promise<boolean> {
	const row = { municipalityId: actor.municipalityId, staffId, onDay, changedAt: now }
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('counted.followUpReminder')
		.values(row)
		.onConflict((conflict) => conflict.constraint('one_reminder_a_day').doNothing())
		.executeTakeFirst()
	if (numInsertedOrUpdatedRows !== 1n) return false
	await queue('sendFollowUpReminder', { staffId, onDay })
	return true
}

type Letter = { readonly staffId: string; readonly onDay: PlainDate }

/** Takes the letter in hand. False when somebody else has, or has had. */
export async function takeReminder(db: Db, { staffId, onDay }: Letter, changedAt: Instant): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.followUpReminder')
		.set({ state: 'handing-in', trouble: null, changedAt })
		.where('staffId', '=', staffId)
		.where('onDay', '=', onDay)
		.where('state', 'in', ['to-send', 'not-taken'])
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function settleReminder(
	db: Db,
	{ staffId, onDay }: Letter,
	end: {
		readonly state: 'taken' | 'not-taken' | 'not-known' | 'nothing-to-say'
		readonly trouble: MailTrouble | null
	},
	changedAt: Instant,
): Promise<void> {
	await db
		.updateTable('counted.followUpReminder')
		.set({ ...end, changedAt })
		.where('staffId', '=', staffId)
		.where('onDay', '=', onDay)
		.execute()
}

/** The last letter to each of them that was sent or is on its way. */
export async function listReminded(
	db: Db,
	staffIds: readonly string[],
): Promise<{ readonly staffId: string; readonly onDay: PlainDate }[]> {
	if (staffIds.length === 0) return []
	return await db
		.selectFrom('counted.followUpReminder')
		.select((eb) => ['staffId', eb.fn.max('onDay').as('onDay')])
		.where('staffId', 'in', [...staffIds])
		.where('state', '!=', 'nothing-to-say')
		.groupBy('staffId')
		.$castTo<{ staffId: string; onDay: PlainDate }>()
		.execute()
}
