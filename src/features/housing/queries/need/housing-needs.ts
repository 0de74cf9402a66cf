import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { listNeeds, listStandingBlocks } from '../../store/agreements/needs.ts'
import { nameIn } from './name-in.ts'

/**
 * Everybody who waits in one's own units and whom the reader may know, those who lack only a home apart, the longest waiting
 * first: how much stands in the way, and never what.
 */
export const housingNeeds = query({
	name: 'housingNeeds',
	input: z.object({}),
	may: mayWorkWithHousing,
	run: async ({ db, today }) => {
		const needs = await listNeeds(db, today)
		const ids = needs.map(({ id }) => id)
		const blocks = Map.groupBy(await listStandingBlocks(db, ids), ({ needId }) => needId)
		return {
			needs: needs.map((need) => ({
				...{ id: need.id, personId: need.personId, name: nameIn(need), sinceOn: need.sinceOn },
				...{ urgency: need.urgency, adults: need.adults, children: need.children, roomsFrom: need.roomsFrom },
				...{
					roomsTo: need.roomsTo,
					areas: need.areas,
					accessibility: need.accessibility,
					support: need.support,
				},
				...{ form: need.form, maxRentOre: need.maxRentOre, movesInOn: need.endedOn },
				inTheWay: blocks.get(need.id)?.length ?? 0,
			})),
		}
	},
	audit: (_, value) => ({ kind: 'housing-need', ids: value?.needs.map(({ personId }) => personId) ?? [] }),
})
