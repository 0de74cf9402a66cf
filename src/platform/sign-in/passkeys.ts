import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Instant } from '../../foundation/plain-date.ts'
import type { House } from '../house.ts'
import { readCookie, tripCookie } from './cookies.ts'
import type { Trips } from './trips.ts'

export type Passkey = {
	readonly id: string
	readonly label: string
	readonly madeAt: Instant
	readonly usedAt: Instant | null
}

/** What a browser is asked, and the cookie by which its answer is known. */
export type Ceremony = { readonly options: object; readonly cookies: readonly string[] }

export type Passkeys = {
	list(signInId: string): Promise<readonly Passkey[]>
	beginAdding(signInId: string, account: string): Promise<Ceremony>
	/** False when what the browser answered is not what it was asked. */
	add(signInId: string, headers: Headers, given: { answer: string; label: string }): Promise<boolean>
	/** Whoever has a passkey needs no address: the key says whose it is. */
	beginProving(): Promise<Ceremony>
	/** Whose key it was; null for a wrong answer, an old one, and one that was given before. */
	whose(headers: Headers, answer: string): Promise<string | null>
	remove(signInId: string, id: string): Promise<boolean>
}

const cookie = 'bofast_passkey'
const minutes = 5

const asked = z.object({ challenge: z.string(), signInId: z.string().nullable() })
const base64url = z
	.string()
	.regex(/^[\w-]+$/)
	.max(20_000)
const common = { id: base64url, rawId: base64url, type: z.literal('public-key') }
const made = z.looseObject({
	...common,
	response: z.looseObject({
		...{ clientDataJSON: base64url, attestationObject: base64url },
		transports: z.array(z.string().max(30)).max(10).optional(),
	}),
})
const shown = z.looseObject({
	...common,
	response: z.looseObject({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
})

export function keepPasskeys(house: House, trips: Trips): Passkeys {
	const { hostname: rpID, origin } = new URL(house.baseUrl)
	const overTls = house.baseUrl.startsWith('https:')

	async function ask(options: { challenge: string }, signInId: string | null): Promise<Ceremony> {
		const key = await trips.begin('passkey', { challenge: options.challenge, signInId }, minutes)
		return { options, cookies: [tripCookie(cookie, key, minutes, overTls)] }
	}

	/** What was asked, once: an answer is looked at for one question only. */
	async function whatWasAsked(headers: Headers) {
		return asked.safeParse(await trips.take('passkey', readCookie(headers, cookie))).data
	}

	return {
		async list(signInId) {
			const { rows } = await sql<Passkey>`
				select id, label, made_at as "madeAt", used_at as "usedAt" from signin.passkey
				where sign_in_id = ${signInId} order by made_at, id`.execute(house.signIn)
			return rows
		},

		async beginAdding(signInId, account) {
			const { rows } = await sql<{
				id: string
			}>`select id from signin.passkey where sign_in_id = ${signInId}`.execute(house.signIn)
			const options = await generateRegistrationOptions({
				...{ rpName: 'Bofast', rpID, userName: account, attestationType: 'none' },
				userID: new TextEncoder().encode(signInId),
				excludeCredentials: rows,
				// EdDSA, ES256 and RS256: what devices have today.
				supportedAlgorithmIDs: [-8, -7, -257],
				authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
			})
			return await ask(options, signInId)
		},

		async add(signInId, headers, { answer, label }) {
			const question = await whatWasAsked(headers)
			const response = made.safeParse(parsed(answer)).data
			if (question?.signInId !== signInId || response === undefined) return false
			const verified = await verifyRegistrationResponse({
				response: response as unknown as Parameters<typeof verifyRegistrationResponse>[0]['response'],
				...{ expectedChallenge: question.challenge, expectedOrigin: origin, expectedRPID: rpID },
				requireUserVerification: true,
			}).catch(() => null)
			if (verified?.verified !== true) return false
			const { id, publicKey, counter } = verified.registrationInfo.credential
			const { rows } = await sql`insert into signin.passkey
					(id, sign_in_id, label, public_key, counter, transports, made_at)
				values (${id}, ${signInId}, ${label}, ${Buffer.from(publicKey)}, ${counter},
					${response.response.transports ?? []}, ${house.clock.now()})
				on conflict do nothing returning id`.execute(house.signIn)
			return rows.length === 1
		},

		async beginProving() {
			return await ask(await generateAuthenticationOptions({ rpID, userVerification: 'required' }), null)
		},

		async whose(headers, answer) {
			const question = await whatWasAsked(headers)
			const response = shown.safeParse(parsed(answer)).data
			if (question === undefined || question.signInId !== null || response === undefined) return null
			type Row = { signInId: string; publicKey: Buffer; counter: number }
			const { rows } = await sql<Row>`
				select sign_in_id::text as "signInId", public_key as "publicKey", counter from signin.passkey
				where id = ${response.id}`.execute(house.signIn)
			const [row] = rows
			if (row === undefined) return null
			const verified = await verifyAuthenticationResponse({
				response: response as unknown as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
				...{ expectedChallenge: question.challenge, expectedOrigin: origin, expectedRPID: rpID },
				credential: { id: response.id, publicKey: new Uint8Array(row.publicKey), counter: row.counter },
				requireUserVerification: true,
			}).catch(() => null)
			if (verified?.verified !== true) return null
			await sql`update signin.passkey set counter = ${verified.authenticationInfo.newCounter},
				used_at = ${house.clock.now()} where id = ${response.id}`.execute(house.signIn)
			return row.signInId
		},

		async remove(signInId, id) {
			const { rows } = await sql`delete from signin.passkey
				where id = ${id} and sign_in_id = ${signInId} returning id`.execute(house.signIn)
			return rows.length === 1
		},
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
