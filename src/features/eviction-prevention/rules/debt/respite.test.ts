import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { enforcementOf } from '../enforcement.ts'
import { alternativeFrom, checkRespite, respiteLaw } from './respite.ts'

const enforcement = enforcementOf('JB12', { 'enforcement-applied': plainDate('2026-09-01') })

test.each([
	['postponement', 'UB 16:4', '2026-10-13', null],
	['postponement', 'UB 16:4', '2026-10-14', 'respite-too-long'],
	['postponement-extraordinary', 'UB 16:4', '2026-10-27', null],
	['postponement-extraordinary', 'UB 16:4', '2026-10-28', 'respite-too-long'],
	['landlord-respite', 'UB 16:5', '2027-03-01', null],
	['landlord-respite', 'UB 16:5', '2027-03-02', 'respite-too-long'],
	['postponement', 'UB 16:4', null, 'respite-without-end'],
	['stay', 'UB 18:12', null, null],
] as const)('%s (%s) until %s: %s', (kind, law, until, because) => {
	expect(respiteLaw[kind]).toBe(law)
	const refusal = checkRespite(kind, until === null ? null : plainDate(until), enforcement)
	expect(refusal?.because ?? null).toBe(because)
})

test('another home is offered when one was taken or turned down; one taken back was never a home (domain.md 2.5)', () => {
	expect(alternativeFrom([{ answer: null }, { answer: 'withdrawn' }])).toBeNull()
	expect(alternativeFrom([{ answer: 'declined' }])).toBe('offered-and-declined')
	expect(alternativeFrom([{ answer: 'declined' }, { answer: 'accepted' }])).toBe('offered-and-accepted')
})
