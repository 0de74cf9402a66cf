import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { openSignIn } from '../../../../platform/sign-in/sign-in.ts'
import { sampleMunicipality } from '../../samples.ts'
import { changeRole } from '../change-role.ts'
import { addIdentityProvider } from './add-identity-provider.ts'
import { comeByProvider } from './come-by-provider.ts'
import { endIdentityProvider } from './end-identity-provider.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const signIn = openSignIn(house)
afterAll(() => signIn.close())
const administrator = town.as('administrator')
const written = {
	...{ name: 'Kommunkontot', issuer: 'https://login.ettkoping.example', clientId: 'bofast' },
	...{ clientSecret: 'hemligt', domains: '', decidesAlone: 'yes' },
	mapping: { name: 'name', email: 'email', roles: [] },
}
let providerId = ''
beforeAll(async () => {
	providerId = valueIn(await addIdentityProvider(administrator, written)).providerId
})

async function comes(subject: string, of = providerId) {
	const claims = { sub: subject, name: `Prov ${subject}`, email: `${subject}@ettkoping.example` }
	const known = { municipalityId: town.municipalityId, providerId: of, subject, claims }
	return await comeByProvider(house, known, {
		find: () => signIn.providers.findAccount(known),
		make: (name) => signIn.providers.accountOf(known, name),
		mayPassOn: async (id) => (await signIn.passwords.has(id)) || (await signIn.providers.hasEndedFor(id)),
	})
}

const staffCalled = async (name: string) =>
	(
		await withSql(databaseUrl, (db) =>
			db.rows<{ id: string }>('select id from named.staff where name = $1', [name]),
		)
	).map(({ id }) => id)

test('where roles are given by hand, whoever comes waits for one, stands once however often they try, and is then let in', async () => {
	for (let tried = 0; tried < 3; tried++) expect(await comes('ada')).toMatchObject({ because: 'no-role' })
	const [staffId = '', ...more] = await staffCalled('Prov ada')
	expect(more).toEqual([])
	valueIn(await changeRole(administrator, { staffId, role: 'officer', change: 'give' }))
	expect(await comes('ada')).toMatchObject({ staffId })
	expect(await comes('ada')).toMatchObject({ staffId })
	expect(await staffCalled('Prov ada')).toEqual([staffId])
})

test('whoever came by a provider that has ended is the same by the next one, where that answers for their address', async () => {
	const before = await comes('bo')
	expect(before).toMatchObject({ because: 'no-role' })
	const [staffId = ''] = await staffCalled('Prov bo')
	valueIn(await changeRole(administrator, { staffId, role: 'officer', change: 'give' }))
	const next = { ...written, clientId: 'bofast-2', domains: 'ettkoping.example' }
	const nextId = valueIn(await addIdentityProvider(administrator, next)).providerId
	expect(await comes('bo', nextId)).toMatchObject({ because: 'no-role' })
	expect(await staffCalled('Prov bo')).toHaveLength(2)
	await withSql(databaseUrl, (db) =>
		db.rows(`update named.staff set ended_on = '2026-10-01' where name = 'Prov bo' and id <> $1`, [staffId]),
	)
	valueIn(await endIdentityProvider(administrator, { providerId }))
	const later = valueIn(
		await addIdentityProvider(administrator, { ...next, clientId: 'bofast-3' }),
	).providerId
	expect(await comes('bo', later)).toMatchObject({ staffId })
})
