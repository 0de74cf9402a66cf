import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { dutyOf } from '../authorities/duties.ts'
import { incoming, incomingKinds } from '../authorities/incoming.ts'
import { deadlineRules, findRule } from '../deadline-rules.ts'
import { countries, type Regime, regimes } from './countries.ts'
import { notifications } from './notifications.ts'
import type { Length } from './rule.ts'

const today = plainDate('2026-10-12')
const lengthIn = (length: Length) => ('count' in length ? `${length.count} ${length.unit}` : length.unit)

// Each line of the domain reference 2.1, 2.2 and 2.8 that is a rule: where it stands, what it is, its source, its length.
const rows: readonly (readonly [line: string, id: string, regime: Regime, source: string, length: string])[] =
	[
		['2.1 row 1', 'rent-due', 'JB12', 'JB 12:20', 'none'],
		['2.1 row 2', 'forfeiture', 'JB12', 'JB 12:42 p. 1', '7 days'],
		['2.1 row 3', 'cure-before-notice', 'JB12', 'JB 12:43', 'none'],
		['2.1 row 4', 'service', 'JB12', 'JB 12:8', 'none'],
		['2.1 row 5', 'board-message', 'JB12', 'JB 12:63', 'none'],
		['2.1 row 6', 'recovery', 'JB12', 'JB 12:44 p. 1', '21 days'],
		['2.1 row 7', 'liability', 'JB12', 'JB 12:44 st. 4 p. 1', '21 days'],
		['2.1 row 8', 'hindrance', 'JB12', 'JB 12:44 st. 4 p. 2', 'none'],
		['2.1 row 9', 'waiting', 'JB12', 'JB 12:44 st. 2', '2 weekdays'],
		['2.1 row 10', 'order-answer', 'JB12', 'BfL 25', '14 days'],
		['2.1 row 10', 'order-to-court', 'JB12', 'BfL 33–34', '28 days'],
		['2.1 row 10', 'order-reopening', 'JB12', 'BfL 52–53', '1 months'],
		['2.1 row 12', 'execution', 'JB12', 'UB 16:3', '28 days'],
		['2.1 row 12', 'comment', 'JB12', 'UB 16:3', '7 days'],
		['2.1 row 12', 'comment-abroad', 'JB12', 'UB 16:3', '14 days'],
		['2.1 row 13', 'authority-confirmation', 'JB12', 'SoF 11:3', 'same-day'],
		['2.1 row 14', 'postponement', 'JB12', 'UB 16:4', '14 days'],
		['2.1 row 14', 'postponement-extraordinary', 'JB12', 'UB 16:4', '28 days'],
		['2.1 row 14', 'respite-lapses', 'JB12', 'UB 16:5', '6 months'],
		['2.1 row 15', 'stay', 'JB12', 'UB 18:12', 'none'],
		['2.1 row 16', 'belongings', 'JB12', 'UB 16:6', '3 months'],
		['2.1 row 17', 'children-follow-up-first', 'JB12', '', '14 days'],
		['2.1 row 17', 'children-follow-up-second', 'JB12', '', '56 days'],
		['2.1 condominium', 'forfeiture', 'BRL', 'BRL 7:18 p. 1a', '7 days'],
		['2.1 condominium', 'recovery', 'BRL', 'BRL 7:23', '21 days'],
		['2.1 condominium', 'disturbance-warning', 'BRL', 'BRL 7:9, 7:20', 'none'],
		['2.1 condominium', 'forced-sale', 'BRL', 'BRL 7:30', 'none'],
		['2.1 private letting', 'forfeiture', 'PUL2026', 'SFS 2026:772', '14 days'],
		['2.2 late payment', 'late-payment', 'JB12', 'JB 12:46 p. 2', 'none'],
		['2.2 late payment', 'late-payment-to-tribunal', 'JB12', 'JB 12:49', '1 months'],
		['2.2 late payment', 'tribunal-information', 'JB12', '1973:188 13 b §', 'none'],
		['2.2 notice times', 'notice-time', 'JB12', 'JB 12:4', '3 months'],
		['2.2 reaction', 'reaction-short', 'JB12', 'JB 12:43', '2 months'],
		['2.2 reaction', 'reaction-long', 'JB12', 'JB 12:43', '6 months'],
		['2.2 disturbance', 'disturbance-warning', 'JB12', 'JB 12:25 a', 'none'],
		['2.2 disturbance', 'disturbance-before-notice', 'JB12', 'JB 12:42 p. 9', 'none'],
		['2.2 disturbance', 'disturbance-copy', 'JB12', 'JB 12:25 a', 'none'],
		['2.2 disturbance', 'crime', 'JB12', 'JB 12:42 p. 12', 'none'],
		['10.1', 'must-move-anyway', 'JB12', 'JB 12:44 st. 5', '1 months'],
		['3.1 transfer', 'transfer-answer', 'JB12', 'SoL 29:11', '1 months'],
		['2.8 Denmark', 'demand', 'dk-leje', 'Lejeloven', '3 days'],
		['2.8 Denmark', 'recovery', 'dk-leje', 'Lejeloven', '14 days'],
		['2.8 Denmark', 'municipality-acts', 'dk-leje', 'Retssikkerhedsloven § 5 a', 'none'],
		['2.8 Norway', 'recovery', 'no-husleie', 'Husleieloven', '14 days'],
		['2.8 Norway', 'objection', 'no-husleie', 'Tvangsfullbyrdelsesloven', '14 days'],
		['2.8 Norway', 'bailiff-tells-welfare', 'no-husleie', 'Tvangsfullbyrdelsesloven § 13-6', 'none'],
		['2.8 Norway', 'landlord-tells-welfare', 'no-husleie', 'Husleieloven § 9-11', '14 days'],
		['2.8 Norway', 'belongings', 'no-husleie', 'Tvangsfullbyrdelsesloven', '14 days'],
		['2.8 Finland', 'bailiff-tells-at-once', 'fi-huoneenvuokra', 'Ulosottokaari', 'none'],
	]

test.each(rows)('%s: %s (%s) stands in %s and lasts %s', (_, id, regime, source, length) => {
	const rule = findRule(id, regime, today)
	expect(rule?.paragraph).toBe(source)
	expect(rule && lengthIn(rule.length)).toBe(length)
})

test('what no statute was read for is marked so, for every neighbour without exception', () => {
	const neighbours = [...deadlineRules, ...notifications].filter((one) => one.country !== 'SE')
	expect(neighbours.filter((one) => one.unverified === null)).toEqual([])
	expect(new Set(deadlineRules.map((rule) => rule.country))).toEqual(new Set(countries))
	expect(regimes.every((regime) => deadlineRules.some((rule) => rule.regime === regime))).toBe(true)
})

// Domain reference 2.3, arrow by arrow.
const arrows: readonly (readonly [from: string, to: string, about: string, source: string, force: string])[] =
	[
		['landlord', 'tenant', 'disturbance-warning', 'JB 12:25 a', 'must'],
		['landlord', 'tenant', 'notice-with-form-one', 'JB 12:8, 12:44', 'must'],
		['landlord', 'board', 'form-three', 'JB 12:44, SFS 1978:314', 'must'],
		['landlord', 'board', 'disturbance', 'JB 12:25 a', 'must'],
		['landlord', 'board', 'termination-copy', 'JB 12:25 a', 'must'],
		['tribunal', 'board', 'prolongation-dispute', '1973:188 13 b §', 'must'],
		['enforcement-authority', 'tenant', 'eviction-date', 'SoF 11:3', 'must'],
		['enforcement-authority', 'landlord', 'eviction-date', 'SoF 11:3', 'must'],
		['enforcement-authority', 'board', 'eviction-date', 'SoF 11:3', 'must'],
		['board', 'enforcement-authority', 'same-day-confirmation', 'SoF 11:3', 'must'],
		['board', 'tenant', 'confirmation-copy', 'SoF 11:3', 'must'],
		['board', 'landlord', 'liability', 'JB 12:44 st. 4 p. 1', 'may'],
		['enforcement-authority', 'board', 'child-at-risk', 'SoL 19:1', 'must'],
		['landlord', 'board', 'worry', 'SoL 19:4', 'should'],
		['anyone', 'board', 'worry', 'SoL 19:4', 'should'],
	]

describe('who must be told when (2.3)', () => {
	test.each(arrows)('%s → %s: %s by %s (%s)', (from, to, about, paragraph, force) => {
		const found = notifications.filter((one) => one.from === from && one.to === to && one.about === about)
		expect(found).toMatchObject([{ country: 'SE', paragraph, force }])
	})

	test('is the whole matrix: nothing beside it in Sweden', () => {
		expect(notifications.filter((one) => one.country === 'SE')).toHaveLength(arrows.length)
	})

	test('everything that the board is told has its place among what comes in, by the same paragraph', () => {
		for (const one of notifications.filter(({ to }) => to === 'board')) {
			expect(one.comesInAs, one.about).not.toBeNull()
			if (one.comesInAs === null) continue
			expect(incomingKinds).toContain(one.comesInAs)
			expect(incoming[one.comesInAs].paragraph).toContain(one.paragraph.split(' ').at(-1))
		}
	})

	test('everything that the board tells is a duty of its own, as long and by the same law', () => {
		for (const one of notifications.filter(({ from }) => from === 'board')) {
			expect(one.duty, one.about).not.toBeNull()
			if (one.duty === null) continue
			expect(dutyOf(one.duty).length).toEqual(one.length)
			expect(one.paragraph).toContain(dutyOf(one.duty).paragraph)
		}
	})
})
