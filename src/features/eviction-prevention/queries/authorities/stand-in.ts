import { clockTimeOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import { hasRole } from '../../../../platform/actor.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { alarmOf, receiversOf } from '../../rules/authorities/confirmation.ts'
import { awaitsConfirmation } from '../../rules/enforcement.ts'
import { listAbsences } from '../../store/absence.ts'
import type { CaseRow } from '../../store/cases.ts'

// The municipality's clock, as in every day that is told.
const timeZone = 'Europe/Stockholm'

export type Now = { readonly today: PlainDate; readonly time: string }

export function nowIn({ today, now }: Act): Now {
	return { today, time: clockTimeOf(now, timeZone) }
}

/** Who is off today, and who stands in for them; null where nobody is named. */
export async function offToday({ db, today }: Act): Promise<ReadonlyMap<string, string | null>> {
	const off = (await listAbsences(db, today)).filter((one) => one.fromOn <= today)
	return new Map(off.map(({ staffId, substituteId }) => [staffId, substituteId]))
}

/** Others' cases whose answer to the enforcement authority is the actor's to send: as substitute, or as the unit's manager. */
export function sentForOthers(
	act: Act,
	open: readonly CaseRow[],
	unanswered: ReadonlyMap<string, PlainDate>,
	off: ReadonlyMap<string, string | null>,
): CaseRow[] {
	const { actorId } = act.actor
	const waiting = open.filter(
		(row) => row.assignedTo !== actorId && (unanswered.has(row.id) || awaitsConfirmation(row.dates)),
	)
	const manages = hasRole(act.actor, 'unit-manager')
	const now = nowIn(act)
	return waiting.filter((row) => {
		const toldOn = unanswered.get(row.id) ?? row.dates['authority-told'] ?? act.today
		const substitute = row.assignedTo === null ? null : (off.get(row.assignedTo) ?? null)
		const receivers = receiversOf({
			assignedTo: row.assignedTo,
			off: row.assignedTo !== null && off.has(row.assignedTo),
			substitute,
			alarm: alarmOf(toldOn, now),
		})
		return (
			(receivers.includes('manager') && manages) ||
			(receivers.includes('substitute') && substitute === actorId)
		)
	})
}
