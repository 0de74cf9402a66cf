import * as z from 'zod'
import { type Instant, momentOf } from '../../../../foundation/plain-date.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { clockTime, day, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { mayReportIncident } from '../../access.ts'
import { concernedGroups, incidentKinds } from '../../rules/incidents/incident-words.ts'
import { insertIncident } from '../../store/incidents.ts'

const timeZone = 'Europe/Stockholm'

/** Anybody on the staff tells what went wrong with records about people: groups and numbers, never names. */
export const reportIncident = command({
	name: 'reportIncident',
	input: z.object({
		kind: z.enum(incidentKinds, { error: 'choose-one' }),
		foundOn: day(),
		// Without an hour the day's first counts: the seventy-two are then never too many.
		foundTime: clockTime(),
		happened: text(4000),
		groups: z.array(z.enum(concernedGroups)).min(1, 'required').max(concernedGroups.length),
		peopleAbout: z.coerce.number('not-a-number').int('not-a-number').min(0, 'not-a-number').optional(),
		measures: optionalText(4000),
	}),
	may: mayReportIncident,
	run: async ({ db, actor, now, today }, { foundOn, foundTime, measures, peopleAbout, ...told }) => {
		notInFuture({ today }, { foundOn })
		const foundAt: Instant = momentOf(foundOn, foundTime ?? '00:00', timeZone)
		if (Date.parse(foundAt) > Date.parse(now)) {
			throw new BadInput([{ path: 'foundTime', problem: 'date-in-future' }])
		}
		const incidentId = await insertIncident(db, actor.municipalityId, {
			...told,
			...{ foundAt, measures: measures ?? '', peopleAbout: peopleAbout ?? null },
			...{ committeeId: actor.controllerId ?? '', reportedBy: actor.actorId, reportedAt: now },
		})
		return { incidentId }
	},
	audit: (_, value) => ({ kind: 'incident', ids: value === null ? [] : [value.incidentId] }),
})
