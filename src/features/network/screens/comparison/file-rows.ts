import type { Compared } from '../../queries/comparison/comparison-page.ts'
import type { MethodComparison } from '../../queries/comparison/method-comparison.ts'
import type { PlaceTrend } from '../../queries/comparison/place-trend.ts'
import { methodAnswered } from '../../rules/comparison/methods.ts'
import type { PlaceFigure } from '../../rules/comparison/told.ts'
import { comparison as en } from '../../words/comparison/en.ts'
import { comparison as sv } from '../../words/comparison/sv.ts'

type Rows = (string | number | null)[][]
type In = 'sv' | 'en'

const wordsIn = (locale: In) => ({ sv, en })[locale]
const numberIn = ({ told }: Pick<PlaceFigure, 'told'>) => (told.is === 'number' ? told.value : null)

/** Every municipality, those outside the order too, each with how it has told: nothing is left blank without its word. */
export function rankingRows({ chosen, year, ranking, counties, measure }: Compared, locale: In): Rows {
	const words = wordsIn(locale)
	const { ranking: head } = words
	const nameOf = (code: string) => counties.find(({ county }) => county === code)?.name ?? code
	const share = chosen.kind === 'share'
	const start = (one: PlaceFigure) => [one.name, nameOf(one.county), chosen.name, chosen.version, year]
	return [
		[
			...[head.municipality, head.county, words.fields.definition, words.files.version, words.fields.year],
			...[share ? words.measures.share : head.told, head.value, head.against],
			...[head.place, head.coverage, head.population, head.status],
		],
		...ranking.placed.map((one) => [
			...start(one),
			...[numberIn(one), measure === 'per-1000' ? one.value : null],
			...[one.against === null ? null : head[one.against], one.rank?.place ?? null],
			...[one.coverage, one.population, null],
		]),
		...ranking.beside.map((one) => [
			...start(one),
			...[numberIn(one), null, null, null, one.coverage, one.population],
			words.beside.reasons[one.because],
		]),
	]
}

export function countyFileRows({ chosen, year, counties, all }: Compared, locale: In): Rows {
	const words = wordsIn(locale)
	const { map } = words
	return [
		[
			...[map.county, words.fields.definition, words.files.version, words.fields.year],
			...[map.places, map.answered, map.withheld, map.notCounted, map.noAnswer],
			...[map.atLeast, map.perThousand, map.middle],
		],
		...[...counties, { ...all, name: map.all }].map((row) => [
			...[row.name, chosen.name, chosen.version, year, row.places, row.answered, row.withheld],
			...[row.notCounted, row.noAnswer, row.atLeast, row.perThousand, row.middle],
		]),
	]
}

export function trendRows({ place, trend }: PlaceTrend, locale: In): Rows {
	const words = wordsIn(locale)
	const { trend: head } = words
	return [
		[
			...[words.ranking.municipality, words.fields.definition, head.versionHead, head.year, head.own],
			...[words.ranking.status, head.middle, head.of, head.coverage],
		],
		...(trend?.segments ?? []).flatMap(({ version, points }) =>
			points.map(({ year, value, told, middle, of, coverage }) => [
				...[place.name, trend?.chosen.name ?? '', version, year, value],
				...[value === null ? words.told[told.is === 'number' ? 'no-population' : told.is] : null],
				...[middle, of, coverage],
			]),
		),
	]
}

export function methodRows({ answers }: MethodComparison, locale: In): Rows {
	const { methods } = wordsIn(locale)
	const named: Readonly<Record<string, string>> = methods.questions
	return [
		[
			methods.question,
			wordsIn(locale).fields.year,
			methods.share,
			...methodAnswered.map((one) => methods[one]),
		],
		...(answers?.rows ?? []).map((row) => [
			...[named[row.question] ?? row.question, answers?.year ?? null, row.share],
			...methodAnswered.map((one) => row.counts[one]),
		]),
	]
}
