import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { day, id, text } from '../../../platform/fields.ts'
import { mayKeepCompetence } from '../access.ts'
import { insertCompetence } from '../store.ts'

export const recordCompetence = command({
	name: 'recordCompetence',
	input: z
		.object({
			staffId: id(),
			course: text(200),
			takenOn: day(),
			expiresOn: day().optional(),
			forChildTalks: z.literal('yes').optional(),
		})
		.refine((given) => given.expiresOn === undefined || given.expiresOn > given.takenOn, {
			path: ['expiresOn'],
			error: 'expires-before-taken',
		}),
	may: mayKeepCompetence,
	run: async ({ db, actor }, { staffId, course, takenOn, expiresOn, forChildTalks }) => ({
		competenceId: await insertCompetence(db, actor.municipalityId, {
			staffId,
			course,
			takenOn,
			expiresOn: expiresOn ?? null,
			forChildTalks: forChildTalks === 'yes',
		}),
	}),
	audit: (input) => ({ kind: 'staff', ids: [input.staffId] }),
})
