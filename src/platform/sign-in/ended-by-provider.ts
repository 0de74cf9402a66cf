import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { sql } from 'kysely'
import type { Configuration } from 'openid-client'
import * as z from 'zod'
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

type Told = { readonly provider: Provider; readonly meeting: Configuration; readonly token: string }

/**
 * Which sessions a provider says have ended; null for a token that is not the provider's word, is old, or was heard before.
 * Its keys are fetched for it: one that was taken back opens nothing.
 */
export async function endedBy(
	house: Pick<House, 'signIn' | 'keys' | 'clock'>,
	{ ask }: Pick<Meetings, 'ask'>,
	{ provider, meeting, token }: Told,
): Promise<{ subject: string | null; session: string | null } | null> {
	const { issuer, jwks_uri: keysAt } = meeting.serverMetadata()
	if (keysAt === undefined) return null
	const keys = (await (await ask(keysAt, {})).json()) as JSONWebKeySet
	const verified = await jwtVerify(token, createLocalJWKSet(keys), {
		...{ issuer, audience: provider.clientId, maxTokenAge: oldest, clockTolerance: 30 },
		algorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'],
	}).catch(() => null)
	const said = logout.safeParse(verified?.payload).data
	if (said === undefined || !(await heardFirst(house, provider.id, said.jti))) return null
	return { subject: said.sub ?? null, session: said.sid ?? null }
}

async function heardFirst(
	{ signIn, keys, clock }: Pick<House, 'signIn' | 'keys' | 'clock'>,
	providerId: string,
	jti: string,
): Promise<boolean> {
	const now = clock.now()
	const yesterday = new Date(Date.parse(now) - 86_400_000).toISOString()
	await sql`delete from signin.ended_by_provider where seen_at < ${yesterday}`.execute(signIn)
	const { rows } = await sql`insert into signin.ended_by_provider (digest, seen_at)
		values (${keys.blindIndex(`logout ${providerId} ${jti}`)}, ${now})
		on conflict do nothing returning seen_at`.execute(signIn)
	return rows.length === 1
}
