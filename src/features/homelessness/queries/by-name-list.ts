import { onPage } from '../../../foundation/on-page.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import { getMunicipality } from '../../organisation/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { inOrder, passes } from '../rules/list/choose.ts'
import { isClosedPlace } from '../rules/list/row.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { listNames } from '../store/list.ts'
import { readCountedBy } from '../store/live-definitions.ts'
import { listCounts, standing } from './list-counts.ts'
import { listInput } from './list-input.ts'
import { matterRow, unitsIn } from './matter-row.ts'
import { type Matter, type MatterPlace, mayStayHere, readMatters, readPlaces } from './matters.ts'

/** Case mode: by name, the matters that row security lets one see, with nothing delicate (SFS 2001:637 15 §). */
export const byNameList = query({
	name: 'byNameList',
	input: listInput('case'),
	may: mayWorkWithHomelessness,
	byKey: true,
	run: async (act, { page, ...choice }) => {
		const { db, today, actor } = act
		const counted = await readCountedBy(db)
		const [definition] = liveDefinitions(counted.chosen, counted.country)
		const matters = await readMatters(db, { definition: definition.key, today })
		const places = await readPlaces(db, matters.filter(mayStayHere).map(personIn), today)
		const names = new Map((await listNames(db, matters.map(personIn))).map((name) => [name.id, name]))
		const rows = matters.map((matter) =>
			namedRow(matter, names.get(matter.personId), places.get(matter.personId), today),
		)
		const by = { actorId: actor.actorId, today }
		const filters = standing(choice.filters)
		const shown = inOrder(
			rows.filter((row) => passes(row, filters, by)),
			choice.sort,
			choice.direction,
		)
		const { from, rows: told } = onPage(shown, page)
		return {
			today,
			here: (await getMunicipality(db)).code,
			definition: { key: definition.key, categories: definition.categories },
			choice: { ...choice, filters },
			counts: listCounts(rows, filters, by, definition.categories),
			units: unitsIn(rows),
			...{ total: shown.length, from },
			// What follow-up calls somebody is not told beside the name; sex and age are no columns, also not of somebody hidden.
			rows: told.map(({ code: _, sex: __, ageBand: ___, ...row }) => row),
		}
	},
	audit: (_, value) => ({ kind: 'homelessness-list', ids: value?.rows.map((row) => row.personId) ?? [] }),
})

type Name = Awaited<ReturnType<typeof listNames>>[number]

const personIn = (matter: Matter) => matter.personId

function namedRow(matter: Matter, name: Name | undefined, place: MatterPlace | undefined, today: PlainDate) {
	const { personId, responsibleId, responsible } = matter
	const told = place === undefined || isClosedPlace(place.place) ? undefined : place
	const registered = `${name?.familyName ?? ''} ${name?.givenName ?? ''}`.trim()
	return {
		...matterRow(matter, place, today),
		...{ personId, responsibleId, responsible },
		protected: matter.protection !== 'none',
		known: name !== undefined,
		/** As lists are ordered: family name first. */
		name: name === undefined ? null : registered || name.called || name.personCode,
		givenName: name?.givenName ?? null,
		familyName: name?.familyName ?? null,
		personCode: name?.personCode ?? null,
		called: name?.called ?? null,
		place: told?.place ?? null,
		placeName: told?.placeName ?? null,
		...{ causes: [], needs: [], subgroups: [] },
	}
}
