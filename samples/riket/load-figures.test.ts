import { expect, test } from 'vitest'
import { readPackage } from '../../src/features/network/commands/submissions/read-signed.ts'
import { checkPackage } from '../../src/features/network/rules/submissions/check-package.ts'
import { instant, plainDate } from '../../src/foundation/plain-date.ts'
import { packageOf } from './load-figures.ts'

test('what is invented would have been let in: every package holds by the rules that all are tried by', () => {
	for (const code of ['9902', '9903', '9904', '9905', '9906', '9907', '9908']) {
		const made = packageOf(code)
		expect(readPackage(JSON.stringify(made))).toEqual({ package: made })
		const now = { today: plainDate('2026-10-12'), now: instant('2026-10-12T07:00:00Z') }
		expect(checkPackage(made, { network: 'RIKET', sender: made.sender, last: null, ...now })).toEqual([])
		expect(made.figures.some(({ coverage }) => coverage !== null)).toBe(true)
	}
	expect(packageOf('9908').lastYear).toBe(2024)
})
