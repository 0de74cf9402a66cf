import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { day, id, optionalText } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { searchPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { movesOf } from '../../rules/stock/child-place.ts'
import { labelOf, shortNameOf } from '../../rules/stock/label.ts'
import { findBedWithHouse } from '../../store/board.ts'
import { listLived } from '../../store/stay-page.ts'
import { listSuitability, listWho } from '../../store/suitability.ts'

/** What the form that books a bed shows: the bed with who may live there, and the people who are found by name or chosen. */
export const bookingForm = query({
	name: 'bookingForm',
	opensOne: true,
	input: z.object({
		bedId: id(),
		from: day().optional(),
		until: day().optional(),
		people: z.array(id()).max(20).default([]),
		search: optionalText(100),
	}),
	may: mayWorkWithHousing,
	run: async (act, { bedId, from, until, people, search }) => {
		const bed = await findBedWithHouse(act.db, bedId)
		if (bed === undefined) return missing
		const answer = search === null ? null : await searchPeople.within(act, { text: search })
		const chosen = await listWho(act.db, people)
		const lived = chosen.length === 0 ? [] : await listLived(act.db, people)
		return {
			bed: { ...bed, label: labelOf(bed) },
			...{ today: act.today, from: from ?? act.today, until: until ?? null },
			found: answer?.is === 'done' ? answer.value.people : [],
			chosen: chosen.map(({ id: personId, birthDate, sex, ...name }) => ({
				...{ personId, birthDate, name: shortNameOf(name) },
				...movesOf(lived.filter((one) => one.personId === personId)),
			})),
			assessed: chosen.length === 0 ? [] : await listSuitability(act.db, people),
		}
	},
	audit: ({ bedId }, value) => ({
		kind: 'bed',
		ids: [bedId, ...(value?.chosen.map(({ personId }) => personId) ?? [])],
	}),
})
