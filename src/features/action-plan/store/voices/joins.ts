import type { Act } from '../../../../platform/transaction.ts'
import type { About } from '../../rules/voices/about.ts'

type Db = Act['db']

export async function insertJoin(
	{ db, actor, today }: Pick<Act, 'db' | 'actor' | 'today'>,
	voiceId: string,
	about: About,
): Promise<string> {
	const { municipalityId, actorId } = actor
	const { id } = await db
		.insertInto('counted.voiceJoin')
		.values({ municipalityId, voiceId, ...about, joinedOn: today, joinedBy: actorId })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** The voice that it joined; null when there is no such join for the actor. */
export async function deleteJoin(db: Db, voiceJoinId: string): Promise<string | null> {
	const gone = await db
		.deleteFrom('counted.voiceJoin')
		.where('id', '=', voiceJoinId)
		.returning('voiceId')
		.executeTakeFirst()
	return gone?.voiceId ?? null
}

export type Join = Awaited<ReturnType<typeof listJoins>>[number]

/** Of one voice, of one plan's voices, or of all. */
export async function listJoins(db: Db, of: { readonly voiceId?: string; readonly planId?: string } = {}) {
	let all = db
		.selectFrom('counted.voiceJoin as j')
		.leftJoin('counted.planFollowUp as f', (join) =>
			join.onRef('f.municipalityId', '=', 'j.municipalityId').onRef('f.id', '=', 'j.followUpId'),
		)
		.select(['j.id', 'j.voiceId', 'j.planId', 'j.part', 'j.partId', 'j.followUpId', 'j.joinedOn'])
		.select(['f.year', 'f.part as period', 'f.frozenAt'])
		.orderBy('j.id')
	if (of.voiceId !== undefined) all = all.where('j.voiceId', '=', of.voiceId)
	if (of.planId !== undefined) all = all.where('j.planId', '=', of.planId)
	return await all.execute()
}

/** What somebody is asked about in a follow-up; undefined when there is no such question for the actor. */
export async function findAsked(db: Db, itemId: string) {
	return await db
		.selectFrom('counted.followUpItem')
		.select(['followUpId', 'subject', 'subjectId'])
		.where('id', '=', itemId)
		.executeTakeFirst()
}

/** The plans' follow-ups, the latest first. */
export async function listRounds(db: Db) {
	return await db
		.selectFrom('counted.planFollowUp')
		.select(['id', 'planId', 'year', 'part', 'frozenAt'])
		.orderBy('year', 'desc')
		.orderBy('openedOn', 'desc')
		.execute()
}
