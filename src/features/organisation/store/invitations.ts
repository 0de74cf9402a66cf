import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

type NewInvitation = {
	organisationId: string
	name: string
	email: string
	administers: boolean
	onlyAsSubstitute: boolean
	digest: Buffer
	expiresAt: Instant
}

export async function insertInvitation({ db, actor, now }: Act, given: NewInvitation): Promise<string> {
	const { id } = await db
		.insertInto('named.representativeInvitation')
		.values({ municipalityId: actor.municipalityId, madeBy: actor.actorId, madeAt: now, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Those that nobody has taken up or ended, the newest first. */
export async function listInvitations(db: Db, organisationId: string) {
	return await db
		.selectFrom('named.representativeInvitation')
		.select(['id as invitationId', 'name', 'email', 'administers', 'onlyAsSubstitute', 'expiresAt'])
		.where('organisationId', '=', organisationId)
		.where('acceptedAt', 'is', null)
		.where('endedAt', 'is', null)
		.orderBy('id', 'desc')
		.execute()
}

export async function endInvitationRow(db: Db, invitationId: string, now: Instant): Promise<boolean> {
	const ended = await db
		.updateTable('named.representativeInvitation')
		.set({ endedAt: now })
		.where('id', '=', invitationId)
		.where('acceptedAt', 'is', null)
		.where('endedAt', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return ended !== undefined
}

/** What somebody who leaves has invited to ends with them. */
export async function endInvitationsBy(
	db: Db,
	organisationId: string,
	madeBy: string,
	now: Instant,
): Promise<void> {
	await db
		.updateTable('named.representativeInvitation')
		.set({ endedAt: now })
		.where('organisationId', '=', organisationId)
		.where('madeBy', '=', madeBy)
		.where('acceptedAt', 'is', null)
		.where('endedAt', 'is', null)
		.execute()
}

/** Held until the transaction ends, so that one invitation is taken up once; false when it is over. */
export async function holdInvitation({ db, now }: Act, invitationId: string): Promise<boolean> {
	const held = await db
		.selectFrom('named.representativeInvitation')
		.select('id')
		.where('id', '=', invitationId)
		.where('acceptedAt', 'is', null)
		.where('endedAt', 'is', null)
		.where('expiresAt', '>', now)
		.forUpdate()
		.executeTakeFirst()
	return held !== undefined
}

export async function takeUpInvitation(
	{ db, now }: Act,
	invitationId: string,
	acceptedBy: string,
): Promise<void> {
	await db
		.updateTable('named.representativeInvitation')
		.set({ acceptedAt: now, acceptedBy })
		.where('id', '=', invitationId)
		.execute()
}

/** Whoever has that sign-in here already, with the roles they have. */
export async function findStaffBySignIn(db: Db, signInId: string) {
	return await db
		.selectFrom('named.staff as s')
		.select((eb) => [
			's.id as staffId',
			sql<string[]>`array(${eb
				.selectFrom('named.staffRole as r')
				.select('r.role')
				.whereRef('r.municipalityId', '=', 's.municipalityId')
				.whereRef('r.staffId', '=', 's.id')})`.as('roles'),
		])
		.where('s.signInId', '=', signInId)
		.executeTakeFirst()
}

export async function beginAnew(db: Db, staffId: string): Promise<void> {
	await db.updateTable('named.staff').set({ endedOn: null }).where('id', '=', staffId).execute()
}

/** Already speaking for it, one keeps what one was and gets what one is invited to besides. */
export async function addRepresentation(
	db: Db,
	given: {
		municipalityId: number
		staffId: string
		organisationId: string
		administers: boolean
		onlyAsSubstitute: boolean
	},
): Promise<void> {
	await db
		.insertInto('named.representation')
		.values(given)
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'staffId', 'organisationId']).doUpdateSet({
				administers: sql<boolean>`representation.administers or excluded.administers`,
				onlyAsSubstitute: sql<boolean>`representation.only_as_substitute and excluded.only_as_substitute`,
			}),
		)
		.execute()
}

/** Invitations that ran out before a moment, with the names and addresses in them. */
export async function destroyInvitationsOutBefore(db: Db, before: Instant): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		delete from named.representative_invitation where expires_at < ${before} returning id`.execute(db)
	return rows.map(({ id }) => id)
}
