import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { lastDaysOf } from './own-time.ts'

test('what a section lets go goes where the section is law and not all is kept; the house’s own times are the same everywhere', () => {
	const days = (country: string, code: string) => lastDaysOf(plainDate('2031-10-02'), { country, code })
	expect(days('SE', '1980')['concern-not-opened']).toBe('2026-10-02')
	for (const [country, code] of [
		...[['SE', '1480'] as const, ['SE', '0580'] as const, ['SE', '0980'] as const, ['SE', '2281'] as const],
		...[['FI', '091'] as const, ['NO', '0301'] as const, ['DK', '101'] as const],
	]) {
		const { 'concern-not-opened': concern, ...others } = days(country, code)
		expect(concern).toBeUndefined()
		expect(others['notice-without-case']).toBe('2029-10-02')
		expect(others.log).toBe('2026-10-02')
	}
})
