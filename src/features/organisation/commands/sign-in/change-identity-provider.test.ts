import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { identityProviders } from '../../queries/sign-in/identity-providers.ts'
import { sampleMunicipality } from '../../samples.ts'
import { addIdentityProvider } from './add-identity-provider.ts'
import { changeIdentityProvider } from './change-identity-provider.ts'
import { endIdentityProvider } from './end-identity-provider.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const administrator = town.as('administrator')
const written = {
	...{ name: 'Kommunkontot', issuer: 'https://login.ettkoping.example', clientId: 'bofast' },
	...{ scopes: 'profile', domains: 'ettkoping.example', mapping: { name: 'name', email: 'email' } },
}
const secretOf = async (providerId: string) =>
	(
		await withSql(databaseUrl, (db) =>
			db.rows<{ secret: Buffer }>(
				'select client_secret as secret from signin.identity_provider where id = $1',
				[providerId],
			),
		)
	).map(({ secret }) => house.keys.unseal(secret))

test('what is written of a provider changes, and the secret only when a new one is given; whose word it is does not', async () => {
	const { providerId } = valueIn(
		await addIdentityProvider(administrator, { ...written, clientSecret: 'den första' }),
	)
	const changes = { ...written, providerId, name: 'Ettköpingskontot', domains: '' }
	valueIn(await changeIdentityProvider(administrator, changes))
	expect(await secretOf(providerId)).toEqual(['den första'])
	valueIn(await changeIdentityProvider(administrator, { ...changes, clientSecret: 'den andra' }))
	expect(await secretOf(providerId)).toEqual(['den andra'])
	for (const other of [{ issuer: 'https://login.grannkoping.example' }, { clientId: 'another' }]) {
		const answer = await changeIdentityProvider(administrator, { ...changes, name: 'Annat', ...other })
		expect(answer).toMatchObject({ refusal: { because: 'another-provider' } })
	}
	expect(valueIn(await identityProviders(administrator, {})).providers).toMatchObject([
		{ name: 'Ettköpingskontot', domains: [], issuer: written.issuer, clientId: written.clientId },
	])
	valueIn(await endIdentityProvider(administrator, { providerId }))
	expect(await changeIdentityProvider(administrator, changes)).toEqual({ is: 'missing' })
})

test('the database itself lets nobody of the house change whose word it is', async () => {
	const may = await withSql(databaseUrl, (db) =>
		db.rows(`select has_column_privilege('bofast_app', 'signin.identity_provider', c, 'update') as may
			from unnest(array['issuer', 'client_id', 'municipality_id', 'name']) c`),
	)
	expect(may).toEqual([{ may: false }, { may: false }, { may: false }, { may: true }])
})
