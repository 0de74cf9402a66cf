import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { byNeed, type ChildFacts, levelOf, needOf } from './board.ts'
import { defaultChildSettings } from './child-settings.ts'

const today = plainDate('2026-10-12')
const settings = { ...defaultChildSettings, warnNights: 14, alarmNights: 30 }
const child = (more: Partial<ChildFacts> = {}): ChildFacts => ({
	talk: { is: 'held', on: plainDate('2026-10-01') },
	followUpOn: null,
	nights: 0,
	stillThere: false,
	...more,
})
const missing = (dueOn: string | null) => ({
	talk: { is: 'missing' as const, dueOn: dueOn === null ? null : (dueOn as PlainDate) },
})

test.each([
	[0, 'none'],
	[13, 'none'],
	[14, 'warn'],
	[29, 'warn'],
	[30, 'alarm'],
	[null, 'none'],
] as const)('%s nights in a hotel are %s (requirements 94)', (nights, level) => {
	expect(levelOf(nights, settings)).toBe(level)
})

describe('what a child needs', () => {
	test.each([
		['too many nights that go on come first', child({ nights: 14, stillThere: true }), 'nights'],
		['too many that are over do not', child({ nights: 40 }), 'settled'],
		['a talk whose day has passed is late', child(missing('2026-10-11')), 'late'],
		['a talk due today is not late yet', child(missing('2026-10-12')), 'coming'],
		['a talk without a day still waits', child(missing(null)), 'coming'],
		['a follow-up whose day has passed is late', child({ followUpOn: plainDate('2026-10-11') }), 'late'],
		['a follow-up ahead comes', child({ followUpOn: plainDate('2026-11-11') }), 'coming'],
		['the rest is settled', child(), 'settled'],
	] as const)('%s', (_, facts, need) => {
		expect(needOf(facts, settings, today)).toBe(need)
	})

	test('orders the list: nights, late by its oldest day, coming by its nearest', () => {
		const rows = [
			child({ followUpOn: plainDate('2026-11-30') }),
			child(missing('2026-10-01')),
			child({ nights: 20, stillThere: true }),
			child(missing('2026-10-09')),
			child(),
			child(missing('2026-10-14')),
			child({ nights: 33, stillThere: true }),
		].map((facts) => ({ ...facts, need: needOf(facts, settings, today) }))
		const said = rows
			.toSorted(byNeed)
			.map(({ nights, talk, followUpOn }) =>
				nights ? `${nights} nätter` : (followUpOn ?? (talk.is === 'missing' ? talk.dueOn : talk.is)),
			)
		expect(said).toEqual([
			...['33 nätter', '20 nätter', '2026-10-01', '2026-10-09'],
			...['2026-10-14', '2026-11-30', 'held'],
		])
	})
})
