import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { proveAgain, provedLately } from '../../../../platform/sign-in/proof.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayBreakGlass } from '../../access.ts'
import { closesAt, shortestReason } from '../../rules/access/break-glass.ts'
import { readCaseNumber } from '../../rules/access/case-number.ts'
import { findCaseToOpen, findWhatToOpen, insertBreakGlass, type Opened } from '../../store/break-glass.ts'

/**
 * In an emergency: lets the speaker read for four hours the case work about one person, or one case by its number, that
 * another unit of the committee has, when they lately proved who they are. Nobody hidden from them is opened by it.
 * Refusals: prove-again, nothing-to-open.
 */
export const breakGlass = command({
	name: 'breakGlass',
	input: z.object({
		personId: id().optional(),
		caseNumber: optionalText(30),
		reason: z
			.string({ error: 'required' })
			.trim()
			.min(shortestReason, 'reason-too-short')
			.max(1000, 'too-long'),
	}),
	may: mayBreakGlass,
	run: async (act, { personId, caseNumber, reason }) => {
		if (!provedLately(act)) return refuse({ because: proveAgain })
		const about = await whatIsMeant(act, personId, caseNumber)
		if (about === null) return missing
		if ((await findWhatToOpen(act.db, about)) === undefined) return refuse({ because: 'nothing-to-open' })
		const hours = { fromAt: act.now, untilAt: closesAt(act.now) }
		const glassId = await insertBreakGlass(act.db, act.actor, { ...about, ...hours, reason })
		return { glassId, ...about }
	},
	audit: ({ personId }, value) => ({
		kind: 'break-glass',
		ids: [value?.glassId, value?.caseId, personId].filter((one) => one !== null && one !== undefined),
	}),
})

async function whatIsMeant(
	{ db }: Act,
	personId: string | undefined,
	caseNumber: string | null,
): Promise<Opened | null> {
	if (personId !== undefined) return { personId, caseId: null }
	if (caseNumber === null) throw new BadInput([{ path: 'caseNumber', problem: 'required' }])
	const number = readCaseNumber(caseNumber)
	if (number === null) throw new BadInput([{ path: 'caseNumber', problem: 'not-a-case-number' }])
	const caseId = await findCaseToOpen(db, number)
	return caseId === null ? null : { personId: null, caseId }
}
