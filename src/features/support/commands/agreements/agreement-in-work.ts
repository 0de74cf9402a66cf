import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import { findAgreement } from '../../store/agreements.ts'

/** Support that one works with, its person held; read anew after the waiting. */
export async function agreementInWork(act: Act, supportId: string) {
	const found = await findAgreement(act.db, supportId)
	if (found === undefined || !(await holdPeople(act, [found.personId]))) return null
	return (await findAgreement(act.db, supportId)) ?? null
}
