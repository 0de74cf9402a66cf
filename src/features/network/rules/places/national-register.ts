import { type CountyData, municipalitiesIn } from './country-data.ts'
import { denmark } from './denmark.ts'
import { beginningOf, formerPlaces } from './known-changes.ts'
import { norway } from './norway.ts'
import type { Country, Place } from './place.ts'
import { sweden } from './sweden.ts'

/** Countries whose municipalities come with the system; Finland's are data that a later version brings. */
export const loadedCountries = ['SE', 'NO', 'DK'] as const satisfies readonly Country[]
type LoadedCountry = (typeof loadedCountries)[number]

/** A place as the country's own office tells it, with the codes of what followed it. */
export type NationalPlace = Omit<Place, 'id' | 'invented'> & { readonly successors: readonly string[] }

/** Names and codes are facts of the countries' own offices of statistics. */
const told: Readonly<
	Record<LoadedCountry, { counties: readonly CountyData[]; ending: string; source: string }>
> = {
	SE: { counties: sweden, ending: ' kommun', source: 'SCB, koder för län och kommuner' },
	NO: { counties: norway, ending: '', source: 'SSB, koder for fylker og kommuner 2024' },
	DK: { counties: denmark, ending: '', source: 'Danmarks Statistik, koder for regioner og kommuner' },
}

/** Counties before municipalities, and what stands before what is no more. */
export function nationalPlaces(country: LoadedCountry): NationalPlace[] {
	const { counties, ending, source } = told[country]
	const standing = { country, validTo: null, source, successors: [] }
	return [
		...counties.map(({ code, name, shortName }) => ({
			...{ ...standing, kind: 'county' as const, code, name, shortName, countyCode: null },
			validFrom: beginningOf(country, 'county', code),
		})),
		...counties.flatMap((county) =>
			municipalitiesIn(county, ending).map((one) => ({
				...{ ...standing, ...one, kind: 'municipality' as const, countyCode: county.code },
				validFrom: beginningOf(country, 'municipality', one.code),
			})),
		),
		...formerPlaces.filter((one) => one.country === country).map((one) => ({ ...one, source })),
	]
}
