import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { unansweredIn } from '../../queries/unanswered.ts'
import { isReminderDay } from '../../rules/reminders.ts'
import { queueReminder } from '../../store/reminders.ts'
import { listFollowUps } from '../../store/rounds.ts'

/** The job of every night: who has not answered is written to when the last day is near, and when it has passed. */
export async function queueFollowUpReminders(house: House): Promise<void> {
	if (house.post === null) return
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			const due = (await listFollowUps(act.db)).filter(
				({ frozenAt, commentsDueOn }) => frozenAt === null && isReminderDay(commentsDueOn, act.today),
			)
			const asked = await unansweredIn(act.db, due)
			for (const staffId of new Set(asked.map((one) => one.staffId)))
				await queueReminder(act, staffId, act.today)
		})
	}
}
