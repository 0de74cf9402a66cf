import { type Country, countries, type Place } from '../places/place.ts'
import type { Due } from './due.ts'

/** Something of it is late; something waits; it is in the work and nothing waits; or it is not in the work. */
export const dueStandings = ['late', 'waiting', 'followed', 'elsewhere'] as const
export type DueStanding = (typeof dueStandings)[number]

export type DueCounty = {
	/** Country and county's code, as `SE-14`. */
	readonly county: string
	readonly name: string
	readonly places: readonly { readonly name: string; readonly standing: DueStanding }[]
}

type Known = {
	readonly due: readonly Pick<Due, 'placeId' | 'late'>[]
	readonly followed: readonly { readonly placeId: string }[]
	/** Those that stand today. */
	readonly municipalities: readonly Place[]
	readonly counties: readonly Place[]
}

/**
 * How the municipalities of one country stand, county by county: the country where most are in the work. `whole` for those who
 * see all of it; for others the counties where anything is known, since of the rest they know nothing. Null where nobody is in the work.
 */
export function dueByCounty(
	{ due, followed, municipalities, counties }: Known,
	whole: boolean,
): readonly DueCounty[] | null {
	const late = new Set(due.filter((one) => one.late).map(({ placeId }) => placeId))
	const waiting = new Set(due.map(({ placeId }) => placeId))
	const inWork = new Set(followed.map(({ placeId }) => placeId))
	const standingOf = ({ id }: Place): DueStanding => {
		if (late.has(id)) return 'late'
		if (waiting.has(id)) return 'waiting'
		return inWork.has(id) ? 'followed' : 'elsewhere'
	}
	const known = municipalities.filter((one) => standingOf(one) !== 'elsewhere')
	const knownIn = (country: Country) => known.filter((one) => one.country === country).length
	const [own] = countries.toSorted((a, b) => knownIn(b) - knownIn(a))
	if (known.length === 0 || own === undefined) return null
	const names = new Map(
		counties.filter(({ country }) => country === own).map(({ code, shortName }) => [code, shortName]),
	)
	const byCounty = Map.groupBy(
		municipalities.filter(({ country }) => country === own),
		({ countyCode }) => countyCode ?? '',
	)
	return [...byCounty]
		.map(([code, places]) => ({
			...{ county: `${own}-${code}`, name: names.get(code) ?? code },
			places: places.map((one) => ({ name: one.shortName, standing: standingOf(one) })),
		}))
		.filter(({ places }) => whole || places.some(({ standing }) => standing !== 'elsewhere'))
		.toSorted((a, b) => a.county.localeCompare(b.county, 'sv'))
}
