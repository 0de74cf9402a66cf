import { command } from '../../../../platform/command.ts'
import { mayKeepPlans } from '../../access.ts'
import { insertCouncil } from '../../store/voices/councils.ts'
import { councilFields } from './council-fields.ts'
import { whoIsTold } from './who-is-told.ts'

/** A user council, told by whom it speaks for and not by who sits in it. Refused: council-name-taken, and what tells who somebody is. */
export const openCouncil = command({
	name: 'openCouncil',
	input: councilFields,
	may: mayKeepPlans,
	run: async ({ db, actor }, { notNames, ...council }) => {
		const told = whoIsTold([council.speaksFor, council.seats], { notNames })
		if (told !== null) return told
		return { userCouncilId: await insertCouncil(db, actor.municipalityId, council) }
	},
	audit: (_, value) => ({ kind: 'user-council', ids: value === null ? [] : [value.userCouncilId] }),
	constraints: { one_user_council_of_a_name: 'council-name-taken' },
})
