import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { heldPeriod } from './held.ts'

const version = (number: number, from: string | null) => ({
	...{ number, consultedFrom: null, withdrawnOn: null },
	...{
		decidedOn: from === null ? null : plainDate(from),
		inForceFrom: from === null ? null : plainDate(from),
	},
})

test('a version holds from its day until the day of the next, and the last with no end', () => {
	const versions = [version(1, '2020-12-10'), version(2, '2024-03-14'), version(3, null)]
	expect(versions.map((one) => heldPeriod(one, versions))).toEqual([
		{ from: '2020-12-10', until: '2024-03-14' },
		{ from: '2024-03-14', until: null },
		null,
	])
})

test('a version that was overtaken before its day came never held', () => {
	const versions = [version(1, '2024-01-01'), version(2, '2027-01-01'), version(3, '2026-11-01')]
	expect(versions.map((one) => heldPeriod(one, versions))).toEqual([
		{ from: '2024-01-01', until: '2026-11-01' },
		null,
		{ from: '2026-11-01', until: null },
	])
})
