import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayRecordDisclosure } from '../../access.ts'
import { findDisclosure, takeConsentBack } from '../../store/disclosures.ts'

/** A consent to tell has been taken back: nothing more is told on it. Refusals: no-consent-to-take-back. */
export const takeBackConsentToTell = command({
	name: 'takeBackConsentToTell',
	input: z.object({ disclosureId: id(), takenBackOn: day() }),
	may: mayRecordDisclosure,
	run: async (act, { disclosureId, takenBackOn }) => {
		notInFuture(act, { takenBackOn })
		const found = await findDisclosure(act.db, disclosureId)
		if (found === undefined) return missing
		if (found.consentedOn === null || found.consentTakenBackOn !== null) {
			return refuse({ because: 'no-consent-to-take-back' })
		}
		if (takenBackOn < found.consentedOn)
			throw new BadInput([{ path: 'takenBackOn', problem: 'ends-before-it-began' }])
		await takeConsentBack(act.db, disclosureId, takenBackOn)
		return { disclosureId }
	},
	audit: ({ disclosureId }) => ({ kind: 'disclosure', ids: [disclosureId] }),
})
