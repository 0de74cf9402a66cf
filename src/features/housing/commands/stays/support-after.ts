import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Refusal } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { endSupport, supportRunning } from '../../../support/index.ts'
import { formOf } from '../../rules/forms.ts'
import type { EndReason } from '../../rules/stays/end-reasons.ts'
import { supportEndOf } from '../../rules/stays/losing.ts'
import type { HeldStay } from './held-stay.ts'
import { notDone } from './spells-of-stay.ts'

/** What becomes of the support in the home when somebody leaves it: said by whoever writes, where support runs. */
export const supportAfterField = () => z.enum(['goes-on', 'ends'], { error: 'choose-one' }).optional()

type Leaving = {
	readonly personId: string
	readonly onDay: PlainDate
	readonly endReason: EndReason
	readonly support: 'goes-on' | 'ends' | undefined
	/** They stay in the same home: nothing need be said. */
	readonly stays?: boolean
}

/**
 * Support follows the person and never the home: when a home on a lease is left it ends only where somebody says so, and goes
 * on only where somebody says that. Refusals: those of ending it.
 */
export async function settleSupport(
	act: Act,
	{ stay }: HeldStay,
	{ personId, onDay, endReason, support, stays = false }: Leaving,
): Promise<Refusal | Missing | null> {
	if (support === 'goes-on' || stay.guest || formOf(stay.form).tenure === 'none') return null
	const running = (await supportRunning(act, personId, onDay)).filter(({ startsOn }) => startsOn <= onDay)
	if (running.length === 0) return null
	if (support === undefined && stays) return null
	if (support === undefined) throw new BadInput([{ path: 'support', problem: 'choose-one' }])
	for (const { supportId } of running) {
		const ended = await endSupport.within(act, { supportId, onDay, because: supportEndOf(endReason) })
		if (ended.is !== 'done') return notDone(ended)
	}
	return null
}
