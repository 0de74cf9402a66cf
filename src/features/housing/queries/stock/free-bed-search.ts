import * as z from 'zod'
import { addDays, daysBetween, type PlainDate } from '../../../../foundation/plain-date.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { day, optionalText } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { piecesOf } from '../../rules/stock/board.ts'
import { type FreeNights, firstFree, gapsIn, horizonOf } from '../../rules/stock/free-stretch.ts'
import { byName } from '../../rules/stock/in-order.ts'
import { plainWhom, whomOf } from '../../rules/stock/inherited.ts'
import { type Wanted, whyNot } from '../../rules/stock/suits.ts'
import { stockOf } from './stock-of.ts'

const gapDays = 30
const needs = ['accessible', 'pets', 'womenOnly', 'substanceFree'] as const

const count = (most: number, otherwise: number) =>
	z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(0, 'not-valid')
		.max(most, 'not-valid')
		.default(otherwise)

/** Beds that are free and suit a need, with why not for each of the others; and the gaps. Nothing that is asked names anybody. */
export const freeBedSearch = query({
	name: 'freeBedSearch',
	input: z.object({
		from: day().optional(),
		until: day().optional(),
		nights: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(1, 'not-valid')
			.max(120, 'not-valid')
			.optional(),
		adults: count(20, 1),
		childrenAlong: count(20, 0),
		who: z.enum(['women', 'men', 'both'], { error: 'choose-one' }).optional(),
		ages: optionalText(100),
		needs: z.array(z.enum(needs, { error: 'choose-one' })).default([]),
		area: optionalText(100),
		schoolArea: optionalText(100),
	}),
	may: mayWorkWithHousing,
	run: async (act, given) => {
		const from = given.from ?? act.today
		const { until } = given
		if (from < act.today) throw new BadInput([{ path: 'from', problem: 'day-passed' }])
		if (until !== undefined && until <= from) {
			throw new BadInput([{ path: 'until', problem: 'ends-before-it-begins' }])
		}
		if (until !== undefined && given.nights !== undefined && given.nights > daysBetween(from, until)) {
			throw new BadInput([{ path: 'nights', problem: 'more-nights-than-days' }])
		}
		const wanted: Wanted = {
			...{ adults: given.adults, children: given.childrenAlong, sexes: sexesOf(given.who) },
			...{ ages: agesOf(given.ages), area: given.area, schoolArea: given.schoolArea },
			accessible: given.needs.includes('accessible'),
			pets: given.needs.includes('pets'),
			womenOnly: given.needs.includes('womenOnly'),
			substanceFree: given.needs.includes('substanceFree'),
		}
		// With a number of nights any stretch of them will do; without, all the days that are asked for.
		const nights = given.nights ?? (until === undefined ? 1 : daysBetween(from, until))
		const asked = { nights, ...(given.nights === undefined ? { latest: from } : {}) }
		const window = { from, until: until ?? horizonOf(from) }
		const gapWindow = { from, until: addDays(from, gapDays) }
		const stock = await stockOf(act, until === undefined || until < gapWindow.until ? horizonOf(from) : until)
		const beds = stock
			.flatMap(({ name: property, dwellings }) =>
				dwellings.flatMap(({ lies, beds }) => beds.map((bed) => ({ ...bed, property, lies }))),
			)
			.filter(({ openings }) => openings.some((one) => one.endsOn === null || one.endsOn > from))
			.map((bed) => {
				const whom = plainWhom(bed.levels)
				const free = firstFree(piecesOf(bed, window), asked)
				const place = { area: bed.lies.area.value, schoolArea: bed.lies.schoolArea.value }
				const why = whyNot({ ...whom, ...place, sleeps: bed.sleeps }, wanted)
				return {
					...{ bedId: bed.id, label: bed.label, property: bed.property, sleeps: bed.sleeps, ...place },
					...{ whom: whomOf(bed.levels), free, gaps: gapsIn(piecesOf(bed, gapWindow)) },
					why: [...(free === null ? (['not-free'] as const) : []), ...why],
				}
			})
			.toSorted(byName(({ property, label }) => `${property} ${label}`))
		return {
			today: act.today,
			fits: beds
				.flatMap(({ free, why, gaps: _, ...bed }) =>
					free !== null && why.length === 0 ? [{ ...bed, free, bookUntil: lastOf(free, given) }] : [],
				)
				.toSorted((a, b) => a.sleeps - b.sleeps),
			rejected: beds
				.filter(({ why }) => why.length > 0)
				.toSorted((a, b) => a.why.length - b.why.length)
				.map(({ bedId, label, property, why }) => ({ bedId, label, property, why })),
			gaps: beds
				.flatMap(({ bedId, label, property, gaps }) =>
					gaps.map((gap) => ({ ...{ bedId, label, property }, ...gap })),
				)
				.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn)),
		}
	},
	audit: () => ({ kind: 'bed', ids: [] }),
})

/** Until when the booking form begins with: as asked, else as long as the bed is free. */
function lastOf(
	free: FreeNights,
	asked: { readonly until?: PlainDate | undefined; readonly nights?: number | undefined },
) {
	if (asked.nights !== undefined) return addDays(free.startsOn, asked.nights)
	return asked.until ?? (free.lasts ? null : free.endsOn)
}

function sexesOf(who: 'women' | 'men' | 'both' | undefined): Wanted['sexes'] {
	if (who === undefined) return []
	return who === 'both' ? ['woman', 'man'] : [who === 'women' ? 'woman' : 'man']
}

/** Ages as people write them, with commas or spaces between. */
function agesOf(text: string | null): number[] {
	const ages = (text ?? '').split(/[\s,;]+/).filter((part) => part !== '')
	if (ages.some((age) => !/^\d{1,3}$/.test(age))) {
		throw new BadInput([{ path: 'ages', problem: 'ages-not-numbers' }])
	}
	return ages.map(Number)
}
