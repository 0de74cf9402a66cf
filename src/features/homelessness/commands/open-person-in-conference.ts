import * as z from 'zod'
import { isRefused, refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, optionalText } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { basisFrom, basisKinds } from '../rules/conference.ts'
import { findConference, insertItem } from '../store/conferences.ts'
import { findEntry } from '../store/entries.ts'
import { committeeOf } from './committee-of.ts'

/**
 * Brings somebody from one's own list into a conference, by their consent or by what has been decided.
 * Refusals: conference-needs-basis, consent-has-ended, conference-closed, already-in-conference.
 */
export const openPersonInConference = command({
	name: 'openPersonInConference',
	input: z.object({
		conferenceId: id(),
		personId: id(),
		basis: z.enum(basisKinds, { error: 'choose-one' }).optional(),
		consentTo: optionalText(300),
		consentUntil: day().optional(),
		decision: optionalText(500),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { conferenceId, personId, ...given }) => {
		const { db, today, actor } = act
		const conference = await findConference(db, conferenceId)
		const entry = await findEntry(db, personId)
		if (conference === undefined || entry === undefined) return missing
		if (conference.closedOn !== null) return refuse({ because: 'conference-closed' })
		const basis = basisFrom(given, today)
		if (isRefused(basis)) return basis
		const place = { municipalityId: actor.municipalityId, committeeId: committeeOf(act) }
		const itemId = await insertItem(db, place, {
			...{ conferenceId, personId: entry.personId, basis },
			...{ openedBy: actor.actorId, openedOn: today },
		})
		return { itemId }
	},
	audit: ({ conferenceId, personId }) => ({ kind: 'conference', ids: [conferenceId, personId] }),
	constraints: { once_in_a_conference: 'already-in-conference' },
})
