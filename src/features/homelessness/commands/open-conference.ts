import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { insertConference, insertParticipants } from '../store/conferences.ts'
import { mayHaveMatters } from '../store/entries.ts'
import { committeeOf } from './committee-of.ts'

/** A meeting of one's own unit, with those who take part; whoever calls it does. */
export const openConference = command({
	name: 'openConference',
	input: z.object({
		name: text(100),
		heldOn: day(),
		unitId: id(),
		participants: z.array(id()).max(50).default([]),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { participants, ...given }) => {
		const { db, actor } = act
		const { municipalityId, actorId } = actor
		const committeeId = committeeOf(act)
		for (const staffId of participants) {
			if (!(await mayHaveMatters(db, committeeId, staffId))) return missing
		}
		const conferenceId = await insertConference(
			db,
			{ municipalityId, committeeId },
			{ ...given, openedBy: actorId },
		)
		await insertParticipants(db, municipalityId, conferenceId, [...new Set([actorId, ...participants])])
		return { conferenceId }
	},
	audit: (_, value) => ({ kind: 'conference', ids: value === null ? [] : [value.conferenceId] }),
})
