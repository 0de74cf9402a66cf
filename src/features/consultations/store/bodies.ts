import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { sameName, type ToInvite } from '../rules/read-bodies.ts'

type Db = Act['db']

/**
 * Invites those who were not invited already, and gives them; what is told anew of how somebody is reached takes the place
 * of what was told before. No body is in it twice.
 */
export async function insertBodies(
	{ db, actor, house }: Act,
	planConsultationId: string,
	bodies: readonly ToInvite[],
	invitedOn: PlainDate,
): Promise<{ id: string; email: string | null }[]> {
	const { municipalityId } = actor
	const there = new Set((await listBodies(db, planConsultationId)).map(({ name }) => sameName(name)))
	const others = bodies.filter(({ name }) => !there.has(sameName(name)))
	const inserted =
		others.length === 0
			? []
			: await db
					.insertInto('counted.invitedBody')
					.values(
						others.map(({ name, sector }) => ({
							municipalityId,
							planConsultationId,
							name,
							sector,
							invitedOn,
						})),
					)
					.returning('id')
					.execute()
	const ids = new Map((await listBodies(db, planConsultationId)).map(({ id, name }) => [sameName(name), id]))
	const known = bodies.map((body) => ({ ...body, id: ids.get(sameName(body.name)) ?? '' }))
	const sealed = (text: string | null) => (text === null ? null : house.keys.seal(text))
	const contacts = known
		.filter(({ contact, email }) => contact !== null || email !== null)
		.map(({ id, contact, email }) => ({
			...{ municipalityId, id, nameCipher: sealed(contact), emailCipher: sealed(email) },
		}))
	if (contacts.length > 0) {
		await db
			.insertInto('named.bodyContact')
			.values(contacts)
			.onConflict((conflict) =>
				conflict.columns(['municipalityId', 'id']).doUpdateSet((eb) => ({
					nameCipher: eb.fn.coalesce('excluded.nameCipher', 'named.bodyContact.nameCipher'),
					emailCipher: eb.fn.coalesce('excluded.emailCipher', 'named.bodyContact.emailCipher'),
				})),
			)
			.execute()
	}
	const fresh = new Set(inserted.map(({ id }) => id))
	return known.filter(({ id }) => fresh.has(id)).map(({ id, email }) => ({ id, email }))
}

export async function listBodies(db: Db, planConsultationId: string) {
	return await db
		.selectFrom('counted.invitedBody')
		.select(['id', 'name', 'sector', 'invitedOn'])
		.where('planConsultationId', '=', planConsultationId)
		.orderBy('name')
		.execute()
}

export async function findBody(db: Db, id: string) {
	return await db
		.selectFrom('counted.invitedBody')
		.select(['id', 'planConsultationId', 'name', 'sector'])
		.where('id', '=', id)
		.executeTakeFirst()
}

/** Which of a consultation's bodies can be written to; not where. */
export async function listReachable(db: Db, planConsultationId: string): Promise<string[]> {
	const found = await db
		.selectFrom('named.bodyContact as k')
		.innerJoin('counted.invitedBody as b', (join) =>
			join.onRef('b.municipalityId', '=', 'k.municipalityId').onRef('b.id', '=', 'k.id'),
		)
		.select('b.id')
		.where('b.planConsultationId', '=', planConsultationId)
		.where('k.emailCipher', 'is not', null)
		.execute()
	return found.map(({ id }) => id)
}

export async function findContact({ db, house }: Act, bodyId: string) {
	const found = await db
		.selectFrom('named.bodyContact')
		.select(['nameCipher', 'emailCipher'])
		.where('id', '=', bodyId)
		.executeTakeFirst()
	const opened = (cipher: Buffer | null | undefined) => (cipher == null ? null : house.keys.unseal(cipher))
	return { name: opened(found?.nameCipher), email: opened(found?.emailCipher) }
}

/** A secret that lets the body answer, or whoever wrote an answer see it; earlier ones go on opening the same. */
export async function insertLink(
	db: Db,
	municipalityId: number,
	given: {
		digest: Buffer
		madeAt: Instant
		invitedBodyId: string | null
		consultationAnswerId: string | null
	},
): Promise<void> {
	await db
		.insertInto('counted.answeringLink')
		.values({ municipalityId, ...given })
		.execute()
}
