import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'
import { sql } from 'kysely'
import type { Configuration } from 'openid-client'
import * as z from 'zod'
import { OutsideProblem } from '../fetch-outside.ts'
import type { House } from '../house.ts'
import type { Meetings, Provider } from './provider-meeting.ts'

const event = 'http://schemas.openid.net/event/backchannel-logout'
const oldest = 5 * 60

/** What a logout token must say (OpenID Connect Back-Channel Logout 1.0, 2.6), besides who signed it and for whom. */
const logout = z
	.object({
		jti: z.string().min(1),
		iat: z.number(),
		sub: z.string().optional(),
		sid: z.string().optional(),
		events: z.object({ [event]: z.object({}) }),
		nonce: z.never().optional(),
	})
	.refine(({ sub, sid }) => sub !== undefined || sid !== undefined)

/** What a provider says has ended: one of its sessions, or all of somebody. */
export type Ended = {
	readonly subject: string | null
	readonly session: string | null
	/** The word's own name, by which it is heard once. */
	readonly jti: string
}

/**
 * Could this be a word that a session has ended, said to us? Looked at before anything is asked outside; nothing of it is
 * believed yet.
 */
export function isLikeItsWord({ clientId }: Provider, token: string): boolean {
	const told = unproved(token)
	return logout.safeParse(told).success && [told?.aud].flat().includes(clientId)
}

type Told = { readonly provider: Provider; readonly meeting: Configuration; readonly token: string }

/**
 * Which sessions a provider says have ended; null for a token that is not the provider's word, or is old. Its keys are
 * fetched for it: one that was taken back opens nothing.
 */
export async function endedBy(
	{ ask }: Pick<Meetings, 'ask'>,
	{ provider, meeting, token }: Told,
): Promise<Ended | null> {
	const { issuer, jwks_uri: keysAt } = meeting.serverMetadata()
	if (keysAt === undefined || unproved(token)?.iss !== issuer) return null
	const answer = await ask(keysAt, {})
	if (!answer.ok) throw new OutsideProblem('answer-refused')
	const keys = (await answer.json()) as JSONWebKeySet
	const verified = await jwtVerify(token, createLocalJWKSet(keys), {
		...{ issuer, audience: provider.clientId, maxTokenAge: oldest, clockTolerance: 30 },
		algorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'],
	}).catch(() => null)
	const said = logout.safeParse(verified?.payload).data
	return said === undefined ? null : { subject: said.sub ?? null, session: said.sid ?? null, jti: said.jti }
}

function unproved(token: string): JWTPayload | null {
	try {
		return decodeJwt(token)
	} catch {
		return null
	}
}

/**
 * Notes a word as heard; false for one that was heard before. In the same transaction as what is done about it: else a word
 * that could not be followed would be taken for one that was.
 */
export async function heardFirst(
	{ keys, clock }: Pick<House, 'keys' | 'clock'>,
	db: House['signIn'],
	{ providerId, jti }: { providerId: string; jti: string },
): Promise<boolean> {
	const now = clock.now()
	const yesterday = new Date(Date.parse(now) - 86_400_000).toISOString()
	await sql`delete from signin.ended_by_provider where seen_at < ${yesterday}`.execute(db)
	const { rows } = await sql`insert into signin.ended_by_provider (digest, seen_at)
		values (${keys.blindIndex(`logout ${providerId} ${jti}`)}, ${now})
		on conflict do nothing returning seen_at`.execute(db)
	return rows.length === 1
}
