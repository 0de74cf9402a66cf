import { dayOf, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import type { HandedIn } from '../../../../platform/mail/post.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { isLocale } from '../../../../platform/words/locales.ts'
import { findActor, findStaff, getMunicipality } from '../../../organisation/index.ts'
import { mayWorkAtTheDesk } from '../../access.ts'
import { digestCounts } from '../../queries/digest/digest-counts.ts'
import { placeOf } from '../../queries/digest/place-of.ts'
import { freshOf, isNothing, type ToldThing, withPlans } from '../../rules/digest.ts'
import {
	endChoice,
	findChoice,
	forgetTold,
	keepTold,
	listTold,
	type MailEnd,
	settleMail,
	takeMail,
} from '../../store/digest.ts'
import { digestLetter } from '../../words/digest-letter.ts'

/**
 * One person's letter of one day, at most once: that it is in hand is committed before a word is said to the mail
 * server. Killed in between, it may never arrive, and never arrives twice. What the server did not take is thrown
 * for the worker to try again, as long as the day is the same.
 */
export async function sendDigest(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const municipalityId = Number(ids.municipalityId)
	const mail = { staffId: String(ids.staffId), onDay: plainDate(String(ids.onDay)) }
	const { post } = house
	if (post === null) return
	const within = async <T>(work: (act: Act) => Promise<T>) => await asSystem(house, municipalityId, work)
	const settle = async (end: MailEnd, things: readonly ToldThing[] | null = null) =>
		await within((act) => settled(act, mail, end, things))

	const found = await within((act) => readerOf(act, mail))
	if (found === 'too-late') return
	if (found === null) return await settle({ state: 'not-theirs', trouble: null })
	const actor = { municipalityId, actorId: mail.staffId, ...found.actor }
	const counts = await digestCounts({ house, actor }, {})
	if (counts.is !== 'done') return await settle({ state: 'not-theirs', trouble: null })
	const waiting = found.plans ? await house.whatWaits({ house, actor }) : []
	const things = waiting.flatMap((one) => one.things.map((thing) => ({ what: one.what, thing })))
	const told = withPlans(counts.value, freshOf(waiting, found.told))
	if (isNothing(told)) return await settle({ state: 'nothing-to-say', trouble: null }, things)
	if (!(await within(({ db, now }) => takeMail(db, mail, now)))) return

	const link = house.baseUrl + placeOf(actor, waiting)
	const letter = digestLetter({ ...found, counts: told, atDesk: mayWorkAtTheDesk(actor), link })
	const at = house.clock.now()
	const handed = await post.handIn({ id: crypto.randomUUID(), to: found.email, ...letter, at })
	await settle(endOf(handed), handed.is === 'not-taken' ? null : things)
	if (handed.is === 'not-taken' && !handed.forGood) {
		throw new Error(`the mail server did not take a digest: ${handed.trouble}`)
	}
}

/** Who is to read it, as they are placed today; null for whoever has left or ended it. */
async function readerOf({ db, now }: Act, { staffId, onDay }: { staffId: string; onDay: PlainDate }) {
	const { timeZone } = await getMunicipality(db)
	if (dayOf(now, timeZone) !== onDay) return 'too-late'
	const choice = await findChoice(db, staffId)
	const staff = await findStaff(db, staffId)
	const actor = await findActor(db, staffId, onDay)
	if (actor === null) {
		await endChoice(db, staffId, onDay)
		await forgetTold(db, staffId)
	}
	if (choice === undefined || staff === undefined || actor === null) return null
	const { rhythm, language, plans } = choice
	const locale = isLocale(language) ? language : 'sv'
	const told = await listTold(db, staffId)
	return { ...{ actor, rhythm, locale, plans, told }, email: staff.email } as const
}

/** `things` are what waits in the plans, told by now; null where the letter did not go out. */
async function settled(
	act: Act,
	mail: { staffId: string; onDay: PlainDate },
	end: MailEnd,
	things: readonly ToldThing[] | null,
): Promise<void> {
	await settleMail(act.db, mail, end, act.now)
	const { municipalityId } = act.actor
	if (things !== null) {
		await keepTold(act.db, { municipalityId, staffId: mail.staffId, toldOn: mail.onDay }, things)
	}
	if (end.state === 'nothing-to-say' || end.state === 'not-theirs') return
	await writeAudit(act, {
		...{ name: 'sendDigest', kind: 'digest', ids: [mail.staffId], content: mail },
		...(end.trouble === null ? { outcome: 'done' } : { outcome: 'refused', because: end.trouble }),
	})
}

function endOf(handed: HandedIn): MailEnd {
	switch (handed.is) {
		case 'taken':
			return { state: 'taken', trouble: null }
		case 'not-known':
			return { state: 'not-known', trouble: 'not-known' }
		case 'not-taken':
			return { state: 'not-taken', trouble: handed.trouble }
	}
}
