import { afterAll, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { personPage } from '../../features/desk/queries/person-page.ts'
import { sampleMunicipality } from '../../features/organisation/samples.ts'
import { bindSignIn } from '../../features/organisation/store.ts'
import { grantNamedAccess, protectPerson, registerPerson } from '../../features/people/index.ts'
import { instant } from '../../foundation/plain-date.ts'
import { valueIn } from '../answer.ts'
import { asSystem } from '../purpose.ts'
import { openSignIn } from './sign-in.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Provköping')
const signIn = openSignIn(house)
afterAll(() => signIn.close())
const password = 'ett-eget-lösenord'
const officer = town.as('officer')
const email = 'olle@provkoping.example'
const signInId = await signIn.addAccount({ email, name: 'Olle', password })
await asSystem(house, town.municipalityId, ({ db }) => bindSignIn(db, officer.actor.actorId, signInId))

async function signedIn() {
	const answer = await signIn.signIn(email, password)
	if (answer.is !== 'signed-in') throw new Error(answer.is)
	return new Headers({ cookie: answer.cookies.map((one) => one.split(';')[0]).join('; ') })
}

const register = async (givenName: string) =>
	valueIn(await registerPerson(officer, { givenName, familyName: 'Gömd', registerAnyway: 'yes' })).personId

test('somebody protected is opened by named access only for a quarter of an hour after a proof, and then after a new one', async () => {
	clock.set(instant('2026-10-12T07:00:00Z'))
	const [openId, hiddenId] = [await register('Åke'), await register('Siv')]
	valueIn(
		await protectPerson(officer, {
			personId: hiddenId,
			protection: 'confidentiality',
			source: 'Folkbokföringen',
		}),
	)
	const headers = await signedIn()
	const open = async (personId: string) => {
		const member = await signIn.memberOf(headers)
		if (member === null) throw new Error('signed out')
		return await personPage({ house, actor: member.actor, at: `/people/${personId}` }, { personId })
	}
	expect(valueIn(await open(hiddenId)).known).toMatchObject({ givenName: 'Siv' })
	clock.set(instant('2026-10-12T07:15:01Z'))
	expect(await open(hiddenId)).toMatchObject({
		is: 'refused',
		refusal: { because: 'prove-again', next: `/people/${hiddenId}` },
	})
	expect((await open(openId)).is).toBe('done')
	expect(await signIn.prove(headers, { password: 'fel-lösenord-alls', code: '' })).toBe('refused')
	expect((await open(hiddenId)).is).toBe('refused')
	expect(await signIn.prove(headers, { password, code: '' })).toBe('proved')
	expect(valueIn(await open(hiddenId)).known).toMatchObject({ givenName: 'Siv' })
})

test('whoever may not know the protected person by name is asked for nothing: the page says no more than before', async () => {
	clock.set(instant('2026-10-12T07:00:00Z'))
	const colleague = await town.another('officer')
	const hiddenId = valueIn(
		await registerPerson(colleague, { givenName: 'Eva', familyName: 'Gömd', registerAnyway: 'yes' }),
	).personId
	valueIn(await protectPerson(colleague, { personId: hiddenId, protection: 'confidentiality', source: 'X' }))
	const stale = { ...officer, actor: { ...officer.actor, provedAt: instant('2026-10-12T06:00:00Z') } }
	expect(valueIn(await personPage(stale, { personId: hiddenId })).known).toBeNull()
	const access = { personId: hiddenId, staffId: officer.actor.actorId, reason: 'Tar över' }
	valueIn(await grantNamedAccess(town.as('unit-manager'), access))
	expect(await personPage(stale, { personId: hiddenId })).toMatchObject({
		refusal: { because: 'prove-again' },
	})
})

test('a session ends by the clock of its roles, and guesses at the proof are counted', async () => {
	clock.set(instant('2026-10-12T07:00:00Z'))
	const headers = await signedIn()
	clock.set(instant('2026-10-12T07:59:00Z'))
	expect(await signIn.memberOf(headers)).not.toBeNull()
	clock.set(instant('2026-10-12T08:58:59Z'))
	expect(await signIn.memberOf(headers)).not.toBeNull()
	clock.set(instant('2026-10-12T09:58:59Z'))
	expect(await signIn.memberOf(headers)).toBeNull()
	clock.set(instant('2026-10-12T09:00:00Z'))
	expect(await signIn.memberOf(headers)).toBeNull()
	const other = await signedIn()
	for (let wrong = 0; wrong < 8; wrong++) await signIn.prove(other, { password: `fel ${wrong}`, code: '' })
	expect(await signIn.prove(other, { password, code: '' })).toBe('too-many-attempts')
	expect(await signIn.prove(new Headers(), { password, code: '' })).toBe('not-signed-in')
})
