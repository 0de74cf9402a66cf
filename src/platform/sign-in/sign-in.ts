import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { House } from '../house.ts'
import { membershipsOf } from '../memberships.ts'
import { type Attempts, countAttempts } from './attempts.ts'
import { authOn } from './auth.ts'
import { openSignInDatabase } from './database.ts'

/** What stands beside one's name in the page's band. */
export type Standing = {
	readonly name: string
	readonly title: string
	readonly municipality: string
	readonly timeZone: string
	readonly invented: boolean
	/** Units one works in, or organisations one speaks for. */
	readonly places: readonly string[]
}

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

export type SignIn = {
	memberOf(headers: Headers): Promise<Member | null>
	signIn(email: string, password: string, headers: Headers): Promise<SignInAnswer>
	/** Cookies that end the session. */
	signOut(headers: Headers): Promise<readonly string[]>
	openAccounts(): Promise<readonly OpenAccount[]>
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

	async function standingOf(actor: Actor): Promise<Standing | null> {
		const found = await sql<Omit<Standing, 'timeZone'> & { time_zone: string }>`
			select name, title, municipality, time_zone, invented, places
			from signin.standing(${actor.municipalityId}, ${actor.actorId})`.execute(database)
		const row = found.rows[0]
		if (row === undefined) return null
		const { time_zone: timeZone, ...rest } = row
		return { ...rest, timeZone }
	}

	return {
		async memberOf(headers) {
			if (!headers.has('cookie')) return null
			const session = await auth.api.getSession({ headers })
			if (session === null) return null
			const [actor] = await membershipsOf(house, session.user.id)
			if (actor === undefined) return null
			const standing = await standingOf(actor)
			return standing === null ? null : { actor, standing }
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
			if (known !== null) return known.user.id
			const user = await context.internalAdapter.createUser(
				{ email: address, name, emailVerified: true },
				{ method: 'email' },
			)
			await context.internalAdapter.linkAccount({
				userId: user.id,
				accountId: user.id,
				providerId: 'credential',
				password: await context.password.hash(password),
			})
			return user.id
		},

		close: () => database.destroy(),
	}
}
