import { describe, expect, test } from 'vitest'
import { ore } from '../../../../foundation/money.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { isRefused } from '../../../../foundation/refusal.ts'
import { debtHistory } from './debt-history.ts'
import { instalmentsOf, type PlanTerms } from './instalments.ts'
import { type PlanFacts, watchPlan } from './plan-watch.ts'

const kr = (amount: number) => ore(amount * 100)
const days = { remindBefore: 3, missedAfter: 7 }
const terms = {
	total: kr(5000),
	instalment: kr(2000),
	firstDueOn: plainDate('2026-08-31'),
	every: 'month',
} as const

function planned(otherwise: Partial<PlanTerms> = {}): PlanFacts {
	const instalments = instalmentsOf({ ...terms, ...otherwise })
	if (isRefused(instalments)) throw new Error('refused')
	return {
		agreedOn: plainDate('2026-08-20'),
		instalments: instalments.map((one) => ({ ...one, remindedOn: null })),
		endedBecause: null,
	}
}

const paid = (day: string, amount: number) => ({ onDay: plainDate(day), amountOre: kr(amount) })

describe('instalments', () => {
	test('fall on the first day’s date in each month, and the last is what remains', () => {
		expect(planned().instalments.map(({ dueOn, amountOre }) => [dueOn, amountOre])).toEqual([
			['2026-08-31', kr(2000)],
			['2026-09-30', kr(2000)],
			['2026-10-31', kr(1000)],
		])
	})

	test('can be paid by the week or every other week', () => {
		const by = (every: 'week' | 'two-weeks') => planned({ every }).instalments.map(({ dueOn }) => dueOn)
		expect(by('week')).toEqual(['2026-08-31', '2026-09-07', '2026-09-14'])
		expect(by('two-weeks')).toEqual(['2026-08-31', '2026-09-14', '2026-09-28'])
	})

	test('are refused beyond a hundred and twenty', () => {
		expect(instalmentsOf({ ...terms, instalment: ore(100) })).toMatchObject({
			because: 'too-many-instalments',
		})
	})
})

describe('a plan (domain.md 2.6 payment_plan, 2.7 who pays what by when)', () => {
	const states = (today: string, ...payments: ReturnType<typeof paid>[]) => {
		const watch = watchPlan(planned(), payments, plainDate(today), days)
		return [watch.state, ...watch.instalments.map(({ state }) => state)]
	}

	test.each([
		['2026-08-21', [], 'running', 'coming', 'coming', 'coming'],
		['2026-08-28', [], 'running', 'due-soon', 'coming', 'coming'],
		['2026-08-31', [], 'running', 'due-soon', 'coming', 'coming'],
		['2026-09-01', [], 'behind', 'late', 'coming', 'coming'],
		['2026-09-07', [], 'behind', 'late', 'coming', 'coming'],
		['2026-09-08', [], 'broken', 'missed', 'coming', 'coming'],
		['2026-09-08', [paid('2026-08-31', 2000)], 'running', 'paid', 'coming', 'coming'],
		['2026-09-08', [paid('2026-09-05', 2000)], 'running', 'paid-late', 'coming', 'coming'],
		['2026-09-08', [paid('2026-08-30', 1999)], 'broken', 'missed', 'coming', 'coming'],
		['2026-09-08', [paid('2026-08-30', 4000)], 'running', 'paid', 'paid', 'coming'],
		['2026-11-20', [paid('2026-08-30', 2000), paid('2026-10-02', 3000)], 'kept', 'paid', 'paid-late', 'paid'],
	] as const)('on %s with %j is %s', (today, payments, ...expected) => {
		expect(states(today, ...payments)).toEqual(expected)
	})

	test('counts no payment from before it was agreed', () => {
		expect(states('2026-09-08', paid('2026-08-19', 5000))[0]).toBe('broken')
	})

	test('asks for a reminder before the day and again after it, once each', () => {
		const plan = planned()
		const reminded = (on: string | null) => ({
			...plan,
			instalments: plan.instalments.map((one) =>
				one.number === 1 ? { ...one, remindedOn: on === null ? null : plainDate(on) } : one,
			),
		})
		const asked = (today: string, on: string | null) =>
			watchPlan(reminded(on), [], plainDate(today), days).toRemind?.number ?? null
		expect(asked('2026-08-27', null)).toBeNull()
		expect(asked('2026-08-28', null)).toBe(1)
		expect(asked('2026-08-29', '2026-08-28')).toBeNull()
		expect(asked('2026-09-01', '2026-08-28')).toBe(1)
		expect(asked('2026-09-02', '2026-09-01')).toBeNull()
	})

	test('tells what is behind and what is left', () => {
		const watch = watchPlan(planned(), [paid('2026-08-30', 500)], plainDate('2026-10-01'), days)
		expect(watch).toMatchObject({ paidOre: kr(500), leftOre: kr(4500), behindOre: kr(3500) })
		expect(watch.next?.number).toBe(1)
	})

	test('that has ended asks for nothing', () => {
		const ended = watchPlan({ ...planned(), endedBecause: 'broken' }, [], plainDate('2026-09-02'), days)
		expect(ended).toMatchObject({ state: 'ended-broken', toRemind: null })
	})
})

describe('the debt day by day', () => {
	const fact = (is: 'stated' | 'paid', day: string, amount: number) =>
		({ key: `${is}-${day}`, is, onDay: plainDate(day), amountOre: kr(amount) }) as const

	test('is the latest word less what has been paid since', () => {
		const history = debtHistory([
			fact('stated', '2026-08-05', 10_000),
			fact('paid', '2026-08-20', 3000),
			fact('stated', '2026-09-05', 12_000),
			fact('paid', '2026-09-12', 2000),
		])
		expect(history).toMatchObject({
			statedOre: kr(12_000),
			statedOn: '2026-09-05',
			paidSinceOre: kr(2000),
			owedOre: kr(10_000),
			paidInAllOre: kr(5000),
		})
	})

	test('tells where a word differs from what was paid: a wrong amount stops an eviction (RH 1995:34)', () => {
		const { days: rows } = debtHistory([
			fact('stated', '2026-08-05', 10_000),
			fact('paid', '2026-08-20', 3000),
			fact('stated', '2026-09-05', 10_000),
		])
		expect(rows[0]).toMatchObject({ is: 'stated', differsByOre: kr(3000) })
	})

	test('is unknown until somebody has said, whatever has been paid', () => {
		expect(debtHistory([fact('paid', '2026-08-20', 3000)])).toMatchObject({
			owedOre: null,
			paidInAllOre: kr(3000),
		})
	})
})
