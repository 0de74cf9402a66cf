import { expect, test } from 'vitest'
import { instant } from '../../../../foundation/plain-date.ts'
import { readersFor } from './readers.ts'

const read = (at: string) => ({
	...{ at: instant(at), staffId: 'eva', staffName: 'Eva Lind', nameHeldBack: false, roles: ['officer'] },
	...{ units: ['Boendeenheten'], organisations: [], kind: 'person', purpose: 'work' },
})
const toldOf = (timeZone: string, ...at: string[]) =>
	readersFor(at.map(read), { namesTold: false, timeZone }).map(({ at: latest, times }) => [latest, times])

test('what was read half past midnight is of the day that had begun where the municipality lies', () => {
	// 00:30 on the 12th in Sweden, in summer time; and in the morning of the same day.
	expect(toldOf('Europe/Stockholm', '2026-10-11T22:30:00Z', '2026-10-12T07:00:00Z')).toEqual([
		['2026-10-12T07:00:00Z', 2],
	])
	expect(toldOf('Europe/Stockholm', '2026-10-11T21:30:00Z', '2026-10-12T07:00:00Z')).toHaveLength(2)
	// An hour ahead, the day had begun then too.
	expect(toldOf('Europe/Helsinki', '2026-10-11T21:30:00Z', '2026-10-12T07:00:00Z')).toHaveLength(1)
})
