import * as z from 'zod'
import { momentOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, type Fault, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { clockTime, day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { holdIncident, settleIncident } from '../../store/incidents.ts'

const timeZone = 'Europe/Stockholm'

/** Told to the authority with its day and hour, or not told and why: one of the two, once. Refused: incident-closed. */
export const tellAuthority = command({
	name: 'tellAuthority',
	input: z.object({
		incidentId: id(),
		told: z.enum(['yes', 'no'], { error: 'choose-one' }),
		toldOn: day().optional(),
		toldTime: clockTime(),
		reference: optionalText(100),
		why: optionalText(2000),
	}),
	may: mayKeepRecords,
	run: async ({ db, actor, today, now }, { incidentId, told, toldOn, toldTime, reference, why }) => {
		const incident = await holdIncident(db, incidentId)
		if (incident === null) return missing
		if (incident.closedOn !== null) return refuse({ because: 'incident-closed' })
		if (told === 'no') {
			if (why === null) throw new BadInput([{ path: 'why', problem: 'required' }])
			const settled = {
				authorityTold: false,
				authorityToldAt: null,
				authorityReference: '',
				authorityWhy: why,
			}
			await settleIncident(db, incidentId, { ...settled, authorityBy: actor.actorId })
			return { incidentId }
		}
		const absent: Fault[] = [
			...(toldOn ? [] : [{ path: 'toldOn', problem: 'required' }]),
			...(toldTime === null ? [{ path: 'toldTime', problem: 'required' }] : []),
		]
		if (!toldOn || toldTime === null) throw new BadInput(absent)
		notInFuture({ today }, { toldOn })
		const authorityToldAt = momentOf(toldOn, toldTime, timeZone)
		if (Date.parse(authorityToldAt) > Date.parse(now)) {
			throw new BadInput([{ path: 'toldTime', problem: 'date-in-future' }])
		}
		// Nothing is told before it is known.
		if (Date.parse(authorityToldAt) < Date.parse(incident.foundAt)) {
			throw new BadInput([{ path: 'toldOn', problem: 'before-it-was-found' }])
		}
		await settleIncident(db, incidentId, {
			...{
				authorityTold: true,
				authorityToldAt,
				authorityReference: reference ?? '',
				authorityWhy: why ?? '',
			},
			authorityBy: actor.actorId,
		})
		return { incidentId }
	},
	audit: (input) => ({ kind: 'incident', ids: [input.incidentId] }),
})
