import { sql } from 'kysely'
import type { Instant } from '../../foundation/plain-date.ts'
import type { House } from '../house.ts'
import type { Auth } from './auth.ts'
import { isOpen } from './session-lifetime.ts'

/** How somebody proved who they are. */
export type ProvedBy = 'password' | 'code' | 'passkey' | 'provider'

/** Whoever comes from an identity provider: which, as whom, and what the provider calls its own session. */
export type FromProvider = {
	readonly providerId: string
	readonly subject: string
	readonly session: string | null
}

export type Session = {
	readonly id: string
	readonly signInId: string
	readonly begunAt: Instant
	readonly seenAt: Instant
	readonly provedAt: Instant
	readonly provedBy: ProvedBy
	readonly providerId: string | null
}

export type Sessions = {
	of(headers: Headers): Promise<Session | null>
	/** Ends what has lasted its time for these roles; false then. Notes that it was seen, at most once a minute. */
	keep(session: Session, roles: readonly string[]): Promise<boolean>
	/** Cookies of a new session. */
	letIn(signInId: string, provedBy: ProvedBy, from?: FromProvider): Promise<readonly string[]>
	proved(session: Session, provedBy: ProvedBy): Promise<void>
	/** The open ones of an account, the newest first. */
	list(signInId: string): Promise<readonly Session[]>
	end(signInId: string, sessionId: string): Promise<boolean>
	endOthers(session: Session): Promise<void>
	/** What a provider says has ended: one of its sessions, or all of somebody; within a transaction, if one is given. */
	endOfProvider(
		providerId: string,
		which: { subject: string | null; session: string | null },
		within?: House['signIn'],
	): Promise<number>
}

const columns = sql`id, sign_in_id as "signInId", begun_at as "begunAt", seen_at as "seenAt", proved_at as "provedAt",
	proved_by as "provedBy", provider_id as "providerId"`

export function keepSessions(house: House, auth: Auth): Sessions {
	const now = () => house.clock.now()
	return {
		async of(headers) {
			if (!headers.has('cookie')) return null
			const found = await auth.api.getSession({ headers })
			if (found === null) return null
			const { session } = found
			const at = (moment: Date | null | undefined) => (moment ?? session.createdAt).toISOString() as Instant
			return {
				id: session.id,
				signInId: session.userId,
				...{ begunAt: at(session.begunAt), seenAt: at(session.seenAt), provedAt: at(session.provedAt) },
				provedBy: (session.provedBy ?? 'password') as ProvedBy,
				providerId: session.providerId ?? null,
			}
		},

		async keep({ id, begunAt, seenAt }, roles) {
			const moment = Date.parse(now())
			const seen = Date.parse(seenAt)
			if (!isOpen(roles, { begunAt: Date.parse(begunAt), seenAt: seen }, moment)) {
				await sql`delete from signin.session where id = ${id}`.execute(house.signIn)
				return false
			}
			if (moment - seen >= 60_000)
				await sql`update signin.session set seen_at = ${now()} where id = ${id}`.execute(house.signIn)
			return true
		},

		async letIn(signInId, provedBy, from) {
			await sql`delete from signin.session where expires_at < current_timestamp`.execute(house.signIn)
			const answer = await auth.api.letIn({
				body: {
					...{ signInId, provedBy, at: now() },
					providerId: from?.providerId ?? null,
					providerSubject: from?.subject ?? null,
					providerSession: from?.session ?? null,
				},
				asResponse: true,
			})
			return answer.headers.getSetCookie()
		},

		async proved({ id }, provedBy) {
			await sql`update signin.session set proved_at = ${now()}, proved_by = ${provedBy}, seen_at = ${now()}
				where id = ${id}`.execute(house.signIn)
		},

		async list(signInId) {
			const { rows } = await sql<Session>`select ${columns} from signin.session
				where sign_in_id = ${signInId} and expires_at > current_timestamp order by seen_at desc, id desc`.execute(
				house.signIn,
			)
			return rows
		},

		async end(signInId, sessionId) {
			const { rows } = await sql`delete from signin.session
				where id::text = ${sessionId} and sign_in_id = ${signInId} returning id`.execute(house.signIn)
			return rows.length > 0
		},

		async endOthers({ id, signInId }) {
			await sql`delete from signin.session where sign_in_id = ${signInId} and id <> ${id}`.execute(
				house.signIn,
			)
		},

		async endOfProvider(providerId, { subject, session }, within = house.signIn) {
			const { rows } = await sql`delete from signin.session
				where provider_id = ${providerId}
					and (provider_subject = ${subject}::text or ${subject}::text is null)
					and (provider_session = ${session}::text or ${session}::text is null)
				returning id`.execute(within)
			return rows.length
		},
	}
}
