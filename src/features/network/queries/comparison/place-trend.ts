import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadNetwork } from '../../access.ts'
import { whyBeside } from '../../rules/comparison/ranking.ts'
import { toldOf } from '../../rules/comparison/told.ts'
import { besideOthers, trendOf } from '../../rules/comparison/trend.ts'
import { listSeries, listToldSets } from '../../store/comparison.ts'
import { listGroupsOf } from '../../store/groups.ts'
import { findPlace, listPlaces } from '../../store/places.ts'
import { chosenOf, releasedFigures } from './choices.ts'
import { comparisonInput, measureOf } from './comparison-input.ts'
import { drawTrend } from './draw-trend.ts'

/**
 * A municipality through the years beside the middle of those it is compared with: a group of its, its county or its country.
 * Versions of a definition are segments of their own. Missing for what is no municipality.
 */
export const placeTrend = query({
	name: 'placeTrend',
	input: comparisonInput.pick({ definition: true, by: true, locale: true }).extend({
		placeId: id(),
		/** A group's id, `county` or `country`; else its first group, or its country. */
		beside: z.string().max(60).optional(),
	}),
	may: mayReadNetwork,
	run: async (act, { placeId, definition, by, beside, locale }) => {
		const { db } = act
		const place = await findPlace(db, placeId)
		if (place === null || place.kind !== 'municipality') return missing
		const groups = await listGroupsOf(db, placeId)
		const county = (await listPlaces(db, 'county')).find(
			({ country, code }) => country === place.country && code === place.countyCode,
		)
		const group = groups.find((one) => one.id === beside) ?? (beside === undefined ? groups[0] : undefined)
		const with_ = group === undefined ? (beside === 'county' ? 'county' : 'country') : group.id
		const scope = {
			country: group === undefined ? place.country : null,
			countyCode: with_ === 'county' ? place.countyCode : null,
			groupId: group?.id ?? null,
		}
		const released = await releasedFigures(act, locale)
		const chosen = chosenOf(released, definition)
		const head = {
			place: { id: place.id, name: place.shortName, country: place.country, countyCode: place.countyCode },
			...{ county: county?.name ?? '', groups, beside: with_, definitions: released.shared },
		}
		if (chosen === null) return { ...head, trend: null }
		const measure = measureOf(chosen, by)
		const series = await listSeries(db, { definition: chosen.id, part: '' }, scope)
		const segments = trendOf(
			placeId,
			series.map(({ state, value, ...row }) => ({ ...row, told: toldOf(state, value) })),
			{ measure, direction: chosen.direction },
		)
		const chart = drawTrend(segments, {
			...{ place: place.shortName, definition: chosen.name, measure, locale },
			group: group?.name ?? (with_ === 'county' ? (county?.name ?? '') : null),
		})
		const latest = Math.max(0, ...released.shared.flatMap(({ years }) => years))
		return {
			...head,
			trend: { ...{ chosen, by, measure, segments, chart }, latest, profile: await profileOf() },
		}

		/** Every shared definition in the latest year that anything was told of. */
		async function profileOf() {
			const told = await listToldSets(db, { years: [latest, latest], scope })
			const byDefinition = new Map(told.map((set) => [`${set.definition}@${set.version}`, set.figures]))
			return released.shared.flatMap((shared) => {
				const rows = byDefinition.get(shared.key) ?? []
				if (rows.length === 0) return []
				const ofThis = measureOf(shared, by)
				const figures = rows.map(([id, state, value, coverage, population]) => ({
					...{ placeId: id, told: toldOf(state, value), population, coverage },
				}))
				const own = figures.find((one) => one.placeId === placeId)
				const how = { measure: ofThis, direction: shared.direction }
				return [
					{
						...{ key: shared.key, name: shared.name, measure: ofThis },
						...besideOthers(placeId, figures, how),
						/** Why it is not compared; null where it is. */
						because: own === undefined ? ('no-answer' as const) : whyBeside(own, ofThis),
					},
				]
			})
		}
	},
	audit: (input) => ({ kind: 'place', ids: [input.placeId] }),
})

export type PlaceTrend = Extract<Awaited<ReturnType<typeof placeTrend>>, { is: 'done' }>['value']
