import { expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { type FunnelCase, funnelOf } from './funnel.ts'
import { landlordRows } from './landlords.ts'
import { median, spreadOf } from './spread.ts'

const opened: FunnelCase = {
	...{ openedOn: day('2026-03-02'), noticedOn: null, openedBy: 'tenant', dates: {}, reachedOn: null },
	...{ called: false, held: false, agreed: false, outcome: null },
}

test('the middle of an even number is the mean of two, and of nothing there is none', () => {
	expect([median([9, 1, 3]), median([1, 4]), median([])]).toEqual([3, 2.5, null])
})

test('whoever nobody has reached is in the base of the share and out of the median', () => {
	const waits = [
		{ from: day('2026-03-01'), until: day('2026-03-03') },
		{ from: day('2026-03-01'), until: day('2026-03-11') },
		{ from: day('2026-03-01'), until: null },
		{ from: day('2026-03-05'), until: day('2026-03-01') },
	]
	expect(spreadOf(waits, 3)).toEqual({ median: 2, ended: 3, within: { part: 2, whole: 4 } })
})

test('the funnel goes from opened by consultation to outcome; contact counts from the notice', () => {
	const funnel = funnelOf([
		{
			...opened,
			noticedOn: day('2026-02-27'),
			reachedOn: day('2026-03-03'),
			called: true,
			held: true,
			agreed: true,
			outcome: 'payment_plan',
		},
		{ ...opened, dates: { served: day('2026-03-01') }, outcome: 'evicted_no_children' },
		{ ...opened, outcome: 'died' },
		{ ...opened, called: true, dates: { 'enforcement-applied': day('2026-04-01') } },
	])
	expect(funnel.steps).toEqual({
		...{ opened: 4, reached: 1, called: 2, held: 1, agreed: 1 },
		...{ closed: 3, averted: 1, 'not-averted': 1, 'still-open': 1 },
	})
	expect(funnel).toMatchObject({
		otherwise: 1,
		toFirstContact: { median: 4, within: { part: 0, whole: 4 } },
		early: { part: 3, whole: 4 },
		stayPut: { part: 1, whole: 2 },
	})
})

test('a case that begins with the authority’s day of eviction was never told early', () => {
	const told = { 'authority-told': day('2026-03-02'), 'eviction-planned': day('2026-03-24') }
	const { early } = funnelOf([
		{ ...opened, openedBy: 'enforcement-authority', dates: told },
		{ ...opened, openedBy: 'enforcement-authority', dates: { ...told, 'authority-told': day('2026-03-12') } },
		{ ...opened, dates: { 'order-decided': day('2026-03-01') } },
		opened,
	])
	expect(early).toEqual({ part: 1, whole: 4 })
})

test('a landlord is early who tells within fourteen days of the oldest late rent', () => {
	const one = { landlordId: 'a', landlord: 'Provbostäder' }
	const [row] = landlordRows(
		[
			{ ...one, dueOn: day('2026-02-27'), receivedOn: day('2026-03-13') },
			{ ...one, dueOn: day('2026-02-27'), receivedOn: day('2026-03-14') },
			{ ...one, dueOn: null, receivedOn: day('2026-03-14') },
			{ ...one, dueOn: day('2026-03-31'), receivedOn: day('2026-03-14') },
		],
		[
			{ ...one, outcome: 'paid_by_tenant' },
			{ ...one, outcome: null },
		],
	)
	expect(row).toMatchObject({
		...{ notices: 4, cases: 2, averted: 1, notAverted: 0 },
		toNotice: { median: 14.5, within: { part: 1, whole: 2 } },
	})
})
