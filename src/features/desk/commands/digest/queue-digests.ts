import { addDays, clockTimeOf, dayOf } from '../../../../foundation/plain-date.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { isWorkingDay } from '../../../eviction-prevention/index.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { isDigestDay, isDigestHour } from '../../rules/digest.ts'
import { forgetMails, insertMail, listChoicesWithout } from '../../store/digest.ts'

const keptDays = 30

/** The job of every minute: from seven in the morning each who has chosen it gets one letter of the day to be sent. */
export async function queueDigests(house: House): Promise<void> {
	if (house.post === null) return
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, queueIn)
	}
}

/** The row and its job are committed together, so that there is never one without the other. */
async function queueIn(act: Act): Promise<void> {
	const { db, now, actor } = act
	const { timeZone, country } = await getMunicipality(db)
	if (!isDigestHour(clockTimeOf(now, timeZone))) return
	const onDay = dayOf(now, timeZone)
	await forgetMails(db, addDays(onDay, -keptDays))
	for (const { staffId, rhythm } of await listChoicesWithout(db, onDay)) {
		if (!isDigestDay(rhythm, onDay, (day) => isWorkingDay(day, country))) continue
		const mail = { municipalityId: actor.municipalityId, staffId, onDay, changedAt: now }
		if (await insertMail(db, mail)) await act.queue('sendDigest', { staffId, onDay })
	}
}
