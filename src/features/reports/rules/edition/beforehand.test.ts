import { expect, test } from 'vitest'
import { instant } from '../../../../foundation/plain-date.ts'
import { type Beforehand, newlyTold, wasKeptBack } from './beforehand.ts'
import { measures } from './measures.ts'

const evictions = (year: number) => ({ measure: measures.evictions, year, labels: {} })
const edition = {
	releasedAt: instant('2026-03-01T09:00:00Z'),
	hiddenCells: ['evictions-executed@1 2025'],
}

test('a round that was frozen after an edition tells nothing of what that hides; one from before has told it', () => {
	const frozen = (at: string, year = 2025) => wasKeptBack(evictions(year), instant(at), [edition])
	expect(frozen('2026-04-01T09:00:00Z')).toBe(true)
	expect(frozen('2026-02-01T09:00:00Z')).toBe(false)
	expect(frozen('2026-04-01T09:00:00Z', 2024)).toBe(false)
})

test('what is told since is told anew when it is another number, another teller or another day', () => {
	const then: Beforehand[] = [
		{ cell: evictions(2025), by: 'round', until: null, said: 12 },
		{ cell: evictions(2024), by: 'page', until: null, said: { fewerThan: 5 } },
	]
	expect(newlyTold(then.toReversed(), then)).toEqual([])
	const now: Beforehand[] = [
		{ cell: evictions(2025), by: 'round', until: null, said: 13 },
		{ cell: evictions(2025), by: 'page', until: null, said: 12 },
		{ cell: evictions(2024), by: 'page', until: null, said: 3 },
	]
	expect(newlyTold([...then, ...now], then)).toEqual(now)
})
