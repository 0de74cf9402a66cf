import type { Act } from '../../../../platform/transaction.ts'
import { definitionInWords } from '../../../indicators/index.ts'
import { everywhere } from '../../queries/comparison/scope.ts'
import { examplesIn, inputsIn, reflectionsIn } from '../../queries/yearly-report/words-said.ts'
import { methodRow } from '../../rules/comparison/methods.ts'
import { coreQuestions } from '../../rules/methods/questionnaire.ts'
import { type SharedDefinition, sharedDefinitions } from '../../rules/submissions/definitions.ts'
import { nationalFigures } from '../../rules/yearly-report/national.ts'
import type { BuildStep, Report } from '../../rules/yearly-report/report.ts'
import { type Aggregate, idsOf, type Piece } from '../../rules/yearly-report/sources.ts'
import { listMethodAnswers, listStandingPlaces, listStood } from '../../store/comparison.ts'
import { countAnswered, listSums } from '../../store/report-figures.ts'
import { reformsUntil } from './gather-reforms.ts'

/** One thing to gather; each in a transaction of its own, so that nobody waits for the whole. */
export type GatherStep = {
	readonly step: BuildStep
	readonly gather: (act: Pick<Act, 'db'>) => Promise<Piece>
}

type Of = Pick<Report, 'year' | 'firstYear' | 'country'>

/** Everything that a report of these years of a country may rest on, in the order in which it is gathered. */
export function stepsOf(of: Of): GatherStep[] {
	const { year, country } = of
	return [
		{ step: 'national', gather: async () => ({ national: nationalFigures(country, year) }) },
		{ step: 'submissions', gather: ({ db }) => answeredIn(db, of) },
		...sharedDefinitions.map(
			(shared): GatherStep => ({
				step: 'submissions',
				gather: async ({ db }) => ({ aggregates: await aggregatesOf(db, shared, of) }),
			}),
		),
		{ step: 'submissions', gather: async ({ db }) => ({ methods: await methodsIn(db, of) }) },
		{
			step: 'partnership',
			gather: async ({ db }) => ({
				said: idsOf({ reflections: await reflectionsIn(db, year), inputs: await inputsIn(db, year) }),
				reforms: await reformsUntil(db, year),
			}),
		},
		{ step: 'examples', gather: async ({ db }) => ({ said: idsOf({ examples: await examplesIn(db) }) }) },
	]
}

async function answeredIn(db: Act['db'], { year, firstYear, country }: Of): Promise<Piece> {
	const [stood] = await listStood(db, [year], { ...everywhere, country })
	const answered = await countAnswered(db, { country, years: [firstYear, year] })
	return { municipalities: stood?.places ?? 0, answered }
}

/** One definition of one version, whole and in parts, year by year; a share is told and never summed. */
async function aggregatesOf(
	db: Act['db'],
	{ id, version, kind }: SharedDefinition,
	{ year, firstYear, country }: Of,
): Promise<Aggregate[]> {
	const sums = await listSums(db, { definition: id, version, country, years: [firstYear, year] })
	if (sums.length === 0) return []
	const years = [...new Set(sums.map((one) => one.year))]
	const stood = new Map(
		(await listStood(db, years, { ...everywhere, country })).map((one) => [one.year, one.places]),
	)
	const name = {
		sv: definitionInWords({ id, version }, 'sv')?.name ?? id,
		en: definitionInWords({ id, version }, 'en')?.name ?? id,
	}
	return sums.map(({ sum, ...row }) => {
		const answered = row.told + row.withheld + row.notCounted
		return {
			...{ definition: id, version, name, kind, ...row },
			atLeast: kind === 'share' ? null : sum,
			noAnswer: Math.max(0, (stood.get(row.year) ?? 0) - answered),
		}
	})
}

/** A plan, agreements, a routine, outreach: what each municipality of the country has said of itself in the year. */
async function methodsIn(db: Act['db'], { year, country }: Of) {
	const scope = { ...everywhere, country }
	const given = await listMethodAnswers(db, year, scope)
	const places = await listStandingPlaces(db, year, scope)
	const asked = coreQuestions.filter((key) => given.some(({ question }) => question === key))
	return {
		answered: new Set(given.map(({ placeId }) => placeId)).size,
		rows: asked.map((question) => methodRow(question, given, places.length)),
	}
}
