import * as z from 'zod'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { BadInput } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { isLongBefore } from '../rules/believable-days.ts'
import { type CaseDateKind, caseDateKinds, dateSources } from '../rules/case.ts'
import { caseInWork, isCase } from './case-in-work.ts'
import { putDate } from './put-date.ts'

// Days that are set beforehand; every other is recorded when it has come.
const planned: readonly CaseDateKind[] = ['must-move', 'eviction-planned', 'postponed-to']

// The same-day answer is fired by the authority's own word alone, and is sent with proof: SoF 11:3.
function refuseDate(kind: CaseDateKind, source: (typeof dateSources)[number]): Refusal | null {
	if (kind === 'authority-confirmed') return refuse({ because: 'confirmed-with-proof-only' })
	return kind === 'authority-told' && source !== 'enforcement-authority'
		? refuse({ because: 'only-from-the-authority' })
		: null
}

/**
 * A day that counts in law. Another day of the same kind is a correction: the steps are computed anew, the old day kept in history.
 * Refusals: only-from-the-authority, confirmed-with-proof-only.
 */
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
		const refusal = refuseDate(kind, source)
		if (refusal !== null) return refusal
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		if (isLongBefore(kind, onDay, found)) {
			throw new BadInput([{ path: 'onDay', problem: 'long-before-the-case' }])
		}
		await putDate(act, found, { kind, onDay, source, note })
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
