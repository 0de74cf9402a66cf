import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { softwarePasskey } from '../../../tests/support/software-passkey.ts'
import { withSql } from '../../../tests/support/sql.ts'
import { sampleMunicipality } from '../../features/organisation/samples.ts'
import { bindSignIn } from '../../features/organisation/store.ts'
import { type Instant, instant } from '../../foundation/plain-date.ts'
import type { House } from '../house.ts'
import { asSystem } from '../purpose.ts'
import { codeAt, stepAt } from './one-time-password.ts'
import { openSignIn } from './sign-in.ts'

const made = await testHouse()
const { clock, databaseUrl } = made
const house: House = { ...made.house, baseUrl: 'http://localhost:4700' }
const town = await sampleMunicipality(house, 'Provköping')
const signIn = openSignIn(house)
afterAll(() => signIn.close())
const password = 'ett-eget-lösenord'
const monday = instant('2026-10-12T07:00:00Z')
beforeEach(() => clock.set(monday))

const headersWith = (...sets: (readonly string[])[]) =>
	new Headers({
		cookie: sets
			.flat()
			.map((one) => one.split(';')[0])
			.join('; '),
	})

async function account(name: string) {
	const email = `${name.toLowerCase()}@hyresvard.example`
	const signInId = await signIn.addAccount({ email, name, password })
	const { actor } = await town.another('officer')
	await asSystem(house, town.municipalityId, ({ db }) => bindSignIn(db, actor.actorId, signInId))
	return { email, signInId }
}

const later = (minutes: number) =>
	clock.set(new Date(Date.parse(monday) + minutes * 60_000).toISOString() as Instant)

describe('an app that makes codes', () => {
	async function guarded(name: string) {
		const who = await account(name)
		const { secret } = await signIn.authenticators.begin(who.signInId, who.email)
		const codeNow = () => codeAt(secret, stepAt(Date.parse(clock.now())))
		const codes = (await signIn.authenticators.confirm(who.signInId, codeNow())) ?? []
		return { ...who, codeNow, codes }
	}

	async function half(email: string) {
		const answer = await signIn.signIn(email, password)
		if (answer.is !== 'code-wanted') throw new Error(answer.is)
		return headersWith(answer.cookies)
	}

	test('guards nothing until a code from it was shown, and then the password alone opens nothing', async () => {
		const { email, signInId } = await account('Ada')
		const { secret, address } = await signIn.authenticators.begin(signInId, email)
		expect(address).toContain('otpauth://totp/Bofast:ada%40hyresvard.example')
		expect((await signIn.signIn(email, password)).is).toBe('signed-in')
		expect(await signIn.authenticators.confirm(signInId, '000000')).toBeNull()
		const code = codeAt(secret, stepAt(Date.parse(monday)))
		expect(await signIn.authenticators.confirm(signInId, code)).toHaveLength(10)
		expect((await signIn.signIn(email, password)).is).toBe('code-wanted')
		expect((await signIn.signIn(email, 'fel-lösenord-alls')).is).toBe('refused')
		expect(await signIn.enrol({ email, name: 'Ada', password })).toEqual({ is: 'refused' })
	})

	test('lets in by a code once, and by each code to fall back on once', async () => {
		const { email, codeNow, codes } = await guarded('Bo')
		later(1)
		const first = await half(email)
		expect((await signIn.signInByCode('123456', first)).is).toBe('refused')
		const code = codeNow()
		const answer = await signIn.signInByCode(code, first)
		if (answer.is !== 'signed-in') throw new Error(answer.is)
		expect(await signIn.memberOf(headersWith(answer.cookies))).not.toBeNull()
		expect((await signIn.signInByCode(code, first)).is).toBe('refused')
		expect((await signIn.signInByCode(code, await half(email))).is).toBe('refused')
		expect((await signIn.signInByCode(codes[0]?.toLowerCase() ?? '', await half(email))).is).toBe('signed-in')
		expect((await signIn.signInByCode(codes[0] ?? '', await half(email))).is).toBe('refused')
	})

	test('waits five minutes for the code, and stops whoever guesses', async () => {
		const { email, codeNow } = await guarded('Cy')
		later(1)
		const slow = await half(email)
		later(6)
		expect((await signIn.signInByCode(codeNow(), slow)).is).toBe('refused')
		const guess = await half(email)
		for (let wrong = 0; wrong < 8; wrong++) await signIn.signInByCode('000000', guess)
		expect((await signIn.signInByCode(codeNow(), guess)).is).toBe('too-many-attempts')
		expect((await signIn.signInByCode(codeNow(), new Headers())).is).toBe('refused')
	})

	test('leaves room for the whole office: whoever was right with the password has not failed there', async () => {
		const place = '198.51.100.1'
		const { email, codes } = await guarded('Ed')
		const other = await account('Eli')
		const failed = [house.keys.blindIndex(`attempt place ${place}`), monday]
		await withSql(databaseUrl, (db) =>
			db.rows('insert into signin.attempt (digest, began_at, tries) values ($1, $2, 38)', failed),
		)
		for (let begun = 0; begun < 3; begun++)
			expect((await signIn.signIn(email, password, place)).is).toBe('code-wanted')
		const answer = await signIn.signIn(email, password, place)
		if (answer.is !== 'code-wanted') throw new Error(answer.is)
		const entered = await signIn.signInByCode(codes[0] ?? '', headersWith(answer.cookies), place)
		expect(entered.is).toBe('signed-in')
		expect((await signIn.signIn(other.email, password, place)).is).toBe('signed-in')
		const kept = await withSql(databaseUrl, (db) =>
			db.rows('select tries from signin.attempt where digest = $1', failed.slice(0, 1)),
		)
		expect(kept).toEqual([{ tries: 38 }])
	})

	test('is asked for also by a proof, and is kept sealed', async () => {
		const { email, signInId, codeNow, codes } = await guarded('Di')
		later(1)
		const answer = await signIn.signInByCode(codeNow(), await half(email))
		if (answer.is !== 'signed-in') throw new Error(answer.is)
		const headers = headersWith(answer.cookies)
		later(2)
		expect(await signIn.prove(headers, { password, code: '' })).toBe('refused')
		expect(await signIn.prove(headers, { password, code: codeNow() })).toBe('proved')
		const kept = await withSql(databaseUrl, async (db) => [
			...(await db.rows('select * from signin.authenticator')),
			...(await db.rows('select * from signin.recovery_code')),
		])
		for (const code of codes) expect(JSON.stringify(kept)).not.toContain(code.replaceAll('-', ''))
		await signIn.authenticators.remove(signInId)
		expect((await signIn.signIn(email, password)).is).toBe('signed-in')
	})
})

describe('a passkey', () => {
	const own = { origin: 'http://localhost:4700', rpId: 'localhost' }

	async function withKey(name: string) {
		const who = await account(name)
		const key = softwarePasskey(own)
		const { options, cookies } = await signIn.passkeys.beginAdding(who.signInId, who.email)
		const given = { answer: key.make(options), label: 'Jobbdatorn' }
		expect(await signIn.passkeys.add(who.signInId, headersWith(cookies), given)).toBe(true)
		return { ...who, key }
	}

	async function shows(key: ReturnType<typeof softwarePasskey>, how = {}) {
		const { options, cookies } = await signIn.passkeys.beginProving()
		return await signIn.signInByPasskey(key.show(options, how), headersWith(cookies))
	}

	test('lets in whoever has it, without an address or a password, and is shown with its name', async () => {
		const { key, signInId } = await withKey('Eva')
		const answer = await shows(key)
		if (answer.is !== 'signed-in') throw new Error(answer.is)
		expect(await signIn.memberOf(headersWith(answer.cookies))).not.toBeNull()
		expect(await signIn.passkeys.list(signInId)).toMatchObject([{ label: 'Jobbdatorn' }])
		const [one] = await signIn.passkeys.list(signInId)
		const other = await account('Eja')
		expect(await signIn.passkeys.remove(other.signInId, one?.id ?? '')).toBe(false)
		expect(await signIn.passkeys.remove(signInId, one?.id ?? '')).toBe(true)
		expect((await shows(key)).is).toBe('refused')
	})

	test('is not believed from another site, without the person behind it, a second time, or when nobody knows it', async () => {
		const { key } = await withKey('Fia')
		expect((await shows(key, { origin: 'https://elsewhere.example' })).is).toBe('refused')
		expect((await shows(key, { rpId: 'elsewhere.example' })).is).toBe('refused')
		expect((await shows(key, { verified: false })).is).toBe('refused')
		expect((await shows(softwarePasskey(own))).is).toBe('refused')
		const { options, cookies } = await signIn.passkeys.beginProving()
		const answer = key.show(options)
		expect((await signIn.signInByPasskey(answer, headersWith(cookies))).is).toBe('signed-in')
		expect((await signIn.signInByPasskey(answer, headersWith(cookies))).is).toBe('refused')
		expect((await signIn.signInByPasskey('no answer', headersWith(cookies))).is).toBe('refused')
	})

	test('is not limited as if all behind one address were one person', async () => {
		const place = '198.51.100.2'
		const { key } = await withKey('Fie')
		for (let wrong = 0; wrong < 12; wrong++)
			expect((await signIn.signInByPasskey('no answer', new Headers(), place)).is).toBe('refused')
		const { options, cookies } = await signIn.passkeys.beginProving()
		expect((await signIn.signInByPasskey(key.show(options), headersWith(cookies), place)).is).toBe(
			'signed-in',
		)
	})

	test('is added only by the answer to the question that was asked of this account', async () => {
		const [one, other] = [await account('Gun'), await account('Hal')]
		const key = softwarePasskey(own)
		const { options, cookies } = await signIn.passkeys.beginAdding(one.signInId, one.email)
		const given = { answer: key.make(options), label: 'X' }
		expect(await signIn.passkeys.add(other.signInId, headersWith(cookies), given)).toBe(false)
		expect(await signIn.passkeys.add(one.signInId, headersWith(cookies), given)).toBe(false)
	})

	test('proves its own session anew, and nobody else’s', async () => {
		const [ida, jon] = [await withKey('Ida'), await withKey('Jon')]
		const answer = await shows(ida.key)
		if (answer.is !== 'signed-in') throw new Error(answer.is)
		const prove = async (key: ReturnType<typeof softwarePasskey>) => {
			const { options, cookies } = await signIn.passkeys.beginProving()
			return await signIn.proveByPasskey(key.show(options), headersWith(answer.cookies, cookies))
		}
		expect(await prove(jon.key)).toBe('refused')
		expect(await prove(ida.key)).toBe('proved')
	})
})

test('a wrong password and an unknown address take the same time and are answered alike', async () => {
	const { email } = await account('Kim')
	async function took(address: string): Promise<number> {
		const times: number[] = []
		for (let round = 0; round < 3; round++) {
			const began = performance.now()
			expect(await signIn.signIn(address, 'fel-lösenord-alls')).toEqual({ is: 'refused' })
			times.push(performance.now() - began)
		}
		return Math.min(...times)
	}
	const [known, unknown] = [await took(email), await took('nobody@hyresvard.example')]
	expect(known / unknown).toBeGreaterThan(0.3)
	expect(known / unknown).toBeLessThan(3)
})
