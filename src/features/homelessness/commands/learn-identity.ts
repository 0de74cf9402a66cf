import { command } from '../../../platform/command.ts'
import { text } from '../../../platform/fields.ts'
import { identifyPerson } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { anyPosted, personIdIn } from './posted-person.ts'
import { refreshPeople } from './refresh-people.ts'
import { valueOr } from './value-or.ts'

/** Somebody's name and number became known: the day of birth and sex that come with them change groups in the flow. */
export const learnIdentity = command({
	name: 'learnIdentity',
	input: anyPosted.extend({ givenName: text(100), familyName: text(100) }),
	may: mayWorkWithHomelessness,
	run: async (act, posted) =>
		await valueOr(await identifyPerson.within(act, posted), async (identified) => {
			await refreshPeople(act, [identified.personId])
			return identified
		}),
	audit: (posted) => ({ kind: 'person', ids: personIdIn(posted) }),
})
