import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayReadNetwork } from '../../access.ts'
import { countyRow, countyRows, tilesOf } from '../../rules/comparison/counties.ts'
import { rankPlaces } from '../../rules/comparison/ranking.ts'
import { referencesBeside } from '../../rules/comparison/reference-figures.ts'
import { type PlaceFigure, toldOf } from '../../rules/comparison/told.ts'
import { countries } from '../../rules/places/place.ts'
import { listCompared } from '../../store/comparison.ts'
import { chosenOf, releasedFigures, scopeChoices } from './choices.ts'
import { comparisonInput, measureOf } from './comparison-input.ts'
import { drawCounties } from './draw-counties.ts'
import { scopeOf } from './scope.ts'

/**
 * One shared definition in one year: the order of municipalities with care for small numbers, counties, what all have told at
 * least, and beside it what others publish of the country. Nothing of it before anything has been released.
 */
export const comparisonPage = query({
	name: 'comparisonPage',
	mayBeOld: true,
	input: comparisonInput,
	may: mayReadNetwork,
	run: async (act, { definition, year, by, locale, ...asked }) => {
		const released = await releasedFigures(act, locale)
		const choices = { ...(await scopeChoices(act)), definitions: released.shared }
		const { groupId } = asked
		if (groupId !== undefined && !choices.groups.some(({ id }) => id === groupId)) return missing
		const { notShared } = released
		const chosen = chosenOf(released, definition)
		if (chosen === null) return { choices, notShared, asked, compared: null }
		const scope = scopeOf(asked)
		const shown = chosen.years.find((one) => one === year) ?? chosen.years[0] ?? 0
		const measure = measureOf(chosen, by)
		const rows = await listCompared(
			act.db,
			{ definition: chosen.id, version: chosen.version, part: '', year: shown },
			scope,
		)
		const figures = rows.map((row) => ({
			...{ placeId: row.placeId, name: row.name, county: `${row.country}-${row.countyCode}` },
			...{ told: toldOf(row.state, row.value), population: row.population, coverage: row.coverage },
		}))
		const ranking = rankPlaces(figures, { measure, direction: chosen.direction })
		const counties = countyRows(figures, measure).map((row) => ({
			...row,
			name: choices.counties.find(({ value }) => value === row.county)?.name ?? row.county,
		}))
		const tiles = tilesOf(ranking)
		const there = countries.filter((one) => rows.some(({ country }) => country === one))
		const { country: own } = await getMunicipality(act.db)
		const mapped = [asked.map, own, there[0]].flatMap((one) => there.filter((known) => known === one))[0]
		const inMapped = counties.filter(({ county }) => mapped !== undefined && county.startsWith(`${mapped}-`))
		const map = drawCounties(
			inMapped.map(({ county, name }) => ({
				...{ county, name },
				tiles: figures
					.filter((one) => one.county === county)
					.map((one) => ({ name: one.name, kind: tiles.get(one.placeId) ?? 'no-answer' })),
			})),
			{ name: chosen.name, year: shown, locale },
		)
		return {
			...{ choices, notShared, asked },
			compared: {
				...{ chosen, year: shown, by, measure, ranking, counties },
				map: {
					...map,
					/** One country at a time, the network's own before others; who else is compared, with how many have told. */
					country: mapped ?? null,
					counties: inMapped,
					all: countyRow(
						'',
						figures.filter(({ county }) => inMapped.some((one) => one.county === county)),
						measure,
					),
					countries: there.map((country) => ({
						country,
						answered: rows.filter((row) => row.country === country && row.state === 'number').length,
					})),
				},
				all: countyRow('', figures, measure),
				/** As far as anybody has told: of how many municipalities, of all of them, and of those that gave a number. */
				inhabitants: inhabitantsIn(figures),
				references: referencesBeside(chosen.id, scope.country, shown).filter(({ country }) =>
					choices.countries.includes(country),
				),
				/** The same definition in other versions: years that stand by themselves. */
				otherVersions: [
					...released.shared.filter(({ id, version }) => id === chosen.id && version !== chosen.version),
					...notShared.filter((one) => one.definition === chosen.id),
				].map(({ version }) => version),
			},
		}
	},
	audit: () => ({ kind: 'comparison', ids: [] }),
})

export type ComparisonPage = Extract<Awaited<ReturnType<typeof comparisonPage>>, { is: 'done' }>['value']
export type Compared = NonNullable<ComparisonPage['compared']>

function inhabitantsIn(figures: readonly PlaceFigure[]) {
	const sumOf = (those: readonly PlaceFigure[]) =>
		those.reduce((sum, { population }) => sum + (population ?? 0), 0)
	return {
		known: figures.filter(({ population }) => population !== null).length,
		all: sumOf(figures),
		covered: sumOf(figures.filter(({ told }) => told.is === 'number')),
	}
}
