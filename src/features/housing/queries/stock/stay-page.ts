import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { supportInHomes } from '../../../support/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { formOf } from '../../rules/forms.ts'
import { movesOf } from '../../rules/stock/child-place.ts'
import { labelOf, shortNameOf } from '../../rules/stock/label.ts'
import { listSupportOf } from '../../store/ladder/people.ts'
import { findStayPage, listLived, listWhoLivesThere } from '../../store/stay-page.ts'
import { listSuitability } from '../../store/suitability.ts'
import { freeBedsOn } from './free-beds-on.ts'

/** One stay: who lives there, until when, how often its children have moved, and where the household could go on to. */
export const stayPage = query({
	name: 'stayPage',
	opensOne: true,
	input: z.object({ stayId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { stayId }) => {
		const stay = await findStayPage(act.db, stayId)
		if (stay === undefined) return missing
		const people = await listWhoLivesThere(act.db, stayId)
		const children = people
			.filter(({ child, leftOn }) => child && leftOn === null)
			.map(({ personId }) => personId)
		const lived = children.length === 0 ? [] : await listLived(act.db, children)
		const found = children.length === 0 ? [] : await listSuitability(act.db, children)
		const free =
			stay.state === 'here'
				? await freeBedsOn(act, {
						from: act.today,
						until: addDays(act.today, 1),
						sleeps: people.filter(({ leftOn }) => leftOn === null).length,
					})
				: []
		const adults = people.filter(({ child, leftOn }) => !child && leftOn === null)
		const asked = stay.state === 'here' && formOf(stay.form).tenure !== 'none' ? adults : []
		const running = await listSupportOf(
			act.db,
			asked.map(({ personId }) => personId),
			act.today,
		)
		const supported = running.filter(({ kind }) => supportInHomes.includes(kind)).map((one) => one.personId)
		return {
			stay: { ...stay, bed: labelOf(stay) },
			today: act.today,
			people: people.map(({ personId, child, leftOn, ...name }) => ({
				...{ personId, child, leftOn, own: personId === stay.personId, name: shortNameOf(name) },
				...(child ? movesOf(lived.filter((one) => one.personId === personId)) : { moves: 0, schoolAreas: 0 }),
				found: found.filter((one) => one.personId === personId),
			})),
			free,
			supported,
		}
	},
	audit: ({ stayId }, value) => ({
		kind: 'stay',
		ids: [stayId, ...(value?.people.map(({ personId }) => personId) ?? [])],
	}),
})
