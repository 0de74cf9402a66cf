import { BadInput } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { isUnitOf, mayHaveMatters } from '../store/entries.ts'
import { committeeOf } from './committee-of.ts'

type Holder = { readonly unitId?: string | undefined; readonly responsibleId?: string | undefined }

/** A matter is a unit's of the committee, and somebody's in case work there. Asks only about what is said and is not one's own. */
export async function mattersOf(act: Act, { unitId, responsibleId }: Holder): Promise<void> {
	const own = unitId === undefined || act.actor.unitIds.includes(unitId)
	if (!own && !(await isUnitOf(act.db, committeeOf(act), unitId))) throw notOneOfThem('unitId')
	if (responsibleId !== undefined && !(await mayHold(act, responsibleId))) throw notOneOfThem('responsibleId')
}

/** Whether a matter of the actor's committee can be in this one's hands. */
export async function mayHold(act: Act, staffId: string): Promise<boolean> {
	return staffId === act.actor.actorId || (await mayHaveMatters(act.db, committeeOf(act), staffId))
}

const notOneOfThem = (path: string) => new BadInput([{ path, problem: 'choose-one' }])
