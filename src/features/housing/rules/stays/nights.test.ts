import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import { type BedUseKind, countNights, nightsIn } from './nights.ts'

const first = plainDate('2026-01-01')
const at = (days: number) => addDays(first, days)

test('the day of leaving is not a night', () => {
	const year = { from: at(0), until: at(365) }
	expect(nightsIn({ startsOn: at(10), endsOn: at(11) }, year)).toBe(1)
	expect(nightsIn({ startsOn: at(-5), endsOn: at(0) }, year)).toBe(0)
	expect(nightsIn({ startsOn: at(360), endsOn: null }, year)).toBe(5)
})

test('occupied, free and void nights are always all nights on which the bed is there', () => {
	const kinds = fc.constantFrom<BedUseKind>('stay', 'held', 'void', 'renovation', 'turnaround')
	const bed = fc.record({
		opens: fc.integer({ min: 0, max: 60 }),
		lasts: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
		lengths: fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 30 }), kinds), { maxLength: 12 }),
		from: fc.nat(120),
		nights: fc.integer({ min: 1, max: 120 }),
	})
	fc.assert(
		fc.property(bed, ({ opens, lasts, lengths, from, nights }) => {
			const closes = lasts === null ? null : opens + lasts
			let day = opens
			const uses = lengths.flatMap(([gap, length, use]) => {
				const startsOn = day + gap
				const endsOn = Math.min(startsOn + length, closes ?? Number.POSITIVE_INFINITY)
				day = endsOn
				return startsOn < endsOn ? [{ startsOn: at(startsOn), endsOn: at(endsOn), use }] : []
			})
			const openings = [{ startsOn: at(opens), endsOn: closes === null ? null : at(closes) }]
			const period = { from: at(from), until: at(from + nights) }
			const { capacity, free, ...used } = countNights({ openings, uses }, period)

			// Night by night, as somebody at the desk would count them.
			let [there, empty] = [0, 0]
			for (let night = from; night < from + nights; night += 1) {
				const open = opens <= night && (closes === null || night < closes)
				const taken = uses.some((one) => one.startsOn <= at(night) && at(night) < one.endsOn)
				there += open ? 1 : 0
				empty += open && !taken ? 1 : 0
			}
			expect([capacity, free]).toEqual([there, empty])
			expect(Object.values(used).reduce((sum, one) => sum + one, free)).toBe(capacity)
		}),
		{ seed: 4, numRuns: 300 },
	)
})
