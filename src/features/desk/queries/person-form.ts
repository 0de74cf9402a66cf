import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { evictionsOf } from '../../eviction-prevention/index.ts'
import {
	arrangers,
	childrenAnswers,
	contactKinds,
	contracts,
	destinations,
	factorsOn,
	homesAfter,
	type PersonCourse,
	personCourse,
	places,
	spellPopulations,
	tellers,
	workChoices,
} from '../../homelessness/index.ts'
import { listUnits } from '../../organisation/index.ts'
import { personCard } from '../../people/index.ts'
import { mayWorkAtTheDesk } from '../access.ts'

/** What forms about one person need: their course, who lives with them, evictions, and what may be chosen. */
export const personForm = query({
	name: 'personForm',
	opensOne: true,
	input: z.object({ personId: id() }),
	may: mayWorkAtTheDesk,
	run: async (act, { personId }) => {
		const card = await personCard.within(act, { personId })
		if (card.is === 'refused') return card.refusal
		const course = await personCourse.within(act, { personId })
		// Of somebody hidden nothing can be written that one could not read.
		if (card.is !== 'done' || course.is !== 'done' || card.value.known === null) return missing
		const { known, housemates, recordIds, person } = card.value
		const evictions = await evictionsOf.within(act, { personIds: recordIds })
		return {
			...{ personId: person.personId, known },
			course: course.value,
			children: housemates.filter(({ role, name, code }) => role === 'child' && (name ?? code) !== null),
			evictions: evictions.is === 'done' ? evictions.value.evictions : [],
			choices: await choicesOf(act, course.value),
		}
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})

async function choicesOf(act: Act, { seesDelicate }: PersonCourse) {
	const work = await workChoices.within(act, {})
	const units = await listUnits(act.db)
	return {
		...{ places, destinations, contactKinds, arrangers, contracts, homesAfter },
		...{ spellPopulations, childrenAnswers, tellers },
		factors: factorsOn(act.today).filter(({ delicate }) => seesDelicate || !delicate),
		ownUnits: work.is === 'done' ? work.value.units : [],
		matterUnits: work.is === 'done' ? work.value.matterUnits : [],
		colleagues: work.is === 'done' ? work.value.colleagues : [],
		units: units.filter(({ committeeId }) => committeeId === act.actor.controllerId),
	}
}

export type PersonFormFacts = Extract<Awaited<ReturnType<typeof personForm>>, { is: 'done' }>['value']
