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

const offer: Parameters<typeof alternativeFrom>[0][number] = {
	...{ kind: 'municipal-contract', fitsTheChildren: 'no-children', answer: 'accepted' },
	offeredOn: plainDate('2026-10-01'),
}

test('another home is offered when one was taken or turned down; one taken back was never a home (domain.md 2.5)', () => {
	const comesTo = (...offers: readonly Partial<typeof offer>[]) =>
		alternativeFrom(
			offers.map((one) => ({ ...offer, ...one })),
			{ children: false, evictedOn: null },
		)
	expect(comesTo({ answer: null }, { answer: 'withdrawn' })).toBeNull()
	expect(comesTo({ answer: 'declined' })).toBe('offered-and-declined')
	expect(comesTo({ answer: 'declined' }, { answer: 'accepted' })).toBe('offered-and-accepted')
})

test('with children only a home that fits them is another home, never a hotel or a shelter, nor one that came too late', () => {
	const withChildren = { children: true, evictedOn: plainDate('2026-10-12') }
	const comesTo = (one: Partial<typeof offer>) => alternativeFrom([{ ...offer, ...one }], withChildren)
	expect(comesTo({ fitsTheChildren: 'yes' })).toBe('offered-and-accepted')
	expect(comesTo({ fitsTheChildren: 'no' })).toBeNull()
	expect(comesTo({ fitsTheChildren: 'yes', kind: 'hotel' })).toBeNull()
	expect(comesTo({ fitsTheChildren: 'yes', kind: 'shelter' })).toBeNull()
	expect(comesTo({ fitsTheChildren: 'yes', offeredOn: plainDate('2026-10-13') })).toBeNull()
})
