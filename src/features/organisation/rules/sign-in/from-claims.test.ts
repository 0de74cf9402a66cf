import { describe, expect, test } from 'vitest'
import { answersFor, type ClaimMapping, fromClaims, settleGiven } from './from-claims.ts'

const mapping: ClaimMapping = {
	...{ name: 'name', email: 'email', title: 'jobTitle' },
	roles: [
		{ claim: 'groups', value: 'soc-handlaggare', role: 'officer' },
		{ claim: 'groups', value: 'soc-chef', role: 'unit-manager' },
		{ claim: 'realm_access.roles', value: 'bofast-admin', role: 'administrator' },
	],
	units: [{ claim: 'department', value: 'Boendeenheten', unitId: 'u1' }],
}

describe('what a provider says', () => {
	test('gives roles and units by the values of its claims, also from within and from lists', () => {
		const claims = {
			...{ name: ' Ada Prov ', email: 'Ada@Kommun.Example', jobTitle: 'Handläggare' },
			groups: ['soc-handlaggare', 'alla'],
			department: 'Boendeenheten',
			realm_access: { roles: ['bofast-admin'] },
		}
		expect(fromClaims(mapping, claims)).toEqual({
			...{ name: 'Ada Prov', email: 'ada@kommun.example', title: 'Handläggare' },
			...{ roles: ['officer', 'administrator'], unitIds: ['u1'], letIn: true },
		})
	})

	test('lets nobody in to whom it gives none of its roles', () => {
		expect(fromClaims(mapping, { name: 'Ada', groups: ['alla'] })).toMatchObject({ roles: [], letIn: false })
		expect(fromClaims(mapping, { name: 'Ada' })).toMatchObject({ roles: [], letIn: false })
	})

	test('is only who somebody is, where no claim gives a role', () => {
		expect(fromClaims({ ...mapping, roles: [] }, { name: 'Ada' })).toMatchObject({ roles: [], letIn: true })
	})

	test('is not read where it is not text, and nothing is found that is every object’s own', () => {
		const odd = { name: { first: 'Ada' }, email: null, groups: [{}, null, ['soc-chef']] }
		expect(fromClaims(mapping, odd)).toMatchObject({ name: null, email: null, roles: [] })
		const inherited = {
			...mapping,
			roles: [{ claim: 'constructor.name', value: '*', role: 'officer' as const }],
		}
		expect(fromClaims(inherited, {}).roles).toEqual([])
	})

	test('may give to everybody who has a claim at all', () => {
		const all = { ...mapping, roles: [{ claim: 'sub', value: '*', role: 'reader' as const }] }
		expect(fromClaims(all, { sub: '1' }).roles).toEqual(['reader'])
	})
})

describe('at a sign-in', () => {
	const held = [
		{ what: 'officer', source: 'provider' },
		{ what: 'follow-up', source: 'hand' },
	] as const

	test('what the provider says wins, and what was given by hand stays', () => {
		expect(settleGiven(held, ['unit-manager'], false)).toEqual({ give: ['unit-manager'], take: ['officer'] })
		expect(settleGiven(held, ['officer'], false)).toEqual({ give: [], take: [] })
	})

	test('nothing by hand stays where the provider decides alone', () => {
		expect(settleGiven(held, ['officer'], true)).toEqual({ give: [], take: ['follow-up'] })
	})
})

test('a provider says whose account an address is only for the domains it answers for', () => {
	expect(answersFor(['kommun.example'], 'ada@kommun.example')).toBe(true)
	expect(answersFor(['kommun.example'], 'ada@annan.example')).toBe(false)
	expect(answersFor(['kommun.example'], 'ada@annan.example@kommun.example')).toBe(false)
	expect(answersFor(['kommun.example'], 'kommun.example')).toBe(false)
	expect(answersFor([], 'ada@kommun.example')).toBe(false)
})
