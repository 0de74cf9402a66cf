import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import type { HandedIn } from '../../../../platform/mail/post.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findActor, findStaff } from '../../../organisation/index.ts'
import { unansweredIn } from '../../queries/unanswered.ts'
import { settleReminder, takeReminder } from '../../store/reminders.ts'
import { listFollowUps } from '../../store/rounds.ts'
import { reminderLetter } from '../../words/reminder-letter.ts'

type Letter = { readonly staffId: string; readonly onDay: PlainDate }

/**
 * One letter, at most once: that it is in hand is committed before a word is said to the mail server. Whoever has answered in
 * the meantime, or has left, gets none. What the server did not take is thrown for the worker to try again.
 */
export async function sendFollowUpReminder(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const { post } = house
	if (post === null) return
	const letter = { staffId: String(ids.staffId), onDay: plainDate(String(ids.onDay)) }
	const within = async <T>(work: (act: Act) => Promise<T>) =>
		await asSystem(house, Number(ids.municipalityId), work)
	const written = await within((act) => textOf(act, letter))
	if (written === null) return
	const handed = await post.handIn({ id: crypto.randomUUID(), ...written, at: house.clock.now() })
	await within((act) => settled(act, letter, handed))
	if (handed.is === 'not-taken' && !handed.forGood) {
		throw new Error(`the mail server did not take a reminder of a round: ${handed.trouble}`)
	}
}

async function textOf(act: Act, letter: Letter) {
	const { db, now, house, today } = act
	const open = (await listFollowUps(db)).filter(({ frozenAt }) => frozenAt === null)
	const mine = (await unansweredIn(db, open)).filter(({ staffId }) => staffId === letter.staffId)
	const staff = await findStaff(db, letter.staffId)
	const there = (await findActor(db, letter.staffId, today)) !== null
	if (mine.length === 0 || staff === undefined || !there) {
		await settleReminder(db, letter, { state: 'nothing-to-say', trouble: null }, now)
		return null
	}
	if (!(await takeReminder(db, letter, now))) return null
	const [due = null] = mine.flatMap((one) => one.due ?? []).toSorted()
	const link = `${house.baseUrl}/follow-up/asked`
	return { to: staff.email, ...reminderLetter({ count: mine.length, due, today, link }) }
}

async function settled(act: Act, letter: Letter, handed: HandedIn): Promise<void> {
	const trouble =
		handed.is === 'not-taken' ? handed.trouble : handed.is === 'not-known' ? ('not-known' as const) : null
	await settleReminder(act.db, letter, { state: handed.is, trouble }, act.now)
	await writeAudit(act, {
		...{ name: 'sendFollowUpReminder', kind: 'follow-up', ids: [letter.staffId], content: letter },
		...(trouble === null ? { outcome: 'done' } : { outcome: 'refused', because: trouble }),
	})
}
