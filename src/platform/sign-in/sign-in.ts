import { sql } from 'kysely'
import * as z from 'zod'
import type { Actor } from '../actor.ts'
import type { House } from '../house.ts'
import { membershipsOf } from '../memberships.ts'
import { keepPace } from '../rest/pace.ts'
import { todayIn } from '../transaction.ts'
import { countAttempts } from './attempts.ts'
import { authOn } from './auth.ts'
import { type Authenticators, keepAuthenticators } from './authenticators.ts'
import { readCookie, tripCookie } from './cookies.ts'
import { openSignInDatabase } from './database.ts'
import { keepPasskeys, type Passkeys } from './passkeys.ts'
import { keepPasswords, type Passwords } from './passwords.ts'
import { keepProviders, type Providers } from './providers.ts'
import { keepSessions, type ProvedBy, type Sessions } from './sessions.ts'
import { keepTrips } from './trips.ts'

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
	/** The password was right, and a code is asked for besides. */
	| { readonly is: 'code-wanted'; readonly cookies: readonly string[] }
	| { readonly is: 'refused' }
	| { readonly is: 'too-many-attempts' }

/** An account for somebody who was invited; one that there was already is proved by its own password. */
export type Enrolment =
	| { readonly is: 'enrolled'; readonly signInId: string; readonly cookies: readonly string[] }
	| { readonly is: 'refused' | 'too-many-attempts' | 'password-too-short' }

/** Whether somebody who is signed in is who they say, once more. */
export type ProofAnswer = 'proved' | 'refused' | 'too-many-attempts' | 'not-signed-in'

export const shortestPassword = 12

export type SignIn = {
	memberOf(headers: Headers): Promise<Member | null>
	/** `place` is the network that it comes from, for the limits. */
	signIn(email: string, password: string, place?: string): Promise<SignInAnswer>
	/** After the password: a code from the app, or one to fall back on. */
	signInByCode(code: string, headers: Headers, place?: string): Promise<SignInAnswer>
	/** Cookies that end the session, and the provider that it came by. */
	signOut(headers: Headers): Promise<{ cookies: readonly string[]; providerId: string | null }>
	/** Proves anew, with the password and, where an app guards the account, a code. */
	prove(headers: Headers, given: { password: string; code: string }, place?: string): Promise<ProofAnswer>
	openAccounts(): Promise<readonly OpenAccount[]>
	enrol(account: { email: string; name: string; password: string }, place?: string): Promise<Enrolment>
	/** Looks up a one-time code; who guesses is stopped, code by code and all together. */
	tryCode<T>(
		code: string,
		find: () => Promise<T | null>,
		place: string | undefined,
	): Promise<T | 'unknown' | 'too-many-attempts'>
	/** Makes a sign-in, or finds the one with that address; gives the id that staff rows carry. */
	addAccount(account: { email: string; name: string; password: string }): Promise<string>
	readonly sessions: Sessions
	readonly passwords: Passwords
	readonly authenticators: Authenticators
	readonly providers: Providers
	readonly passkeys: Passkeys
	signInByPasskey(answer: string, headers: Headers, place?: string): Promise<SignInAnswer>
	proveByPasskey(answer: string, headers: Headers, place?: string): Promise<ProofAnswer>
	close(): Promise<void>
}

/** The same for every open account: there is nobody real behind it. */
export const openPassword = 'bofast-lillhamn'

const halfSignedIn = 'bofast_half'
const halfMinutes = 5

export function openSignIn(house: House): SignIn {
	const database = openSignInDatabase(house)
	const auth = authOn(database, house)
	const attempts = countAttempts(house)
	const trips = keepTrips(house)
	const sessions = keepSessions(house, auth)
	const passwords = keepPasswords(auth)
	const authenticators = keepAuthenticators(house)
	const passkeys = keepPasskeys(house, trips)
	const providers = keepProviders(house, auth, trips, sessions)
	const pace = keepPace(() => Date.parse(house.clock.now()))
	const overTls = house.baseUrl.startsWith('https:')

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
			from signin.represented(${actor.municipalityId}, ${actor.actorId}, ${todayIn(house)}::date)`.execute(
			database,
		)
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

	/** A session for whoever has proved all that was asked; nobody whom no municipality knows. */
	async function letIn(signInId: string, provedBy: ProvedBy): Promise<SignInAnswer> {
		const [actor] = await membershipsOf(house, signInId)
		if (actor === undefined) return { is: 'refused' }
		return { is: 'signed-in', actor, cookies: await sessions.letIn(signInId, provedBy) }
	}

	return {
		...{ sessions, passwords, authenticators, providers, passkeys },

		async memberOf(headers) {
			const session = await sessions.of(headers)
			if (session === null) return null
			const [actor] = await membershipsOf(house, session.signInId)
			if (actor === undefined || !(await sessions.keep(session, actor.roles))) return null
			if (session.providerId !== null && !(await providers.stands(session.providerId))) return null
			return await memberAs({ ...actor, provedAt: session.provedAt })
		},

		async signIn(email, password, place) {
			const tried = { what: email, place }
			if (!(await attempts.mayTry(tried))) return { is: 'too-many-attempts' }
			const signInId = await passwords.whose(email, password)
			if (signInId === null) return { is: 'refused' }
			if (await authenticators.guards(signInId)) {
				await attempts.wasRight(tried)
				const key = await trips.begin('half-signed-in', { signInId, email }, halfMinutes)
				return { is: 'code-wanted', cookies: [tripCookie(halfSignedIn, key, halfMinutes, overTls)] }
			}
			const answer = await letIn(signInId, 'password')
			if (answer.is === 'signed-in') await attempts.succeeded(tried)
			return answer
		},

		async signInByCode(code, headers, place) {
			const key = readCookie(headers, halfSignedIn)
			const half = halfWay.safeParse(await trips.look('half-signed-in', key)).data
			if (half === undefined) return { is: 'refused' }
			const tried = { what: `code ${half.signInId}`, place }
			if (!(await attempts.mayTry(tried))) return { is: 'too-many-attempts' }
			if (!(await authenticators.isRight(half.signInId, code))) return { is: 'refused' }
			if ((await trips.take('half-signed-in', key)) === null) return { is: 'refused' }
			const answer = await letIn(half.signInId, 'code')
			if (answer.is !== 'signed-in') return answer
			await attempts.succeeded(tried)
			await attempts.forget(half.email)
			return { ...answer, cookies: [...answer.cookies, tripCookie(halfSignedIn, '', 0, overTls)] }
		},

		async signOut(headers) {
			const session = await sessions.of(headers)
			const answer = await auth.api.signOut({ headers, asResponse: true })
			return { cookies: answer.headers.getSetCookie(), providerId: session?.providerId ?? null }
		},

		async prove(headers, { password, code }, place) {
			const session = await sessions.of(headers)
			if (session === null) return 'not-signed-in'
			const tried = { what: `proof ${session.signInId}`, place }
			if (!(await attempts.mayTry(tried))) return 'too-many-attempts'
			if (!(await passwords.isOf(session.signInId, password))) return 'refused'
			const guarded = await authenticators.guards(session.signInId)
			if (guarded && !(await authenticators.isRight(session.signInId, code))) return 'refused'
			await attempts.succeeded(tried)
			await sessions.proved(session, guarded ? 'code' : 'password')
			return 'proved'
		},

		async signInByPasskey(answer, headers, place) {
			// What a passkey has signed cannot be guessed: there is no account to guard, only a network to slow.
			const tried = { place }
			if (!(await attempts.mayTry(tried))) return { is: 'too-many-attempts' }
			const signInId = await passkeys.whose(headers, answer)
			if (signInId === null) return { is: 'refused' }
			await attempts.succeeded(tried)
			return await letIn(signInId, 'passkey')
		},

		async proveByPasskey(answer, headers, place) {
			const session = await sessions.of(headers)
			if (session === null) return 'not-signed-in'
			const tried = { what: `proof ${session.signInId}`, place }
			if (!(await attempts.mayTry(tried))) return 'too-many-attempts'
			if ((await passkeys.whose(headers, answer)) !== session.signInId) return 'refused'
			await attempts.succeeded(tried)
			await sessions.proved(session, 'passkey')
			return 'proved'
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

		async enrol({ email, name, password }, place) {
			const tried = { what: email, place }
			if (!(await attempts.mayTry(tried))) return { is: 'too-many-attempts' }
			const context = await auth.$context
			if ((await context.internalAdapter.findUserByEmail(email)) === null) {
				if (password.length < shortestPassword) return { is: 'password-too-short' }
				await makeAccount({ email, name, password }, false)
			}
			const signInId = await passwords.whose(email, password)
			// An account that an app guards is joined to by its own way in, not past the app.
			if (signInId === null || (await authenticators.guards(signInId))) return { is: 'refused' }
			await attempts.succeeded(tried)
			return { is: 'enrolled', signInId, cookies: await sessions.letIn(signInId, 'password') }
		},

		async tryCode(code, find, place) {
			const tried = { what: `code ${code.slice(0, 4)}`, place }
			// The network first: what one is refused takes nothing of what all have together.
			if (!(await attempts.mayTry(tried)) || pace.secondsToWait('codes') > 0) return 'too-many-attempts'
			const found = await find()
			if (found === null) return 'unknown'
			await attempts.succeeded(tried)
			return found
		},

		close: () => database.destroy(),
	}
}

const halfWay = z.object({ signInId: z.string(), email: z.string() })
