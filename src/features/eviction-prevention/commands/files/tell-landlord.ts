import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayHandleCases } from '../../access.ts'
import { type DisclosureGround, disclosureGrounds, faultInEnd } from '../../rules/files/disclosures.ts'
import { hasPostedLetter, insertDisclosure } from '../../store/disclosures.ts'
import { findNotice } from '../../store/notice-reading.ts'

/**
 * Opens a piece of information about the tenant to the landlord who reported, on a recorded basis and until a day. It
 * closes by itself, and when they are protected. Nothing else about a person ever reaches a landlord. Refusal:
 * no-letter-posted.
 */
export const tellLandlord = command({
	name: 'tellLandlord',
	input: z.object({
		noticeId: id(),
		ground: z.enum(disclosureGrounds, { error: 'choose-one' }),
		basisNote: text(1000),
		/** Whose consent, and of which day. */
		consentedBy: optionalText(200),
		consentedOn: day().optional(),
		told: text(1000),
		endsOn: day(),
	}),
	may: mayHandleCases,
	run: async (act, { noticeId, ...given }) => {
		const consent = consentIn(act, given)
		const problem = faultInEnd(act.today, given.endsOn)
		if (problem !== null) throw new BadInput([{ path: 'endsOn', problem }])
		const notice = await findNotice(act.db, noticeId)
		if (notice === undefined || notice.tenant === null) return missing
		if (given.ground === 'liability-letter' && !(await hasPostedLetter(act.db, noticeId))) {
			return refuse({ because: 'no-letter-posted' })
		}
		const { municipalityId, actorId: recordedBy } = act.actor
		const days = { beginsOn: act.today, recordedOn: act.today }
		const disclosureId = await insertDisclosure(act.db, {
			municipalityId,
			noticeId,
			...{ ...given, ...consent },
			...days,
			recordedBy,
		})
		return { noticeId, disclosureId }
	},
	audit: ({ noticeId }) => ({ kind: 'notice', ids: [noticeId] }),
})

type Told = {
	readonly ground: DisclosureGround
	readonly consentedBy: string | null
	readonly consentedOn?: PlainDate | undefined
}

/** A consent is somebody's and of a day; other grounds have none. */
function consentIn(act: Act, { ground, consentedBy, consentedOn }: Told) {
	if (ground !== 'consent') return { consentedBy: null, consentedOn: null }
	notInFuture(act, { consentedOn })
	if (consentedBy === null) throw new BadInput([{ path: 'consentedBy', problem: 'required' }])
	if (consentedOn === undefined) throw new BadInput([{ path: 'consentedOn', problem: 'required' }])
	return { consentedBy, consentedOn }
}
