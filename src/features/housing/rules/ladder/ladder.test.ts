import { expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { forms } from '../forms.ts'
import { checkWay, nextBy, nextCheckpoint, shippedLadder, wayBetween } from './ladder.ts'

const { steps } = shippedLadder

test('a way is a step of the ladder, past some of it, back down, or beside it', () => {
	expect(wayBetween(steps, 'training-flat', 'support-contract')).toBe('step')
	expect(wayBetween(steps, 'training-flat', 'training-flat')).toBe('step')
	expect(wayBetween(steps, 'night-shelter', 'support-contract')).toBe('skip')
	expect(wayBetween(steps, 'support-contract', 'training-flat')).toBe('back')
	expect(wayBetween(steps, 'support-contract', 'hotel')).toBe('back')
	expect(wayBetween(steps, 'support-contract', 'housing-first-sublet')).toBe('aside')
})

test('beside the ladder one goes for a reason, and nothing else hinders', () => {
	for (const way of ['skip', 'back', 'aside'] as const) {
		expect(checkWay(way, null)).toMatchObject({ because: 'reason-beside-the-ladder', way })
		expect(checkWay(way, 'Hemmet höll inte')).toBeNull()
	}
	expect(checkWay('step', null)).toBeNull()
})

test('every form of the chain leads to a lease of one’s own (domain reference 4.1)', () => {
	const ends = new Set(['housing-first-lease'])
	for (const { code } of forms) {
		if (!ends.has(code)) expect(nextBy(steps, code), code).toContain('own-lease')
	}
	expect(nextBy(steps, 'support-contract')).toEqual(['own-lease'])
	expect(nextBy([], 'support-contract')).toEqual([])
})

test('the next checkpoint is as was said, else three months after the last or the beginning', () => {
	const began = day('2026-01-31')
	expect(nextCheckpoint(began, null, 3)).toBe('2026-04-30')
	expect(nextCheckpoint(began, { heldOn: day('2026-04-20'), nextOn: null }, 3)).toBe('2026-07-20')
	expect(nextCheckpoint(began, { heldOn: day('2026-04-20'), nextOn: day('2026-05-04') }, 3)).toBe(
		'2026-05-04',
	)
})
