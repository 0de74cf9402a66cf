import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { consentCovers } from './inputs.ts'
import { bySector, standsOn } from './members.ts'
import { stateOfAnswer, stateOfRound } from './reflections.ts'
import { courseOf } from './reforms.ts'

const day = plainDate

test('the day a membership ended is the first that it does not stand', () => {
	const period = { since: day('2025-01-01'), endedOn: day('2026-01-01') }
	expect(standsOn(period, day('2024-12-31'))).toBe(false)
	expect(standsOn(period, day('2025-12-31'))).toBe(true)
	expect(standsOn(period, day('2026-01-01'))).toBe(false)
})

test('members are told by sector in one order, and a sector that nobody is from is left out', () => {
	const members = [{ sector: 'business' }, { sector: 'state' }, { sector: 'state' }] as const
	expect(bySector(members).map(({ sector, members: of }) => [sector, of.length])).toEqual([
		['state', 2],
		['business', 1],
	])
})

test('a round is overdue the day after its last day, and a round that is closed is nothing else', () => {
	const round = { dueOn: day('2026-10-12'), openedOn: day('2026-09-01'), closedOn: null }
	expect(stateOfRound({ ...round, openedOn: null }, day('2026-12-01'))).toBe('planned')
	expect(stateOfRound(round, day('2026-10-12'))).toBe('open')
	expect(stateOfRound(round, day('2026-10-13'))).toBe('overdue')
	expect(stateOfRound({ ...round, closedOn: day('2026-10-20') }, day('2026-10-21'))).toBe('closed')
})

test('words approved after the last day are late, and words that nobody approved are none', () => {
	const due = day('2026-10-12')
	const begunOn = day('2026-10-01')
	expect(stateOfAnswer({ begunOn: null, approvedOn: null }, due)).toBe('not-begun')
	expect(stateOfAnswer({ begunOn, approvedOn: null }, due)).toBe('writing')
	expect(stateOfAnswer({ begunOn, approvedOn: due }, due)).toBe('approved')
	expect(stateOfAnswer({ begunOn, approvedOn: day('2026-10-13') }, due)).toBe('late')
})

test('a reform goes as wanted from the first number to the latest, past years that nobody counted', () => {
	const values = [
		{ year: 2025, value: 60 },
		{ year: 2024, value: null },
		{ year: 2023, value: 90 },
	]
	expect(courseOf(values, 'fewer')).toEqual({
		from: { year: 2023, value: 90 },
		to: { year: 2025, value: 60 },
		way: 'as-wanted',
	})
	expect(courseOf(values, 'more')?.way).toBe('not-as-wanted')
	expect(courseOf(values, 'neither')?.way).toBe('no-wish')
	expect(courseOf(values.slice(0, 2), 'more')).toBeNull()
	expect(
		courseOf(
			[
				{ year: 2023, value: 5 },
				{ year: 2024, value: 5 },
			],
			'more',
		)?.way,
	).toBe('unchanged')
})

test('consent to publish covers the report, and consent to the report does not cover publishing', () => {
	expect(consentCovers('publish', 'report')).toBe(true)
	expect(consentCovers('report', 'report')).toBe(true)
	expect(consentCovers('report', 'publish')).toBe(false)
})
