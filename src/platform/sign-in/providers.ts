import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import * as client from 'openid-client'
import * as z from 'zod'
import type { House } from '../house.ts'
import type { Auth } from './auth.ts'
import { readCookie, tripCookie } from './cookies.ts'
import { type Ended, endedBy, heardFirst, isLikeItsWord } from './ended-by-provider.ts'
import { type MeetingFault, meetProviders, type Provider, whyOf } from './provider-meeting.ts'
import type { Sessions } from './sessions.ts'
import type { Trips } from './trips.ts'

/** What stands on the sign-in page. */
export type ProviderDoor = { readonly id: string; readonly name: string; readonly municipality: string }

/** Whom a provider knows somebody as, with all that it says of them. */
export type KnownByProvider = {
	readonly is: 'known'
	readonly municipalityId: number
	readonly providerId: string
	readonly subject: string
	/** What the provider calls its session (sid), if it says. */
	readonly session: string | null
	readonly claims: Readonly<Record<string, unknown>>
	readonly next: string
	/** The session that is to be proved anew; null for whoever signs in. */
	readonly proves: string | null
}

export type Providers = {
	list(): Promise<readonly ProviderDoor[]>
	/** False for one that has ended: whoever came by it is signed out. */
	stands(providerId: string): Promise<boolean>
	/** Where the browser is sent, and what it carries along. */
	begin(
		providerId: string,
		wanted: { next: string; proves: string | null },
		headers: Headers,
	): Promise<{ to: string; cookies: readonly string[] } | MeetingFault | 'unknown'>
	/** What the provider answers when the browser comes back, after everything that makes it the provider's word. */
	finish(
		providerId: string,
		search: string,
		headers: Headers,
	): Promise<KnownByProvider | { is: MeetingFault }>
	/** The house's account for somebody of a provider; of its own kind, joined to no other by any address. */
	accountOf(known: Pick<KnownByProvider, 'providerId' | 'subject'>, name: string): Promise<string>
	findAccount(known: Pick<KnownByProvider, 'providerId' | 'subject'>): Promise<string | null>
	/** Is the account one of a provider that has ended, so that nobody comes in by it? */
	hasEndedFor(signInId: string): Promise<boolean>
	/** Where somebody ends the session at the provider as well; null where it has no such place. */
	leave(providerId: string): Promise<string | null>
	/** A provider's own word that a session has ended (back-channel logout). */
	endedByProvider(providerId: string, token: string): Promise<'ended' | 'refused' | 'not-answering'>
}

const away = 'bofast_away'
const minutesAway = 10

const trip = z.object({
	providerId: z.string(),
	nonce: z.string(),
	verifier: z.string(),
	browser: z.string(),
	next: z.string(),
	proves: z.string().nullable(),
})

export function keepProviders(house: House, auth: Auth, trips: Trips, sessions: Sessions): Providers {
	const meetings = meetProviders(house)
	const overTls = house.baseUrl.startsWith('https:')
	const backOf = (providerId: string) => new URL(`/sign-in/back/${providerId}`, house.baseUrl)

	async function find(providerId: string): Promise<Provider | null> {
		if (!z.uuid().safeParse(providerId).success) return null
		type Row = Omit<Provider, 'clientSecret'> & { secret: Buffer }
		const { rows } = await sql<Row>`
			select municipality_id as "municipalityId", id, name, issuer, client_id as "clientId", client_secret as secret, scopes
			from signin.provider(${providerId})`.execute(house.signIn)
		const [row] = rows
		if (row === undefined) return null
		const { secret, ...rest } = row
		return { ...rest, clientSecret: house.keys.unseal(secret) }
	}

	function say(providerId: string, fault: unknown): MeetingFault {
		const why = whyOf(fault)
		const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown'
		house.log.warn(
			{ from: 'sign-in', providerId, because: why, code },
			'an identity provider was not believed',
		)
		return why
	}

	async function findAccount({ providerId, subject }: Pick<KnownByProvider, 'providerId' | 'subject'>) {
		const { rows } = await sql<{ id: string }>`select sign_in_id::text as id from signin.account
			where provider_id = ${providerId} and account_id = ${subject}`.execute(house.signIn)
		return rows[0]?.id ?? null
	}

	return {
		async list() {
			const { rows } = await sql<ProviderDoor>`select id, name, municipality from signin.providers()`.execute(
				house.signIn,
			)
			return rows
		},

		stands: async (providerId) => (await find(providerId)) !== null,

		async begin(providerId, { next, proves }, headers) {
			const provider = await find(providerId)
			if (provider === null) return 'unknown'
			const meeting = await meetings.meet(provider)
			if (typeof meeting === 'string') return meeting
			const browser = readCookie(headers, away) ?? randomBytes(32).toString('base64url')
			const [nonce, verifier] = [client.randomNonce(), client.randomPKCECodeVerifier()]
			const held = { providerId: provider.id, nonce, verifier, browser, next, proves }
			const state = await trips.begin('provider', held, minutesAway)
			const to = client.buildAuthorizationUrl(meeting, {
				redirect_uri: backOf(provider.id).href,
				scope: provider.scopes.join(' '),
				...{ state, nonce, code_challenge_method: 'S256' },
				code_challenge: await client.calculatePKCECodeChallenge(verifier),
				...(proves === null ? {} : { prompt: 'login', max_age: '0' }),
			})
			return { to: to.href, cookies: [tripCookie(away, browser, minutesAway, overTls)] }
		},

		async finish(providerId, search, headers) {
			const state = new URLSearchParams(search).get('state')
			// Taken, not looked at: whoever comes back twice with the same state comes back to nothing.
			const held = trip.safeParse(await trips.take('provider', state)).data
			const provider = await find(providerId)
			if (held === undefined || state === null || provider === null || held.providerId !== provider.id)
				return { is: 'refused' }
			if (!isSame(held.browser, readCookie(headers, away))) return { is: 'refused' }
			const meeting = await meetings.meet(provider)
			if (typeof meeting === 'string') return { is: meeting }
			try {
				const back = backOf(provider.id)
				back.search = search
				const tokens = await client.authorizationCodeGrant(meeting, back, {
					...{ expectedState: state, expectedNonce: held.nonce, pkceCodeVerifier: held.verifier },
					idTokenExpected: true,
					...(held.proves === null ? {} : { maxAge: 0 }),
				})
				const claims = tokens.claims()
				if (claims === undefined) return { is: 'refused' }
				const more = await toldBesides(meeting, tokens.access_token, claims.sub)
				return {
					is: 'known',
					...{ municipalityId: provider.municipalityId, providerId: provider.id, subject: claims.sub },
					session: typeof claims.sid === 'string' ? claims.sid : null,
					claims: { ...more, ...claims },
					...{ next: held.next, proves: held.proves },
				}
			} catch (fault) {
				return { is: say(provider.id, fault) }
			}
		},

		findAccount,

		async hasEndedFor(signInId) {
			const { rows } = await sql<{ of: string }>`select provider_id as of from signin.account
				where sign_in_id::text = ${signInId}`.execute(house.signIn)
			for (const { of } of rows) if (of === 'credential' || (await find(of)) !== null) return false
			return rows.length > 0
		},

		async accountOf(known, name) {
			const found = await findAccount(known)
			if (found !== null) return found
			const { internalAdapter } = await auth.$context
			// An address of nobody's: it joins this account to no other, whatever the provider says of addresses.
			const email = `${randomUUID()}@${known.providerId}.invalid`
			const user = await internalAdapter.createUser(
				{ email, name, emailVerified: false },
				{ method: 'oauth' },
			)
			await internalAdapter.linkAccount({
				userId: user.id,
				accountId: known.subject,
				providerId: known.providerId,
			})
			return user.id
		},

		async leave(providerId) {
			const provider = await find(providerId)
			const meeting = provider === null ? 'refused' : await meetings.meet(provider)
			if (typeof meeting === 'string' || meeting.serverMetadata().end_session_endpoint === undefined)
				return null
			// Without an ID token as a hint: none is kept, and none stands in an address.
			return client.buildEndSessionUrl(meeting, {
				post_logout_redirect_uri: new URL('/sign-in', house.baseUrl).href,
			}).href
		},

		async endedByProvider(providerId, token) {
			const provider = await find(providerId)
			if (provider === null || !isLikeItsWord(provider, token)) return 'refused'
			const meeting = await meetings.meet(provider)
			if (typeof meeting === 'string') return meeting
			let ended: Ended | null
			try {
				ended = await endedBy(meetings, { provider, meeting, token })
			} catch (fault) {
				return say(provider.id, fault)
			}
			if (ended === null) return 'refused'
			const { jti, ...which } = ended
			return await house.signIn.transaction().execute(async (db) => {
				if (!(await heardFirst(house, db, { providerId: provider.id, jti }))) return 'refused'
				await sessions.endOfProvider(provider.id, which, db)
				return 'ended'
			})
		},
	}

	/** Some providers tell roles and units only when they are asked for them; what the ID token says goes before. */
	async function toldBesides(meeting: client.Configuration, accessToken: string, subject: string) {
		if (meeting.serverMetadata().userinfo_endpoint === undefined) return {}
		return await client.fetchUserInfo(meeting, accessToken, subject).catch(() => ({}))
	}
}

function isSame(one: string, other: string | null): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other ?? '')]
	return a.length === b.length && timingSafeEqual(a, b)
}
