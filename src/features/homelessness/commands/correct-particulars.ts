import { command } from '../../../platform/command.ts'
import { correctPerson } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { anyPosted, personIdIn } from './posted-person.ts'
import { refreshPeople } from './refresh-people.ts'
import { valueOr } from './value-or.ts'

/** What was misspelt of somebody is said again; a corrected day of birth changes groups in the flow. */
export const correctParticulars = command({
	name: 'correctParticulars',
	input: anyPosted,
	may: mayWorkWithHomelessness,
	run: async (act, posted) =>
		await valueOr(await correctPerson.within(act, posted), async (corrected) => {
			await refreshPeople(act, [corrected.personId])
			return corrected
		}),
	audit: (posted) => ({ kind: 'person', ids: personIdIn(posted) }),
})
