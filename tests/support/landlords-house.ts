import { afterAll } from 'vitest'
import { acceptInvitation } from '../../src/features/organisation/commands/landlord/accept-invitation.ts'
import { inviteRepresentative } from '../../src/features/organisation/commands/landlord/invite-representative.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { insertOrganisation } from '../../src/features/organisation/store.ts'
import { isRefused } from '../../src/foundation/refusal.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { findInvitation, readCode } from '../../src/platform/sign-in/one-time-code.ts'
import { openSignIn } from '../../src/platform/sign-in/sign-in.ts'
import { testHouse } from './house.ts'

export const password = 'ett-eget-lösenord'

/** A town with two landlords, each with an administrator of its own, and the way in for their people. */
export async function landlordsHouse() {
	const { house, clock, databaseUrl } = await testHouse()
	const town = await sampleMunicipality(house, 'Ombudsköping')
	const { municipalityId, landlordId } = town
	const signIn = openSignIn(house)
	afterAll(() => signIn.close())
	const otherId = await asSystem(house, municipalityId, ({ db }) =>
		insertOrganisation(db, municipalityId, { name: 'Hamnhus', roleTypes: ['landlord'], note: null }),
	)
	const cookiesOf = new Map<string, { cookies: Headers; at: string }>()
	const emailOf = (name: string) => `${name.toLowerCase()}@hyresvard.example`
	const asCookies = (set: readonly string[]) =>
		new Headers({ cookie: set.map((one) => one.split(';')[0]).join('; ') })

	/** On another day somebody signs in anew: no session lasts so long. */
	async function memberNow(name: string) {
		const held = cookiesOf.get(name)
		if (held === undefined) return null
		if (held.at === clock.now()) return await signIn.memberOf(held.cookies)
		const answer = await signIn.signIn(emailOf(name), password)
		return answer.is === 'signed-in' ? await signIn.memberOf(asCookies(answer.cookies)) : null
	}

	async function asSignedIn(name: string): Promise<Caller> {
		const member = await memberNow(name)
		if (member === null) throw new Error(`${name} is not let in`)
		return { house, actor: member.actor }
	}

	/** Invites, takes up the invitation with the code, and signs in. */
	async function comes(by: Caller, name: string, duty = 'speaks', organisationId = landlordId) {
		const email = emailOf(name)
		const { code } = valueIn(await inviteRepresentative(by, { organisationId, name, email, duty }))
		const invitation = await findInvitation(house, readCode(code) ?? '')
		if (invitation === null) throw new Error('not found by its code')
		const account = await signIn.enrol({ email, name, password })
		if (account.is !== 'enrolled') throw new Error(account.is)
		const accepted = await acceptInvitation(house, invitation, account.signInId)
		if (isRefused(accepted)) throw new Error(accepted.because)
		cookiesOf.set(name, { cookies: asCookies(account.cookies), at: clock.now() })
		return await asSignedIn(name)
	}

	const municipal = town.as('administrator')
	const chief = await comes(municipal, 'Ada', 'administers')
	const neighbourChief = await comes(municipal, 'Nils', 'administers', otherId)
	return {
		...{ house, clock, databaseUrl, town, signIn, municipalityId, landlordId, otherId },
		...{ memberNow, asSignedIn, comes, municipal, chief, neighbourChief },
	}
}
