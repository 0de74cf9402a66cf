import * as z from 'zod'
import { firstDayOf, yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { linearSolver } from '../../../../platform/linear-solver.ts'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { mayReadExactFigures, mayReadIndicators } from '../../access.ts'
import { breakdownOf } from '../../rules/breakdown/breakdown.ts'
import { breakdownsOf, traits } from '../../rules/breakdown/breakdowns.ts'
import { hideFew } from '../../rules/breakdown/hide-few.ts'
import { findDefinition } from '../../rules/definitions.ts'
import { listPopulation } from '../../store/outside/figures.ts'
import { listImportsById } from '../../store/outside/imports.ts'
import { findIndicator, listValues } from '../../store.ts'
import { drawBreakdown, groupNames } from './draw-breakdown.ts'
import { groupCounts } from './group-counts.ts'

const mostYears = 6

/**
 * One indicator's counted figures by group and year, with shares, and per thousand inhabitants where those are known. Readers
 * are not told few. Missing where nothing is counted, or not by that.
 */
export const breakdownPage = query({
	name: 'breakdownPage',
	input: z.object({
		indicatorId: id(),
		by: z.enum(traits).optional(),
		locale: z.enum(locales).default('sv'),
	}),
	may: mayReadIndicators,
	run: async (act, { indicatorId, by, locale }) => {
		const indicator = await findIndicator(act.db, indicatorId)
		if (indicator === null || indicator.definition === null || indicator.countedFrom === null) return missing
		const definition = findDefinition(indicator.definition.id, indicator.definition.version)
		const counted = definition?.counted ?? null
		const choices = breakdownsOf(counted)
		const trait = by ?? choices[0]
		if (counted === null || trait === undefined || !choices.includes(trait)) return missing

		const thisYear = yearOf(act.today)
		const frozen = new Set(
			(await listValues(act.db, [indicatorId])).flatMap(({ year, source }) =>
				source === 'counted' ? [year] : [],
			),
		)
		const first = Math.max(indicator.countedFrom, thisYear - mostYears + 1)
		// Of years that are frozen the cases are gone: a whole without its parts.
		const years = Array.from({ length: thisYear - first + 1 }, (_, at) => first + at).filter(
			(year) => !frozen.has(year),
		)
		const period = { from: firstDayOf(first), until: firstDayOf(thisYear + 1) }
		const counts = (await groupCounts(act, counted, trait, period)).filter(({ year }) => years.includes(year))
		const exact = mayReadExactFigures(act.actor)
		const isHidden = exact
			? () => false
			: hideFew(counts, years, new Set(trait === 'situation' ? ['acute'] : []), await linearSolver())
		const population = await listPopulation(act.db, [first - 1, ...years])
		const breakdown = breakdownOf(counts, { counted, trait, years, population, isHidden, thisYear })
		const told = await listImportsById(act.db, [...new Set(population.map(({ importId }) => importId))])
		const drawnYear = years.findLast((year) => year < thisYear) ?? thisYear
		return {
			names: groupNames(trait, breakdown.groups, locale, counted),
			chart: drawBreakdown(indicator.name, trait, breakdown, { year: drawnYear, locale, counted }),
			drawnYear,
			indicator: { id: indicator.id, name: indicator.name, unit: indicator.unit },
			...{ choices, trait, exact, thisYear, ...breakdown },
			/** Where the inhabitants come from. */
			peopleFrom: told.flatMap(({ id: importId, origin, retrievedAt }) =>
				retrievedAt === null ? [] : [{ importId, origin, retrievedAt }],
			),
		}
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})

export type BreakdownPage = Extract<Awaited<ReturnType<typeof breakdownPage>>, { is: 'done' }>['value']
