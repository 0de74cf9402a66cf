import { query } from '../../../platform/query.ts'
import { getMunicipality } from '../../organisation/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { inOrder, passes } from '../rules/list/choose.ts'
import { isClosedPlace } from '../rules/list/row.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { listMattersByName, listPlaces } from '../store/list.ts'
import { readCountedBy } from '../store/live-definitions.ts'
import { listCounts, most, standing } from './list-counts.ts'
import { listInput } from './list-input.ts'
import { type MatterPlace, matterRow, placesByPerson, unitsIn } from './matter-row.ts'

/** Case mode: by name, the matters that row security lets one see, with nothing delicate (SFS 2001:637 15 §). */
export const byNameList = query({
	name: 'byNameList',
	input: listInput('case'),
	may: mayWorkWithHomelessness,
	run: async (act, choice) => {
		const { db, today, actor } = act
		const counted = await readCountedBy(db)
		const [definition] = liveDefinitions(counted.chosen, counted.country)
		const matters = await listMattersByName(db, { definition: definition.key, today })
		const onList = matters.filter(
			(matter) => matter.kind === null || matter.toCategory !== 0 || matter.reason === 'inactive',
		)
		const ids = onList.map((matter) => matter.personId)
		const places = placesByPerson(await listPlaces(db, ids, today))
		const rows = matters.map((matter) => namedRow(matter, places.get(matter.personId), today))
		const by = { actorId: actor.actorId, today }
		const filters = standing(choice.filters)
		const shown = inOrder(
			rows.filter((row) => passes(row, filters, by)),
			choice.sort,
			choice.direction,
		)
		return {
			today,
			here: (await getMunicipality(db)).code,
			definition: { key: definition.key, categories: definition.categories },
			choice: { ...choice, filters },
			counts: listCounts(rows, filters, by, definition.categories),
			units: unitsIn(rows),
			total: shown.length,
			// What follow-up calls somebody is not told beside the name; sex and age are no columns, also not of somebody hidden.
			rows: shown.slice(0, most).map(({ code: _, sex: __, ageBand: ___, ...row }) => row),
		}
	},
	audit: (_, value) => ({ kind: 'homelessness-list', ids: value?.rows.map((row) => row.personId) ?? [] }),
})

type NamedMatter = Awaited<ReturnType<typeof listMattersByName>>[number]

function namedRow(
	matter: NamedMatter,
	place: MatterPlace | undefined,
	today: Parameters<typeof matterRow>[2],
) {
	const { personId, knownAs, givenName, familyName, personCode, called, responsibleId, responsible } = matter
	const closed = place !== undefined && isClosedPlace(place.place)
	return {
		...matterRow(matter, place, today),
		personId,
		protected: matter.protection !== 'none',
		known: knownAs !== null,
		/** As lists are ordered: family name first. */
		name: knownAs === null ? null : `${familyName} ${givenName}`.trim() || called || personCode,
		givenName,
		familyName,
		personCode,
		called,
		responsibleId,
		responsible,
		place: place === undefined || closed ? null : place.place,
		placeName: place === undefined || closed ? null : place.placeName,
		causes: [],
		needs: [],
		subgroups: [],
	}
}
