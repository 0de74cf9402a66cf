import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { handOverLaw, lackingIn } from './hand-over.ts'

const today = plainDate('2026-10-12')

test.each([
	['consent', 'OSL 12:2', 'consentOn'],
	['secrecy-checked', 'OSL 26:1', 'basisNote'],
	['duty', 'OSL 10:28', 'basisNote'],
] as const)('another administration is told on %s (%s) only with its %s', (basis, paragraph, field) => {
	expect(handOverLaw[basis]).toBe(paragraph)
	expect(lackingIn({ basis, consentOn: null, basisNote: null })).toBe(field)
	expect(lackingIn({ basis, consentOn: today, basisNote: 'Prövat' })).toBeNull()
})

test("the secrecy act's general clause (OSL 10:27) is no basis", () => {
	expect(Object.values(handOverLaw)).not.toContain('OSL 10:27')
})
