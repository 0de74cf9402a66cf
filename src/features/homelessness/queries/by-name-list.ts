import { onPage } from '../../../foundation/on-page.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { getMunicipality } from '../../organisation/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { inOrder, passing } from '../rules/list/choose.ts'
import type { ListSort } from '../rules/list/parts.ts'
import { isClosedPlace } from '../rules/list/row.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { listNames } from '../store/list.ts'
import { readCountedBy } from '../store/live-definitions.ts'
import { listCounts, standing } from './list-counts.ts'
import { listInput } from './list-input.ts'
import { type AroundMatter, matterRow, unitsIn } from './matter-row.ts'
import {
	type CountedOn,
	type Matter,
	mayHaveLeft,
	mayStayHere,
	readCourses,
	readMatters,
	readPlaces,
} from './matters.ts'

/** Case mode: by name, the matters that row security lets one see, with nothing delicate (SFS 2001:637 15 §). */
export const byNameList = query({
	name: 'byNameList',
	input: listInput('case'),
	may: mayWorkWithHomelessness,
	byKey: true,
	run: async (act, { page, ...choice }) => {
		const { db, today, actor } = act
		const [counted, { code: here }] = await Promise.all([readCountedBy(db), getMunicipality(db)])
		const [definition] = liveDefinitions(counted.chosen, counted.country)
		const by = { definition: definition.key, today }
		const matters = await readMatters(db, by)
		const places = await readPlaces(db, matters.filter(mayHaveLeft), today)
		const rows = matters.map((matter) => caseRow(matter, { place: places.get(matter.personId) }, today))
		const chooser = { actorId: actor.actorId, today }
		const filters = standing(choice.filters)
		const chosen = rows.filter(passing(filters, chooser))
		const ordered = inOrder(
			toldWhole.has(choice.sort) ? await wholeRows(db, chosen, by) : chosen,
			choice.sort,
			choice.direction,
		)
		const { from, rows: onOne } = onPage(ordered, page)
		const told = await wholeRows(db, onOne, by)
		return {
			today,
			here,
			definition: { key: definition.key, categories: definition.categories },
			choice: { ...choice, filters },
			counts: listCounts(rows, filters, chooser, definition.categories),
			units: unitsIn(rows),
			...{ total: ordered.length, from },
			// What follow-up calls somebody is not told beside the name; sex and age are no columns, also not of somebody hidden.
			rows: told.map(({ code: _, sex: __, ageBand: ___, matter: ____, ...row }) => row),
		}
	},
	audit: (_, value) => ({ kind: 'homelessness-list', ids: value?.rows.map((row) => row.personId) ?? [] }),
})

type Name = Awaited<ReturnType<typeof listNames>>[number]
type Around = AroundMatter & { readonly name?: Name | undefined }

/** What only whole rows can be ordered by: those that are not shown are else not told who they are, where or since when. */
const toldWhole: ReadonlySet<ListSort> = new Set(['name', 'since', 'discharge'])

/** The same rows with what is read of the few that are shown. */
async function wholeRows(db: Act['db'], rows: readonly { matter: Matter }[], by: CountedOn) {
	const matters = rows.map(({ matter }) => matter)
	const [names, places, courses] = await Promise.all([
		listNames(
			db,
			matters.map(({ personId }) => personId),
		),
		readPlaces(db, matters.filter(mayStayHere), by.today),
		readCourses(db, matters, by),
	])
	const named = new Map(names.map((name) => [name.id, name]))
	return matters.map((matter) => {
		const { personId } = matter
		const around = { place: places.get(personId), course: courses.get(personId), name: named.get(personId) }
		return caseRow(matter, around, by.today)
	})
}

function caseRow(matter: Matter, { name, ...around }: Around, today: PlainDate) {
	const { personId, responsibleId, responsible } = matter
	const { place } = around
	const told = place === undefined || isClosedPlace(place.place) ? undefined : place
	const registered = `${name?.familyName ?? ''} ${name?.givenName ?? ''}`.trim()
	return {
		...matterRow(matter, around, today),
		...{ matter, personId, responsibleId, responsible },
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
