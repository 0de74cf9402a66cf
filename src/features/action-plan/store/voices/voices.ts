import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Consent, Theme, VoiceKind } from '../../rules/voices/voice.ts'

type Db = Act['db']

export type Consented = {
	readonly consentTo: Consent
	readonly consentOn: PlainDate
	readonly consentHow: 'spoken' | 'written' | 'minutes' | 'slip'
}

type NewVoice = Consented & {
	readonly kind: VoiceKind
	readonly councilMeetingId: string | null
	readonly saidOn: PlainDate
	readonly themes: readonly Theme[]
}

/** A voice with its words, in the actor's own name. */
export async function insertVoice(
	{ db, actor, today }: Pick<Act, 'db' | 'actor' | 'today'>,
	{ words, themes, ...voice }: NewVoice & { readonly words: string },
): Promise<string> {
	const { municipalityId, actorId } = actor
	const { id } = await db
		.insertInto('counted.voice')
		.values({ municipalityId, ...voice, themes: [...themes], notedBy: actorId, notedOn: today })
		.returning('id')
		.executeTakeFirstOrThrow()
	await db.insertInto('counted.voiceWords').values({ municipalityId, id, body: words }).execute()
	return id
}

const voices = (db: Db) =>
	db
		.selectFrom('counted.voice as v')
		.leftJoin('counted.voiceWords as w', (join) =>
			join.onRef('w.municipalityId', '=', 'v.municipalityId').onRef('w.id', '=', 'v.id'),
		)
		.leftJoin('counted.voiceLook as l', (join) =>
			join.onRef('l.municipalityId', '=', 'v.municipalityId').onRef('l.id', '=', 'v.id'),
		)
		.leftJoin('counted.voiceAnswer as a', (join) =>
			join.onRef('a.municipalityId', '=', 'v.municipalityId').onRef('a.id', '=', 'v.id'),
		)
		.leftJoin('counted.councilMeeting as m', (join) =>
			join.onRef('m.municipalityId', '=', 'v.municipalityId').onRef('m.id', '=', 'v.councilMeetingId'),
		)
		.leftJoin('counted.userCouncil as c', (join) =>
			join.onRef('c.municipalityId', '=', 'm.municipalityId').onRef('c.id', '=', 'm.userCouncilId'),
		)
		.select(['v.id', 'v.kind', 'v.saidOn', 'v.themes', 'v.consentTo', 'v.consentOn', 'v.consentHow'])
		.select(['v.shortened', 'v.toldBackOn', 'v.toldBackHow', 'v.withdrawnOn', 'v.notedBy', 'v.notedOn'])
		.select(['w.body as words', 'l.lookedOn', 'a.outcome', 'a.why', 'a.answeredOn'])
		.select(['m.id as meetingId', 'c.id as councilId', 'c.name as council', 'c.few'])

export type Voice = Awaited<ReturnType<typeof listVoices>>[number]

/** The latest first: all that the actor may see, or those of one plan that stand and were looked at. */
export async function listVoices(db: Db, planId?: string) {
	const all = voices(db).orderBy('v.saidOn', 'desc').orderBy('v.id', 'desc')
	if (planId === undefined) return await all.execute()
	return await all
		.where('v.withdrawnOn', 'is', null)
		.where('l.lookedOn', 'is not', null)
		.where('v.id', 'in', (eb) =>
			eb.selectFrom('counted.voiceJoin as j').select('j.voiceId').where('j.planId', '=', planId),
		)
		.execute()
}

export async function findVoice(db: Db, voiceId: string): Promise<Voice | null> {
	return (await voices(db).where('v.id', '=', voiceId).executeTakeFirst()) ?? null
}

/** Locked until it is settled; null when it was taken back or is not there for the actor. */
export async function holdVoice(db: Db, voiceId: string) {
	const found = await db
		.selectFrom('counted.voice')
		.select(['id', 'saidOn', 'withdrawnOn', 'consentOn', 'shortened'])
		.where('id', '=', voiceId)
		.forUpdate()
		.executeTakeFirst()
	return found === undefined || found.withdrawnOn !== null ? null : found
}

type Changed = Partial<Consented> & {
	readonly shortened?: boolean
	readonly toldBackOn?: PlainDate
	readonly toldBackHow?: string
}

/** False when it was taken back, or is not there for the actor. */
export async function saveVoice(db: Db, voiceId: string, changed: Changed): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.voice')
		.set(changed)
		.where('id', '=', voiceId)
		.where('withdrawnOn', 'is', null)
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}

/** Marked first: only what is taken back may lose its words and its answer. False when there is nothing to take back. */
export async function takeBackVoice(db: Db, voiceId: string, on: PlainDate): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.voice')
		.set({ withdrawnOn: on })
		.where('id', '=', voiceId)
		.where('withdrawnOn', 'is', null)
		.executeTakeFirstOrThrow()
	if (numUpdatedRows === 0n) return false
	await db.deleteFrom('counted.voiceWords').where('id', '=', voiceId).execute()
	await db.deleteFrom('counted.voiceAnswer').where('id', '=', voiceId).execute()
	return true
}

export async function insertLook(
	{ db, actor, today }: Pick<Act, 'db' | 'actor' | 'today'>,
	voiceId: string,
): Promise<void> {
	const { municipalityId, actorId } = actor
	await db
		.insertInto('counted.voiceLook')
		.values({ municipalityId, id: voiceId, lookedOn: today, lookedBy: actorId })
		.onConflict((on) => on.doNothing())
		.execute()
}

/** The words without what showed who it was. */
export async function saveWords(db: Db, voiceId: string, body: string): Promise<void> {
	await db.updateTable('counted.voiceWords').set({ body }).where('id', '=', voiceId).execute()
}

type Answered = { readonly outcome: 'accepted' | 'partly' | 'no'; readonly why: string }

export async function saveAnswer(
	{ db, actor, today }: Pick<Act, 'db' | 'actor' | 'today'>,
	voiceId: string,
	answered: Answered,
): Promise<void> {
	const { municipalityId, actorId } = actor
	const said = { ...answered, answeredOn: today, answeredBy: actorId }
	await db
		.insertInto('counted.voiceAnswer')
		.values({ municipalityId, id: voiceId, ...said })
		.onConflict((on) => on.columns(['municipalityId', 'id']).doUpdateSet(said))
		.execute()
}
