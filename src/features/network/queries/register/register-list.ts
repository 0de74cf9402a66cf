import * as z from 'zod'
import { optionalText } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadNetwork } from '../../access.ts'
import { countries, standsOn } from '../../rules/places/place.ts'
import { countyOf, findPlaces } from '../../rules/register/find-places.ts'
import { heldIn, type Lack, lacks } from '../../rules/register/lacking.ts'
import { listGroupMembers, listGroups } from '../../store/groups.ts'
import { countNewCorrections } from '../../store/notes.ts'
import { listPlaces } from '../../store/places.ts'
import { listLatestMethods } from '../../store/register.ts'

const rowsOnPage = 100

/** Municipalities that stand today, a hundred at a time: by name or code, country, county, group, and what they are without. */
export const registerList = query({
	name: 'registerList',
	input: z.object({
		search: optionalText(100),
		country: z.enum(countries).optional().catch(undefined),
		county: optionalText(20),
		group: z.uuid().optional().catch(undefined),
		without: z.enum(lacks).optional().catch(undefined),
		page: z.coerce.number().int().min(1).max(100).catch(1),
	}),
	may: mayReadNetwork,
	run: async ({ db, actor, today }, { search, country = null, county, group, without = null, page }) => {
		const standing = (await listPlaces(db, 'municipality'))
			.filter((place) => standsOn(place, today))
			.sort((one, other) => countries.indexOf(one.country) - countries.indexOf(other.country))
		const counties = (await listPlaces(db, 'county')).filter((place) => standsOn(place, today))
		const answers = Map.groupBy(await listLatestMethods(db), ({ placeId }) => placeId)
		const members =
			group === undefined ? null : new Set((await listGroupMembers(db, group)).map((one) => one.placeId))
		const waiting = await countNewCorrections(db)
		const countyNames = new Map(counties.map((one) => [`${one.country} ${one.code}`, one.name]))
		const listed = standing.map((place) => {
			const said = answers.get(place.id) ?? []
			return {
				...place,
				county: countyNames.get(countyOf(place)) ?? '',
				toldIn: said.length === 0 ? null : Math.max(...said.map(({ year }) => year)),
				held: Object.fromEntries(lacks.map((lack) => [lack, heldIn(lack, said)])) as Record<
					Lack,
					ReturnType<typeof heldIn>
				>,
				corrections: waiting.get(place.id) ?? 0,
			}
		})
		const found = findPlaces(listed, { search, country, county, group: members, without })
		return {
			rows: found.slice((page - 1) * rowsOnPage, page * rowsOnPage),
			...{ found: found.length, all: standing.length, page, pages: Math.ceil(found.length / rowsOnPage) },
			lacking: lacks.map((lack) => ({
				...{ lack, count: listed.filter(({ held }) => held[lack].is === 'lacks').length },
			})),
			...whenTold(listed.map(({ toldIn }) => toldIn)),
			countries: countries.filter((one) => standing.some((place) => place.country === one)),
			counties: counties.map(({ country: of, code, name }) => ({ key: `${of} ${code}`, country: of, name })),
			groups: await listGroups(db),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: () => ({ kind: 'network-register', ids: [] }),
})

/** The latest year that anybody has answered of, how many have last answered of an earlier one, and how many never have. */
function whenTold(years: readonly (number | null)[]) {
	const told = years.filter((year) => year !== null)
	const latest = told.length === 0 ? null : Math.max(...told)
	return {
		latestTold: latest,
		toldEarlier: told.filter((year) => year !== latest).length,
		notTold: years.length - told.length,
	}
}
