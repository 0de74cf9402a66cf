import * as z from 'zod'
import { text } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { caseOfNumber, casesOfPeople } from '../../eviction-prevention/index.ts'
import { searchPeople } from '../../people/index.ts'
import { mayWorkAtTheDesk } from '../access.ts'

/**
 * Case mode: name, identity number or case number, and nothing else (SFS 2001:637 15 §). A case number that is found
 * goes straight to the case.
 */
export const search = query({
	name: 'search',
	input: z.object({ text: text(100) }),
	may: mayWorkAtTheDesk,
	run: async (act, { text: wanted }) => {
		const byNumber = await caseOfNumber.within(act, { caseNumber: wanted })
		if (byNumber.is === 'done') return { caseId: byNumber.value.caseId, people: [] }
		const found = await searchPeople.within(act, { text: wanted })
		const people = found.is === 'done' ? found.value.people : []
		const theirs = await casesOfPeople.within(act, {
			personIds: people.flatMap((person) => person.recordIds),
		})
		const cases = theirs.is === 'done' ? theirs.value.cases : []
		return {
			caseId: null,
			people: people.map((person) => ({
				...person,
				cases: cases.filter((one) => person.recordIds.includes(one.personId)),
			})),
		}
	},
	audit: (_, value) => ({ kind: 'person', ids: value?.people.map((person) => person.personId) ?? [] }),
})
