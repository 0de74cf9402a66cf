import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { type CaseDateKind, caseDateKinds, dateSources } from '../rules/case.ts'
import { putCaseDate } from '../store/case-facts.ts'
import { caseInWork, isCase } from './case-in-work.ts'

// Days that are set beforehand; every other is recorded when it has come.
const planned: readonly CaseDateKind[] = ['must-move', 'eviction-planned', 'postponed-to']

/** A day that counts in law. Another day of the same kind is a correction: the steps are computed anew, the old day kept in history. */
export const recordCaseDate = command({
	name: 'recordCaseDate',
	input: z.object({
		caseId: id(),
		kind: z.enum(caseDateKinds, { error: 'choose-one' }),
		onDay: day(),
		source: z.enum(dateSources, { error: 'choose-one' }),
		note: optionalText(500),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, kind, onDay, source, note }) => {
		if (!planned.includes(kind)) notInFuture(act, { onDay })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const { municipalityId, actorId } = act.actor
		await putCaseDate(act.db, municipalityId, { caseId, kind, onDay, source, note, recordedBy: actorId })
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
