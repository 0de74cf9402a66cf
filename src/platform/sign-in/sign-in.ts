import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { House } from '../house.ts'
import { membershipsOf } from '../memberships.ts'
import { keepPace } from '../rest/pace.ts'
import { type Attempts, countAttempts } from './attempts.ts'
import { authOn } from './auth.ts'
import { openSignInDatabase } from './database.ts'

/** What stands beside one's name in the page's band. */
export type Standing = {
	readonly name: string
	readonly title: string
	readonly municipality: string
	/** False where an authority or a partnership has the house. */
	readonly isMunicipality?: boolean
	readonly timeZone: string
	readonly invented: boolean
	/** Units one works in, or organisations one speaks for. */
	readonly places: readonly string[]
	/** Landlords one speaks for now. */
	readonly owners: readonly Owner[]
}

export type Owner = { readonly id: string; readonly name: string }

export type Member = { readonly actor: Actor; readonly standing: Standing }

/** An open account of an invented municipality. */
export type OpenAccount = {
	readonly email: string
	readonly name: string
	readonly title: string
	readonly role: string
	readonly place: string
}

export type SignInAnswer =
	| { readonly is: 'signed-in'; readonly actor: Actor; readonly cookies: readonly string[] }
	| { readonly is: 'refused' }
	| { readonly is: 'too-many-attempts' }

/** An account for somebody who was invited; one that there was already is proved by its own password. */
export type Enrolment =
	| { readonly is: 'enrolled'; readonly signInId: string; readonly cookies: readonly string[] }
	| { readonly is: 'refused' | 'too-many-attempts' | 'password-too-short' }

export const shortestPassword = 12

export type SignIn = {
	memberOf(headers: Headers): Promise<Member | null>
	signIn(email: string, password: string, headers: Headers): Promise<SignInAnswer>
	/** Cookies that end the session. */
	signOut(headers: Headers): Promise<readonly string[]>
	openAccounts(): Promise<readonly OpenAccount[]>
	enrol(account: { email: string; name: string; password: string }, headers: Headers): Promise<Enrolment>
	/** Looks up a one-time code; who guesses is stopped, code by code and all together. */
	tryCode<T>(code: string, find: () => Promise<T | null>): Promise<T | 'unknown' | 'too-many-attempts'>
	/** Makes a sign-in, or finds the one with that address; gives the id that staff rows carry. */
	addAccount(account: { email: string; name: string; password: string }): Promise<string>
	close(): Promise<void>
}

/** The same for every open account: there is nobody real behind it. */
export const openPassword = 'bofast-lillhamn'

export function openSignIn(house: House): SignIn {
	const database = openSignInDatabase(house)
	const auth = authOn(database, house)
	const attempts: Attempts = countAttempts(() => Date.parse(house.clock.now()))
	const pace = keepPace(() => Date.parse(house.clock.now()))

	async function standingOf(actor: Actor): Promise<Standing | null> {
		const found = await sql<Omit<Standing, 'timeZone' | 'owners'> & { time_zone: string }>`
			select name, title, municipality, time_zone, invented, places,
				signin.kind_of_house(${actor.municipalityId}) = 'municipality' as "isMunicipality"
			from signin.standing(${actor.municipalityId}, ${actor.actorId})`.execute(database)
		const row = found.rows[0]
		if (row === undefined) return null
		const { time_zone: timeZone, ...rest } = row
		return { ...rest, timeZone, owners: [] }
	}

	async function memberAs(actor: Actor): Promise<Member | null> {
		const standing = await standingOf(actor)
		if (standing === null) return null
		if (!actor.roles.includes('landlord')) return { actor, standing }
		const { rows } = await sql<Owner & { administers: boolean }>`
			select id, name, administers
			from signin.represented(${actor.municipalityId}, ${actor.actorId})`.execute(database)
		const administersIds = rows.filter((one) => one.administers).map(({ id }) => id)
		const owners = rows.map(({ id, name }) => ({ id, name }))
		const places = owners.map(({ name }) => name)
		return { actor: { ...actor, administersIds }, standing: { ...standing, owners, places } }
	}

	async function makeAccount(
		{ email, name, password }: { email: string; name: string; password: string },
		emailVerified: boolean,
	): Promise<string> {
		const context = await auth.$context
		const user = await context.internalAdapter.createUser({ email, name, emailVerified }, { method: 'email' })
		await context.internalAdapter.linkAccount({
			userId: user.id,
			accountId: user.id,
			providerId: 'credential',
			password: await context.password.hash(password),
		})
		return user.id
	}

	return {
		async memberOf(headers) {
			if (!headers.has('cookie')) return null
			const session = await auth.api.getSession({ headers })
			if (session === null) return null
			const [actor] = await membershipsOf(house, session.user.id)
			if (actor === undefined) return null
			return await memberAs(actor)
		},

		async signIn(email, password, headers) {
			if (!attempts.mayTry(email)) return { is: 'too-many-attempts' }
			// A wrong password and an unknown address take the same way: better-auth hashes in both cases.
			const answer = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true })
			if (!answer.ok) return { is: 'refused' }
			const { user } = (await answer.json()) as { user: { id: string } }
			const [actor] = await membershipsOf(house, user.id)
			if (actor === undefined) return { is: 'refused' }
			attempts.succeeded(email)
			return { is: 'signed-in', actor, cookies: answer.headers.getSetCookie() }
		},

		async signOut(headers) {
			const answer = await auth.api.signOut({ headers, asResponse: true })
			return answer.headers.getSetCookie()
		},

		async openAccounts() {
			if (!house.demo) return []
			const found = await sql<OpenAccount>`
				select email, name, title, role, place from signin.open_accounts()`.execute(database)
			return found.rows
		},

		async addAccount({ email, name, password }) {
			const address = email.toLowerCase()
			const context = await auth.$context
			const known = await context.internalAdapter.findUserByEmail(address)
			if (known === null) return await makeAccount({ email: address, name, password }, true)
			// Whoever made an account by invitation has not shown that the address is theirs.
			if (!known.user.emailVerified) throw new Error('an account with this address was made by an invitation')
			return known.user.id
		},

		async enrol({ email, name, password }, headers) {
			if (!attempts.mayTry(email)) return { is: 'too-many-attempts' }
			const context = await auth.$context
			if ((await context.internalAdapter.findUserByEmail(email)) === null) {
				if (password.length < shortestPassword) return { is: 'password-too-short' }
				await makeAccount({ email, name, password }, false)
			}
			const answer = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true })
			if (!answer.ok) return { is: 'refused' }
			attempts.succeeded(email)
			const { user } = (await answer.json()) as { user: { id: string } }
			return { is: 'enrolled', signInId: user.id, cookies: answer.headers.getSetCookie() }
		},

		async tryCode(code, find) {
			const beginning = `code ${code.slice(0, 4)}`
			if (pace.secondsToWait('codes') > 0 || !attempts.mayTry(beginning)) return 'too-many-attempts'
			const found = await find()
			if (found === null) return 'unknown'
			attempts.succeeded(beginning)
			return found
		},

		close: () => database.destroy(),
	}
}
