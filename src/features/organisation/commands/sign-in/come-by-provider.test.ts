import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { identityProvider } from '../../../../../tests/support/identity-provider.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { isRefused } from '../../../../foundation/refusal.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { openSignIn } from '../../../../platform/sign-in/sign-in.ts'
import { identityProviders } from '../../queries/sign-in/identity-providers.ts'
import { sampleMunicipality } from '../../samples.ts'
import { bindSignIn, insertStaff } from '../../store.ts'
import { changeRole } from '../change-role.ts'
import { addIdentityProvider } from './add-identity-provider.ts'
import { changeIdentityProvider } from './change-identity-provider.ts'
import { comeByProvider } from './come-by-provider.ts'
import { endIdentityProvider } from './end-identity-provider.ts'

const made = await testHouse()
const house: House = { ...made.house, reach: 'own-machine-too' }
const town = await sampleMunicipality(house, 'Ettköping')
const neighbour = await sampleMunicipality(house, 'Grannköping')
const signIn = openSignIn(house)
const administrator = { ...town.as('administrator'), house }
const groups: Record<string, string[]> = {
	ada: ['soc-handlaggare'],
	bo: ['soc-chef'],
	cy: [],
	di: ['soc-handlaggare'],
}
const people = Object.keys(groups).map((sub) => ({
	...{ sub, name: `Prov ${sub}`, email: `${sub}@ettkoping.example`, department: 'Boendeenheten' },
	get groups() {
		return groups[sub]
	},
}))
let providerId = ''
const real = await identityProvider(people, {
	backAt: () => `http://127.0.0.1/sign-in/back/${providerId}`,
	endedAt: () => `http://127.0.0.1:1/sign-in/ended/${providerId}`,
})
afterAll(async () => {
	await signIn.close()
	await real.close()
})

const written = {
	...{ name: 'Kommunkontot', issuer: real.issuer, clientId: real.clientId, scopes: 'profile email' },
	domains: 'ettkoping.example',
	mapping: {
		...{ name: 'name', email: 'email' },
		roles: [
			{ claim: 'groups', value: 'soc-handlaggare', role: 'officer' },
			{ claim: 'groups', value: 'soc-chef', role: 'unit-manager' },
		],
		units: [{ claim: 'department', value: 'Boendeenheten', unitId: town.unitId }],
	},
}
beforeAll(async () => {
	const given = { ...written, clientSecret: real.clientSecret }
	providerId = valueIn(await addIdentityProvider(administrator, given)).providerId
	real.start()
})

const cookiesIn = (set: readonly string[]) =>
	new Headers({ cookie: set.map((one) => one.split(';')[0]).join('; ') })

/** Signs in at the provider, comes back, and is let in or turned away. */
async function comes(sub: string, proves: string | null = null) {
	real.comesNext(sub)
	const begun = await signIn.providers.begin(providerId, { next: '/work', proves }, new Headers())
	if (typeof begun === 'string') throw new Error(begun)
	const back = await real.walk(begun.to)
	const known = await signIn.providers.finish(providerId, back.search, cookiesIn(begun.cookies))
	if (known.is !== 'known') return { known, back, begun }
	const came = await comeByProvider(house, known, {
		find: () => signIn.providers.findAccount(known),
		make: (name) => signIn.providers.accountOf(known, name),
		mayPassOn: (id) => signIn.passwords.has(id),
	})
	if (isRefused(came)) return { known, back, begun, came }
	const session = { providerId, subject: known.subject, session: known.session }
	const headers = cookiesIn(await signIn.sessions.letIn(came.signInId, 'provider', session))
	return { known, back, begun, came, headers, member: await signIn.memberOf(headers) }
}

describe('by a real provider', () => {
	test('somebody comes with the roles and the unit that it gives, in the same kind of session as by a password', async () => {
		const { known, member } = await comes('ada')
		expect(known).toMatchObject({ is: 'known', subject: 'ada', next: '/work' })
		expect(member?.actor).toMatchObject({
			...{ municipalityId: town.municipalityId, controllerId: town.committeeId },
			...{ roles: ['officer'], unitIds: [town.unitId] },
		})
		expect(member?.actor.provedAt).toBe('2026-10-12T07:00:00.000Z')
		expect(member?.standing).toMatchObject({ name: 'Prov ada', municipality: 'Ettköping' })
	})

	test('the same one comes back as the same, and what was given by hand stays while the rest follows the provider', async () => {
		const first = (await comes('di')).member?.actor
		const staffId = first?.actorId ?? ''
		valueIn(await changeRole(administrator, { staffId, role: 'follow-up', change: 'give' }))
		groups.di = ['soc-chef']
		const second = (await comes('di')).member?.actor
		expect(second).toMatchObject({ actorId: staffId, roles: ['follow-up', 'unit-manager'] })
		groups.di = []
		expect((await comes('di')).came).toMatchObject({ because: 'no-role' })
		const held = await withSql(made.databaseUrl, (db) =>
			db.rows('select role, source from named.staff_role where staff_id = $1', [staffId]),
		)
		expect(held).toEqual([{ role: 'follow-up', source: 'hand' }])
	})

	test('nobody comes in to whom it gives no role', async () => {
		expect((await comes('cy')).came).toMatchObject({ because: 'no-role' })
		expect(
			(await withSql(made.databaseUrl, (db) => db.rows(`select 1 from named.staff where name = 'Prov cy'`)))
				.length,
		).toBe(0)
	})

	test('an address that comes back a second time with its code opens nothing', async () => {
		const { back, begun, known } = await comes('ada')
		expect(known.is).toBe('known')
		expect(await signIn.providers.finish(providerId, back.search, cookiesIn(begun.cookies))).toEqual({
			is: 'refused',
		})
		const again = await signIn.providers.begin(providerId, { next: '/', proves: null }, new Headers())
		if (typeof again === 'string') throw new Error(again)
		const search = new URLSearchParams(back.search)
		search.set('state', new URL(again.to).searchParams.get('state') ?? '')
		expect(await signIn.providers.finish(providerId, `?${search}`, cookiesIn(again.cookies))).toEqual({
			is: 'refused',
		})
	})

	test('whoever has signed in proves it anew by going there again', async () => {
		const { came } = await comes('ada')
		if (came === undefined || isRefused(came)) throw new Error('not let in')
		const proved = await comes('ada', 'a-session')
		expect(new URL(proved.begun.to).searchParams.get('prompt')).toBe('login')
		expect(proved.known).toMatchObject({ is: 'known', proves: 'a-session', subject: 'ada' })
	})

	test('signing out ends the session there too, by a way without any token in the address', async () => {
		const way = await signIn.providers.leave(providerId)
		expect(way).toContain(`${real.issuer}/session/end`)
		expect(way).not.toContain('id_token')
	})

	test('whoever has left here comes in no more, whatever the provider says', async () => {
		const { member } = await comes('bo')
		await withSql(made.databaseUrl, (db) =>
			db.rows(`update named.staff set ended_on = '2026-10-01' where id = $1`, [member?.actor.actorId]),
		)
		expect((await comes('bo')).came).toMatchObject({ because: 'has-left' })
	})
})

describe('an account', () => {
	const claims = (sub: string) => ({
		...{ sub, name: 'Eva Prov', email: 'eva@ettkoping.example', groups: ['soc-handlaggare'] },
	})
	const known = (sub: string, of = providerId, municipalityId = town.municipalityId) => ({
		...{ municipalityId, providerId: of, subject: sub, claims: claims(sub) },
	})
	const accounts = (who: ReturnType<typeof known>) => ({
		find: () => signIn.providers.findAccount(who),
		make: (name: string) => signIn.providers.accountOf(who, name),
		mayPassOn: (id: string) => signIn.passwords.has(id),
	})
	const come = async (who: ReturnType<typeof known>) => await comeByProvider(house, who, accounts(who))

	test('with a password, at an address of the municipality’s own domain, becomes the provider’s', async () => {
		const password = 'ett-eget-lösenord'
		const email = 'eva@ettkoping.example'
		const account = await signIn.addAccount({ email, name: 'Eva', password })
		const staffId = await asSystem(house, town.municipalityId, async ({ db }) => {
			const { committeeId } = town
			const id = await insertStaff(db, town.municipalityId, {
				name: 'Eva',
				title: '',
				email,
				committeeId,
				signInId: null,
			})
			await bindSignIn(db, id, account)
			return id
		})
		expect(await come(known('eva'))).toMatchObject({ staffId })
		expect(await signIn.signIn(email, password)).toEqual({ is: 'refused' })
		const second = await come(known('another-eva'))
		expect(isRefused(second) ? null : second.staffId).not.toBe(staffId)
	})

	test('is never joined to one of another municipality by its address, nor to one of a domain the provider does not answer for', async () => {
		const email = 'eva@ettkoping.example'
		const given = { ...written, clientSecret: 'x', mapping: { ...written.mapping, units: [] } }
		const theirs = valueIn(
			await addIdentityProvider({ ...neighbour.as('administrator'), house }, given),
		).providerId
		const before = await withSql(made.databaseUrl, (db) =>
			db.rows('select id, sign_in_id from named.staff where email = $1 and municipality_id = $2 order by 1', [
				email,
				town.municipalityId,
			]),
		)
		const came = await come(known('eva', theirs, neighbour.municipalityId))
		if (isRefused(came)) throw new Error(came.because)
		const rows = await withSql(made.databaseUrl, (db) =>
			db.rows('select municipality_id from named.staff where sign_in_id = $1', [came.signInId]),
		)
		expect(rows).toEqual([{ municipality_id: neighbour.municipalityId }])
		const after = await withSql(made.databaseUrl, (db) =>
			db.rows('select id, sign_in_id from named.staff where email = $1 and municipality_id = $2 order by 1', [
				email,
				town.municipalityId,
			]),
		)
		expect(after).toEqual(before)
	})
})

describe('the administrator', () => {
	test('keeps providers, whose secret is sealed and shown to nobody', async () => {
		const { providers } = valueIn(await identityProviders(administrator, {}))
		expect(providers[0]).toMatchObject({
			name: 'Kommunkontot',
			scopes: ['openid', 'profile', 'email'],
			endedAt: null,
		})
		expect(JSON.stringify(providers)).not.toContain(real.clientSecret)
		const rows = await withSql(made.databaseUrl, (db) => db.rows('select * from signin.identity_provider'))
		expect(JSON.stringify(rows)).not.toContain(real.clientSecret)
		expect(await addIdentityProvider(administrator, { ...written, clientSecret: 'x' })).toMatchObject({
			refusal: { because: 'provider-there' },
		})
		expect(
			valueIn(await identityProviders({ ...neighbour.as('administrator'), house }, {})).providers,
		).toHaveLength(1)
	})

	test('is told what does not fit: an address that is none, a unit of somebody else, a domain that is none', async () => {
		const units = [{ claim: 'department', value: 'X', unitId: neighbour.unitId }]
		for (const [change, path] of [
			[{ issuer: 'ftp://a.example' }, 'issuer'],
			[{ issuer: 'https://who:secret@a.example' }, 'issuer'],
			[{ domains: 'ettkoping' }, 'domains'],
			[{ committeeId: neighbour.committeeId }, 'committeeId'],
			[{ mapping: { ...written.mapping, units } }, 'mapping.units.0.unitId'],
		] as const) {
			const answer = await changeIdentityProvider(administrator, { ...written, ...change, providerId })
			expect(answer).toMatchObject({ is: 'bad-input', faults: [{ path }] })
		}
		const elsewhere = await changeIdentityProvider(
			{ ...neighbour.as('administrator'), house },
			{
				...{ ...written, mapping: { ...written.mapping, units: [] } },
				providerId,
			},
		)
		expect(elsewhere).toEqual({ is: 'missing' })
		expect(await identityProviders(town.as('officer'), {})).toEqual({ is: 'forbidden' })
	})

	test('ends a provider, and whoever came by it is signed out at once', async () => {
		const { headers = new Headers() } = await comes('ada')
		expect(await signIn.memberOf(headers)).not.toBeNull()
		valueIn(await endIdentityProvider(administrator, { providerId }))
		expect(await signIn.memberOf(headers)).toBeNull()
		expect(await signIn.providers.begin(providerId, { next: '/', proves: null }, new Headers())).toBe(
			'unknown',
		)
		expect(await endIdentityProvider(administrator, { providerId })).toEqual({ is: 'missing' })
	})
})
