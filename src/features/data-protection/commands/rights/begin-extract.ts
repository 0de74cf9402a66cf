import * as z from 'zod'
import { type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { keepingRecords } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { readIdentityNumber } from '../../../people/index.ts'
import { mayKeepRecords } from '../../access.ts'
import { dueOf } from '../../rules/rights/request-days.ts'
import { askers, proofs } from '../../rules/rights/request-words.ts'
import { findByCode, findByNumber, insertRequest } from '../../store/rights.ts'

/**
 * Somebody asks for what is kept about them, and has shown who they are. The answer is the same whether anything is kept or
 * not: what there is shows when it is gathered.
 */
export const beginExtract = command({
	name: 'beginExtract',
	input: z.object({
		nationalId: optionalText(20),
		personCode: optionalText(20),
		askedBy: z.enum(askers, { error: 'choose-one' }),
		provedBy: z.enum(proofs, { error: 'choose-one' }),
		scope: optionalText(1000),
		receivedOn: day(),
	}),
	may: mayKeepRecords,
	run: async (act, { nationalId, personCode, scope, receivedOn, ...told }) => {
		const { db, actor, today, now } = act
		notInFuture({ today }, { receivedOn })
		const personId = await personOf(act, { nationalId, personCode }, today)
		const requestId = await insertRequest(db, actor.municipalityId, {
			...{ ...told, personId, receivedOn, scope: scope ?? '' },
			...{ committeeId: actor.controllerId ?? '', year: yearOf(receivedOn), dueOn: dueOf(receivedOn) },
			...{ begunBy: actor.actorId, begunAt: now },
		})
		return { requestId }
	},
	audit: (_, value) => ({ kind: 'extract-request', ids: value === null ? [] : [value.requestId] }),
})

type Given = { readonly nationalId: string | null; readonly personCode: string | null }

async function personOf(
	act: Act,
	{ nationalId, personCode }: Given,
	today: PlainDate,
): Promise<string | null> {
	if (nationalId === null && personCode === null) {
		throw new BadInput([{ path: 'nationalId', problem: 'number-or-code' }])
	}
	if (nationalId === null) {
		const [found] = await keepingRecords(act, (db) => findByCode(db, personCode ?? ''))
		return found ?? null
	}
	const number = readIdentityNumber(nationalId, today)
	if (isRefused(number)) throw new BadInput([{ path: 'nationalId', problem: number.because }])
	const digests = act.house.keys.blindIndexes(number.number)
	const [found] = await keepingRecords(act, (db) => findByNumber(db, digests))
	return found ?? null
}
