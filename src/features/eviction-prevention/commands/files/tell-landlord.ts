import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { disclosureGrounds, faultInEnd } from '../../rules/files/disclosures.ts'
import { insertDisclosure } from '../../store/disclosures.ts'
import { findNotice } from '../../store/notice-reading.ts'

/**
 * Opens a piece of information about the tenant to the landlord who reported, on a recorded basis and until a day. It
 * closes by itself. Nothing else about a person ever reaches a landlord.
 */
export const tellLandlord = command({
	name: 'tellLandlord',
	input: z.object({
		noticeId: id(),
		ground: z.enum(disclosureGrounds, { error: 'choose-one' }),
		basisNote: text(1000),
		told: text(1000),
		endsOn: day(),
	}),
	may: mayHandleCases,
	run: async (act, { noticeId, ...given }) => {
		const problem = faultInEnd(act.today, given.endsOn)
		if (problem !== null) throw new BadInput([{ path: 'endsOn', problem }])
		const notice = await findNotice(act.db, noticeId)
		if (notice === undefined || notice.tenant === null) return missing
		const { municipalityId, actorId: recordedBy } = act.actor
		const days = { beginsOn: act.today, recordedOn: act.today }
		const disclosureId = await insertDisclosure(act.db, {
			municipalityId,
			noticeId,
			...given,
			...days,
			recordedBy,
		})
		return { noticeId, disclosureId }
	},
	audit: ({ noticeId }) => ({ kind: 'notice', ids: [noticeId] }),
})
