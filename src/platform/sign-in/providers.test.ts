import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { falseProvider, keyPair } from '../../../tests/support/false-provider.ts'
import { testHouse } from '../../../tests/support/house.ts'
import { withSql } from '../../../tests/support/sql.ts'
import { addIdentityProvider } from '../../features/organisation/commands/sign-in/add-identity-provider.ts'
import { sampleMunicipality } from '../../features/organisation/samples.ts'
import { valueIn } from '../answer.ts'
import type { House } from '../house.ts'
import { openSignIn } from './sign-in.ts'

// A provider that says what no real one would; tests/house/identity-provider.test.ts goes to a real one.
const made = await testHouse()
const house: House = { ...made.house, reach: 'own-machine-too' }
const town = await sampleMunicipality(house, 'Provköping')
const signIn = openSignIn(house)
const liar = await falseProvider()
afterAll(async () => {
	await signIn.close()
	await liar.close()
})

const written = {
	...{ name: 'Kommunkontot', clientId: liar.clientId, clientSecret: liar.clientSecret },
	mapping: { name: 'name', email: 'email' },
}
let providerId = ''
beforeAll(async () => {
	const administrator = { ...town.as('administrator'), house }
	providerId = valueIn(
		await addIdentityProvider(administrator, { ...written, issuer: liar.issuer }),
	).providerId
})

async function begun(next = '/') {
	const answer = await signIn.providers.begin(providerId, { next, proves: null }, new Headers())
	if (typeof answer === 'string') throw new Error(answer)
	const to = new URL(answer.to)
	const headers = new Headers({ cookie: answer.cookies.map((one) => one.split(';')[0]).join('; ') })
	return { to, headers, nonce: to.searchParams.get('nonce') ?? '', state: to.searchParams.get('state') ?? '' }
}

type Claims = Parameters<typeof liar.sign>[0]
type How = Parameters<typeof liar.sign>[1]

/** Goes away and comes back to an ID token that is right but for what is given. */
async function comesBackTo(claims: Claims, how?: How) {
	const { headers, nonce, state } = await begun()
	liar.says(async () => await liar.sign({ nonce, ...claims }, how))
	return await signIn.providers.finish(providerId, `?code=abc&state=${state}`, headers)
}

describe('a provider’s word is believed', () => {
	test('when all of it is right', async () => {
		expect(await comesBackTo({ name: 'Ada' })).toMatchObject({
			is: 'known',
			subject: 'ada',
			claims: { name: 'Ada' },
		})
	})

	test('and is asked for with PKCE, a nonce and a state, and no secret in the address', async () => {
		const { to } = await begun()
		const asked = Object.fromEntries(to.searchParams)
		expect(asked).toMatchObject({
			...{ response_type: 'code', code_challenge_method: 'S256', client_id: 'bofast', scope: 'openid' },
			redirect_uri: `http://127.0.0.1/sign-in/back/${providerId}`,
		})
		expect(asked.nonce?.length).toBeGreaterThan(30)
		expect(asked.state?.length).toBeGreaterThan(30)
		expect(to.href).not.toContain(liar.clientSecret)
	})
})

describe('and not', () => {
	test('with another nonce', async () => {
		expect(await comesBackTo({ nonce: 'another' })).toEqual({ is: 'refused' })
	})

	test('without a nonce', async () => {
		expect(await comesBackTo({ nonce: undefined })).toEqual({ is: 'refused' })
	})

	test('for another audience', async () => {
		expect(await comesBackTo({ aud: 'somebody-else' })).toEqual({ is: 'refused' })
	})

	test('from another issuer', async () => {
		expect(await comesBackTo({ iss: 'https://elsewhere.example' })).toEqual({ is: 'refused' })
	})

	test('when it has expired', async () => {
		expect(await comesBackTo({ iat: liar.now() - 900, exp: liar.now() - 600 })).toEqual({ is: 'refused' })
	})

	test('signed by somebody else under the provider’s key’s name', async () => {
		expect(await comesBackTo({}, { pair: await keyPair('first') })).toEqual({ is: 'refused' })
	})

	test('unsigned', async () => {
		const { headers, nonce, state } = await begun()
		const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
		const claims = {
			iss: liar.issuer,
			aud: 'bofast',
			sub: 'ada',
			iat: liar.now(),
			exp: liar.now() + 300,
			nonce,
		}
		liar.says(async () => `${part({ alg: 'none' })}.${part(claims)}.`)
		expect(await signIn.providers.finish(providerId, `?code=abc&state=${state}`, headers)).toEqual({
			is: 'refused',
		})
	})

	test('signed by a key that the provider has taken back; a new key is believed at once', async () => {
		const second = await keyPair('second')
		liar.show([second])
		expect(await comesBackTo({})).toEqual({ is: 'refused' })
		expect(await comesBackTo({}, { pair: second })).toMatchObject({ is: 'known' })
		liar.show([liar.first])
	})

	test('with a state that was used, is nobody’s, or went out by another browser', async () => {
		const { headers, nonce, state } = await begun()
		liar.says(async () => await liar.sign({ nonce }))
		const back = (search: string, by = headers) => signIn.providers.finish(providerId, search, by)
		expect(await back(`?code=abc&state=${state}`)).toMatchObject({ is: 'known' })
		expect(await back(`?code=abc&state=${state}`)).toEqual({ is: 'refused' })
		expect(await back('?code=abc&state=made-up')).toEqual({ is: 'refused' })
		expect(await back('?code=abc')).toEqual({ is: 'refused' })
		const other = await begun()
		expect(await back(`?code=abc&state=${other.state}`)).toEqual({ is: 'refused' })
	})

	test('after ten minutes', async () => {
		const { headers, nonce, state } = await begun()
		liar.says(async () => await liar.sign({ nonce }))
		const before = made.clock.now()
		made.clock.set(new Date(Date.parse(before) + 10 * 60_000).toISOString() as typeof before)
		const back = await signIn.providers.finish(providerId, `?code=abc&state=${state}`, headers)
		made.clock.set(before)
		expect(back).toEqual({ is: 'refused' })
	})

	test('when it says no', async () => {
		const { headers, state } = await begun()
		const no = `?error=access_denied&state=${state}`
		expect(await signIn.providers.finish(providerId, no, headers)).toEqual({ is: 'refused' })
	})
})

test('a provider that is down is a word on the sign-in page, at once, and is asked again later', async () => {
	const { headers, nonce, state } = await begun()
	liar.says(async () => await liar.sign({ nonce }))
	const anew = openSignIn(house)
	liar.breakDown(true)
	const begins = () => anew.providers.begin(providerId, { next: '/', proves: null }, new Headers())
	expect(await begins()).toBe('not-answering')
	expect(await signIn.providers.finish(providerId, `?code=abc&state=${state}`, headers)).toEqual({
		is: 'not-answering',
	})
	liar.breakDown(false)
	expect(await begins()).toBe('not-answering')
	await expect.poll(async () => typeof (await begins()), { timeout: 10_000 }).toBe('object')
	await anew.close()
	expect(await signIn.providers.begin('no-such', { next: '/', proves: null }, new Headers())).toBe('unknown')
})

describe('a provider that says that a session has ended', () => {
	const events = { 'http://schemas.openid.net/event/backchannel-logout': {} }
	let nextJti = 0
	const right = () => ({ sid: 's1', events, jti: `j${nextJti++}` })
	const told = async (claims: Claims, how?: How) =>
		await signIn.providers.endedByProvider(providerId, await liar.sign(claims, how))

	async function inSession(subject: string, session: string) {
		const signInId = await signIn.providers.accountOf({ providerId, subject }, 'Ada')
		const cookies = await signIn.sessions.letIn(signInId, 'provider', { providerId, subject, session })
		const headers = new Headers({ cookie: cookies.map((one) => one.split(';')[0]).join('; ') })
		return async () => (await signIn.sessions.of(headers)) !== null
	}

	test('ends that one, and no other', async () => {
		const [one, other] = [await inSession('ada', 's1'), await inSession('ada', 's2')]
		expect(await told(right())).toBe('ended')
		expect([await one(), await other()]).toEqual([false, true])
	})

	test('or all of somebody', async () => {
		const [one, other] = [await inSession('bo', 's3'), await inSession('bo', 's4')]
		expect(await told({ ...right(), sid: undefined, sub: 'bo' })).toBe('ended')
		expect([await one(), await other()]).toEqual([false, false])
	})

	test('is believed once, lately, signed, for us, and about sessions', async () => {
		const still = await inSession('ada', 's1')
		const once = right()
		expect(await told({ ...once, sid: 's9' })).toBe('ended')
		const wrong: [Claims, How?][] = [
			[once],
			[{ ...right(), events: {} }],
			[{ ...right(), events: undefined }],
			[{ ...right(), nonce: 'n' }],
			[{ ...right(), aud: 'somebody-else' }],
			[{ ...right(), iss: 'https://elsewhere.example' }],
			[{ ...right(), iat: liar.now() - 900 }],
			[{ ...right(), iat: liar.now() + 900 }],
			[{ ...right(), exp: liar.now() - 120 }],
			[{ ...right(), jti: undefined }],
			[{ ...right(), sid: undefined, sub: undefined }],
			[right(), { pair: await keyPair('first') }],
		]
		for (const [claims, how] of wrong) expect(await told(claims, how)).toBe('refused')
		expect(await signIn.providers.endedByProvider(providerId, 'no token')).toBe('refused')
		expect(await signIn.providers.endedByProvider('no-such', 'x')).toBe('refused')
		expect(await still()).toBe(true)
	})

	test('is asked for its keys only about what could be its word to us', async () => {
		await told(right())
		const before = liar.timesAsked()
		const aims = [{ aud: 'somebody-else' }, { iss: 'https://elsewhere.example' }, { events: {} }]
		for (const other of aims) expect(await told({ ...right(), ...other })).toBe('refused')
		expect(await signIn.providers.endedByProvider(providerId, 'no token')).toBe('refused')
		expect(liar.timesAsked()).toBe(before)
		liar.breakDown(true)
		expect(await told(right())).toBe('not-answering')
		liar.breakDown(false)
	})

	test('is heard again where the house could not do what it said', async () => {
		const still = await inSession('ada', 's5')
		const said = { ...right(), sid: 's5' }
		const sqlSays = (text: string) => withSql(made.databaseUrl, (db) => db.rows(text))
		await sqlSays('revoke delete on signin.session from bofast_signin')
		await expect(told(said)).rejects.toThrow()
		expect(await still()).toBe(true)
		await sqlSays('grant delete on signin.session to bofast_signin')
		expect(await told(said)).toBe('ended')
		expect(await still()).toBe(false)
	})
})
