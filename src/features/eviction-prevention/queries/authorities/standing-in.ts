import { hasRole } from '../../../../platform/actor.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { receiversOf } from '../../rules/authorities/confirmation.ts'
import { listLeavers } from '../../store/colleagues.ts'
import { offToday } from './stand-in.ts'

/** Whose matters are the actor's today: their own, and of those who are off or have left. */
export type StandingIn = {
	readonly staffIds: readonly string[]
	/** A unit's manager has what is nobody's too; which units, row security answers. */
	readonly nobodys: boolean
	/** Who is off today, and who stands in for them. */
	readonly off: ReadonlyMap<string, string | null>
}

/** Who is off has a substitute, and without one the unit's manager; who has left has the manager. */
export async function standingInFor(act: Act): Promise<StandingIn> {
	const { actorId } = act.actor
	const manages = hasRole(act.actor, 'unit-manager')
	const [left, off] = await Promise.all([listLeavers(act.db, act.today), offToday(act)])
	const gone = [...new Set([...left, ...off.keys()])].filter((staffId) => staffId !== actorId)
	const theirs = gone.filter((staffId) => {
		const substitute = off.get(staffId) ?? null
		const [receiver] = receiversOf({ assignedTo: staffId, off: true, substitute, alarm: 'same-day' })
		return (receiver === 'substitute' && substitute === actorId) || (receiver === 'manager' && manages)
	})
	return { staffIds: [actorId, ...theirs], nobodys: manages, off }
}
