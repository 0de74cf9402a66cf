import * as z from 'zod'
import { addDays, type Instant, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { MailTrouble } from '../../../../platform/mail/trouble.ts'
import { query } from '../../../../platform/query.ts'
import { mayLookAfterMail } from '../../access.ts'
import { listMails } from '../../store/digest.ts'

const daysShown = 14

type Sent = Awaited<ReturnType<typeof listMails>>[number]

/** Where mail goes out, and what became of the letters of each day: how many, and why one was not taken. */
export const mailState = query({
	name: 'mailState',
	input: z.object({}),
	may: mayLookAfterMail,
	run: async ({ db, house, today, now }) => {
		const mails = await listMails(db, addDays(today, -daysShown))
		const days = Map.groupBy(mails, ({ onDay }) => onDay)
		return {
			server: house.post === null ? null : { at: house.post.server, from: house.post.from },
			days: [...days].map(([onDay, own]) => dayOf(onDay, own, now)),
		}
	},
	audit: () => ({ kind: 'digest', ids: [] }),
})

function dayOf(onDay: PlainDate, mails: readonly Sent[], now: Instant) {
	const troubles = Map.groupBy(
		mails.flatMap((mail) => {
			const trouble = troubleOf(mail, now)
			return trouble === null ? [] : [{ trouble, name: mail.name }]
		}),
		({ trouble }) => trouble,
	)
	return {
		onDay,
		taken: mails.filter(({ state }) => state === 'taken').length,
		troubles: [...troubles].map(([trouble, own]) => ({
			trouble,
			count: own.length,
			// Only an address is one person's; the rest is the same for everybody.
			names: trouble === 'address-refused' ? own.map(({ name }) => name) : [],
		})),
	}
}

const quarterOfAnHour = 15 * 60_000

/** A letter that has been in hand for long is one whose worker was killed: nobody knows whether it arrived. */
function troubleOf({ trouble, state, changedAt }: Sent, now: Instant): MailTrouble | null {
	const forgotten = state === 'handing-in' && Date.parse(now) - Date.parse(changedAt) > quarterOfAnHour
	return forgotten ? 'not-known' : trouble
}
