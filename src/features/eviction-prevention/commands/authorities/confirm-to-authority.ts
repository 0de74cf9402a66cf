import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { copyHow, sentHow } from '../../rules/authorities/confirmation.ts'
import { answerMessages, insertConfirmation, listUnanswered } from '../../store/authorities.ts'
import { putCaseDate } from '../../store/case-facts.ts'
import { findCaseToChange } from '../../store/cases.ts'
import { refuseCopy } from './tenants-copy.ts'

/**
 * The same-day answer to the enforcement authority (SoF 11:3), kept exactly as it was sent, with how one knows: a
 * reference, or the digest of a file that stays where it is. Refusals: nothing-to-confirm, letter-needs-named-access.
 */
export const confirmToAuthority = command({
	name: 'confirmToAuthority',
	input: z.object({
		caseId: id(),
		responsibleId: id(),
		letter: text(10_000),
		sentOn: day(),
		sentHow: z.enum(sentHow, { error: 'choose-one' }),
		proof: optionalText(500),
		proofFile: z.object({ name: text(200), bytes: z.instanceof(Uint8Array) }).optional(),
		copyHow: z.enum(copyHow, { error: 'choose-one' }).optional(),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, copyHow, proofFile, ...sent }) => {
		notInFuture(act, { sentOn: sent.sentOn })
		if (sent.proof === null && proofFile === undefined) {
			throw new BadInput([{ path: 'proof', problem: 'required' }])
		}
		// Owed in a case that has been closed too: SoF 11:3 has no exception.
		const found = await findCaseToChange(act.db, caseId)
		if (found === undefined) return missing
		const toldOn = (await listUnanswered(act.db, [caseId])).get(caseId) ?? found.dates['authority-told']
		if (toldOn === undefined) return refuse({ because: 'nothing-to-confirm' })
		if (sent.sentOn < toldOn) throw new BadInput([{ path: 'sentOn', problem: 'before-it-was-told' }])
		if (copyHow !== undefined) {
			const refusal = await refuseCopy(act, found, copyHow)
			if (refusal !== null) return refusal
		}
		const { municipalityId, actorId } = act.actor
		const confirmationId = await insertConfirmation(act.db, municipalityId, {
			...{ caseId, toldOn, ...sent, sentBy: actorId },
			letterDigest: digestOf(sent.letter),
			proofFile: proofFile?.name ?? null,
			proofDigest: proofFile === undefined ? null : digestOf(proofFile.bytes),
			...(copyHow === undefined ? {} : { copyHow, copySentOn: sent.sentOn, copySentBy: actorId }),
		})
		await answerMessages(act.db, caseId, confirmationId)
		const confirmed = { caseId, kind: 'authority-confirmed', onDay: sent.sentOn, source: 'own' } as const
		await putCaseDate(act.db, municipalityId, { ...confirmed, recordedBy: actorId })
		return { caseId, confirmationId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})

function digestOf(sent: string | Uint8Array): string {
	return createHash('sha256').update(sent).digest('hex')
}
