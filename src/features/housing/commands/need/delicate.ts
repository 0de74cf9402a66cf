import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayReadDelicate } from '../../access.ts'
import { isOpenPurpose, type OpenPurpose, type Purpose } from '../../rules/agreements/codes.ts'
import { type Block, isOpenBlock } from '../../rules/need/codes.ts'
import { endPurpose, insertPurpose } from '../../store/agreements/needs.ts'
import { rowOf } from '../committee-of.ts'

type Told = { readonly purpose: Purpose; readonly blocks: readonly Block[] }

/** Refusal: delicate-right-missing. */
export function checkDelicate({ actor }: Act, { purpose, blocks }: Told): Refusal | null {
	const delicate = !isOpenPurpose(purpose) || !blocks.every(isOpenBlock)
	return delicate && !mayReadDelicate(actor) ? refuse({ because: 'delicate-right-missing' }) : null
}

/** What everybody in case work reads of a purpose: one that is delicate is for everybody. */
export const openPart = (purpose: Purpose): OpenPurpose => (isOpenPurpose(purpose) ? purpose : 'social')

type Need = { readonly personId: string; readonly needId: string; readonly before: Purpose | null }

/** Keeps a delicate purpose apart. Those without the right see none, and put none away. */
export async function keepPurpose(act: Act, need: Need, purpose: Purpose, fromOn: PlainDate): Promise<void> {
	if (!mayReadDelicate(act.actor) || purpose === need.before) return
	if (need.before !== null && !isOpenPurpose(need.before)) await endPurpose(act.db, need.needId, act.today)
	if (isOpenPurpose(purpose)) return
	const { personId, needId } = need
	await insertPurpose(act.db, { ...rowOf(act), personId, needId, purpose, fromOn })
}
