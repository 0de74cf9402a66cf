import { assert, constantFrom, double, integer, oneof, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, type Promised, type Status } from './status.ts'

const round = (year: number) => ({ year, dueYears: null })

/** Past the target, seen from the base. */
function isBeyond({ base, target }: Promised, value: number): boolean {
	if (target.is !== 'number') return false
	return base.value !== null && base.value < target.value ? value > target.value : value < target.value
}

describe('for any figures', () => {
	const rank: Record<Status, number> = {
		reached: 5,
		'on-track': 4,
		behind: 3,
		'not-reached': 2,
		'wrong-way': 1,
		'no-data': 0,
		'no-target': 0,
		'not-due': 0,
	}
	const figures = record({
		base: integer({ min: 0, max: 1000 }),
		target: integer({ min: 1, max: 1000 }),
		outcome: integer({ min: 0, max: 1000 }),
		step: double({ min: 0, max: 500, noNaN: true }),
		year: integer({ min: 2020, max: 2027 }),
		direction: constantFrom('down' as const, 'up' as const),
	})
	const asked = (f: { base: number; target: number; direction: 'down' | 'up' }, sign = 1): Promised => ({
		direction: sign === 1 ? f.direction : f.direction === 'down' ? 'up' : 'down',
		base: { year: 2020, value: sign * f.base },
		target: {
			is: 'number',
			year: 2025,
			value: sign * f.target,
			operator: (f.direction === 'down') === (sign === 1) ? '<=' : '>=',
		},
	})
	const judged = (promised: Promised, year: number, value: number) =>
		judge(promised, [{ year, value }], round(year))

	test('a better outcome never gives a worse status', () => {
		assert(
			property(figures, (f) => {
				const better = f.direction === 'down' ? f.outcome - f.step : f.outcome + f.step
				const now = judged(asked(f), f.year, f.outcome)
				const then = judged(asked(f), f.year, better)
				expect(rank[then.status]).toBeGreaterThanOrEqual(rank[now.status])
				expect(Number(then.wrongWay)).toBeLessThanOrEqual(Number(now.wrongWay))
			}),
		)
	})

	test('is monotone for every operator, base and year, whatever is missing: from either side of the target never worse as it nears', () => {
		const any = record({
			operator: constantFrom('<=' as const, '>=' as const, '=' as const),
			baseYear: constantFrom(null, 2015, 2020, 2022, 2026),
			base: constantFrom(null, 0, 3, 12, 40, 888),
			target: constantFrom(0, 3, 12, 40, 750),
			targetYear: integer({ min: 2019, max: 2030 }),
			round: integer({ min: 2017, max: 2031 }),
			outcomeAge: constantFrom(-1, 0, 0, 0, 0, 2),
			// Near the bases and targets as often as far from them, or some statuses are hardly ever met.
			outcome: oneof(
				constantFrom(0, 1, 3, 4, 8, 12, 20, 39, 40, 300, 749, 750, 800),
				integer({ min: 0, max: 1000 }),
			),
			step: double({ min: 0, max: 500, noNaN: true }),
		})
		const seen = new Set<string>()
		assert(
			property(any, (f) => {
				const direction = f.operator === '=' ? null : f.operator === '<=' ? 'down' : 'up'
				const promised: Promised = {
					...{ direction, base: { year: f.baseYear, value: f.baseYear === null ? null : f.base } },
					target: { is: 'number', year: f.targetYear, value: f.target, operator: f.operator },
				}
				const nearer =
					f.outcome > f.target
						? Math.max(f.target, f.outcome - f.step)
						: Math.min(f.target, f.outcome + f.step)
				const better = { '<=': f.outcome - f.step, '>=': f.outcome + f.step, '=': nearer }[f.operator]
				// Of an exact number, the other side of the target is neither ahead nor behind by the line.
				const year = f.round - f.outcomeAge
				const at = (value: number) => judge(promised, [{ year, value }], round(f.round))
				const [now, then] = [at(f.outcome), at(better)]
				const other = f.operator === '=' && isBeyond(promised, f.outcome)
				if (other && then.status !== 'reached') expect(then.status).toBe(now.status)
				else expect(rank[then.status]).toBeGreaterThanOrEqual(rank[now.status])
				expect(Number(then.wrongWay)).toBeLessThanOrEqual(Number(now.wrongWay))
				seen.add(`${f.operator} ${now.status}`)
			}),
			{ numRuns: 8000 },
		)
		for (const operator of ['<=', '>=', '=']) {
			for (const status of [
				'reached',
				'on-track',
				'behind',
				'not-reached',
				'wrong-way',
				'no-data',
				'not-due',
			]) {
				expect(seen).toContain(`${operator} ${status}`)
			}
		}
	})

	test('more is better and less is better mirror each other', () => {
		assert(
			property(figures, (f) => {
				const one = judged(asked(f), f.year, f.outcome)
				const mirrored = judged(asked(f, -1), f.year, -f.outcome)
				expect([mirrored.status, mirrored.wrongWay]).toEqual([one.status, one.wrongWay])
			}),
		)
	})

	test('reached exactly when the operator is satisfied, and only then is nothing wrong', () => {
		assert(
			property(figures, (f) => {
				const satisfied = f.direction === 'down' ? f.outcome <= f.target : f.outcome >= f.target
				const { status, wrongWay } = judged(asked(f), f.year, f.outcome)
				expect(status === 'reached').toBe(satisfied)
				if (satisfied) expect(wrongWay).toBe(false)
			}),
		)
	})

	test('after the target year there is only reached or not reached', () => {
		assert(
			property(figures, (f) => {
				const { status } = judge(asked(f), [{ year: f.year, value: f.outcome }], round(2027))
				expect(['reached', 'not-reached']).toContain(status)
			}),
		)
	})
})
