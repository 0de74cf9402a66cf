import { expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { checkLegalBasis, legalBases, legalBasesInForce } from './legal-basis.ts'

test('a decision rests on a paragraph in force that day; a replaced one points to what took its place', () => {
	expect(checkLegalBasis('SoL 12:1', day('2026-10-12'))).toBeNull()
	expect(checkLegalBasis('SoL 2001 4:1', day('2024-10-12'))).toBeNull()
	expect(checkLegalBasis('SoL 2001 4:1', day('2026-10-12'))).toMatchObject({
		because: 'legal-basis-replaced',
		by: 'SoL 11:1, SoL 12:1',
	})
	expect(checkLegalBasis('SoL 11:1', day('2025-06-30'))).toMatchObject({ because: 'legal-basis-not-yet' })
	expect(checkLegalBasis('SoL 99:9', day('2026-10-12'))).toMatchObject({ because: 'legal-basis-unknown' })
})

test('what replaced an old paragraph stands in the register', () => {
	const ids = new Set(legalBases.map((basis) => basis.id))
	expect(ids.size).toBe(legalBases.length)
	expect(legalBases.flatMap((basis) => basis.replacedBy).every((id) => ids.has(id))).toBe(true)
	expect(legalBasesInForce(day('2026-10-12')).every((basis) => basis.verified)).toBe(true)
})
