import * as z from 'zod'
import { addMonths, firstDayOf, laterOf, yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadAgreements } from '../../access.ts'
import { countEmergencyNights } from '../../counts.ts'
import { freeNights, occupancyOf, sumOf, variantVersion } from '../../rules/occupancy/variants.ts'
import { nightsIn } from '../../rules/stays/nights.ts'
import { listEmergencyProperties } from '../../store/occupancy.ts'

const earliestYear = 2015

/** How full the emergency beds were, by month of a year, in the three variants with what each is reckoned from. */
export const occupancy = query({
	name: 'occupancy',
	input: z.object({ propertyId: z.uuid().optional(), year: z.coerce.number().int().optional() }),
	may: mayReadAgreements,
	run: async (act, { propertyId, year: asked }) => {
		const thisYear = yearOf(act.today)
		const year = Math.min(thisYear, Math.max(earliestYear, asked ?? thisYear))
		const properties = await listEmergencyProperties(act.db)
		if (propertyId !== undefined && !properties.some(({ id }) => id === propertyId)) return missing
		const where = { propertyId: propertyId ?? null, committeeId: act.actor.controllerId }
		const whole = { from: firstDayOf(year), until: firstDayOf(year + 1) }
		const { facts, open, gaps, turnedAway, period } = await countEmergencyNights(act, where, whole)
		const daysIn = (within: typeof whole) => open.reduce((sum, one) => sum + nightsIn(one, within), 0)
		const measured = (own: typeof facts, within: typeof whole) => {
			const sums = sumOf(own)
			return { ...sums, free: freeNights(sums), measured: occupancyOf(sums, daysIn(within)) }
		}
		const months = [...new Set(facts.map(({ month }) => month))].map((month) => ({
			month,
			...measured(
				facts.filter((one) => one.month === month),
				{ from: laterOf(month, period.from), until: addMonths(month, 1) },
			),
			unmet: turnedAway.reduce((sum, one) => sum + (one.month === month ? one.unmet : 0), 0),
		}))
		const byPlaces = (['ordinary', 'extra'] as const).map((places) => {
			const sums = sumOf(facts.filter((one) => one.places === places))
			return { places, ...sums, free: freeNights(sums) }
		})
		return {
			...{ properties, propertyId: propertyId ?? null, year, thisYear, period, months, byPlaces, gaps },
			version: variantVersion,
			total: measured(facts, period),
			turnedAway: {
				people: turnedAway.reduce((sum, { people }) => sum + people, 0),
				unmet: turnedAway.reduce((sum, { unmet }) => sum + unmet, 0),
				nights: nightsIn({ startsOn: period.from, endsOn: period.until }, period),
			},
		}
	},
	audit: ({ propertyId }) => ({ kind: 'property', ids: propertyId === undefined ? [] : [propertyId] }),
})
export type Occupancy = Extract<Awaited<ReturnType<typeof occupancy>>, { is: 'done' }>['value']
