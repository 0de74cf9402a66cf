import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Channel, Stance } from '../rules/consultation.ts'
import type { About } from '../rules/passages.ts'

type Db = Act['db']

export type NewAnswer = {
	readonly id: string
	readonly planConsultationId: string
	readonly sender: 'body' | 'organisation' | 'person'
	readonly invitedBodyId: string | null
	readonly organisation: string | null
	readonly channel: Channel
	readonly state: 'waiting' | 'in'
	readonly receivedOn: PlainDate
	readonly registryNumber: string | null
	readonly stance: Stance | null
	readonly confirmedBy: 'link' | 'e-mail' | 'staff' | null
	readonly textDigest: string | null
	readonly registeredBy: string | null
}

export type NewPart = About & { readonly body: string }

/** Without reading it back: whoever answers openly may not read what they wrote. */
export async function insertAnswer(
	db: Db,
	municipalityId: number,
	answer: NewAnswer,
	parts: readonly NewPart[],
): Promise<void> {
	await db
		.insertInto('counted.consultationAnswer')
		.values({ municipalityId, ...answer })
		.execute()
	if (parts.length === 0) return
	await db
		.insertInto('counted.answerPart')
		.values(
			parts.map(({ part, id, body }, position) => ({
				...{ municipalityId, consultationAnswerId: answer.id, position, part, partId: id, body },
			})),
		)
		.execute()
}

/** One more part, last, by somebody of the municipality. */
export async function insertWrittenOut(
	db: Db,
	municipalityId: number,
	{ answerId, part, id, body, writtenOutBy }: NewPart & { answerId: string; writtenOutBy: string },
): Promise<void> {
	const { last } = await db
		.selectFrom('counted.answerPart')
		.select(({ fn }) => fn.max<number | null>('position').as('last'))
		.where('consultationAnswerId', '=', answerId)
		.executeTakeFirstOrThrow()
	await db
		.insertInto('counted.answerPart')
		.values({
			...{ municipalityId, consultationAnswerId: answerId, position: (last ?? -1) + 1 },
			...{ part, partId: id, body, writtenOutBy },
		})
		.execute()
}

/** The name and the address of whoever wrote an answer, sealed. */
export async function insertWriter(
	{ db, actor, house: { keys } }: Act,
	answerId: string,
	{ name, email }: { readonly name: string | null; readonly email: string | null },
): Promise<void> {
	if (name === null && email === null) return
	await db
		.insertInto('named.answerWriter')
		.values({
			...{ municipalityId: actor.municipalityId, id: answerId },
			nameCipher: name === null ? null : keys.seal(name),
			emailCipher: email === null ? null : keys.seal(email),
			emailIndex: email === null ? null : keys.blindIndex(email.toLowerCase()),
		})
		.execute()
}

export async function findWriter({ db, house }: Act, answerId: string) {
	const found = await db
		.selectFrom('named.answerWriter')
		.select(['nameCipher', 'emailCipher'])
		.where('id', '=', answerId)
		.executeTakeFirst()
	const opened = (cipher: Buffer | null | undefined) => (cipher == null ? null : house.keys.unseal(cipher))
	return found === undefined ? null : { name: opened(found.nameCipher), email: opened(found.emailCipher) }
}

const columns = [
	...(['a.id', 'a.planConsultationId', 'a.number', 'a.sender', 'a.invitedBodyId', 'a.organisation'] as const),
	...(['a.channel', 'a.state', 'a.receivedOn', 'a.registryNumber', 'a.stance', 'a.confirmedBy'] as const),
	...(['a.textDigest', 'a.lookedAt', 'a.sameAs', 'a.published'] as const),
] as const

/** With the name of the body that was invited, and never a person's. */
const answers = (db: Db) =>
	db
		.selectFrom('counted.consultationAnswer as a')
		.leftJoin('counted.invitedBody as b', (join) =>
			join.onRef('b.municipalityId', '=', 'a.municipalityId').onRef('b.id', '=', 'a.invitedBodyId'),
		)
		.select([...columns, 'b.name as bodyName', 'b.sector'])

/** In the order they came; what waits to be confirmed is not among them. */
export async function listAnswers(db: Db, planConsultationId: string) {
	const found = await answers(db)
		.where('a.planConsultationId', '=', planConsultationId)
		.where('a.state', '<>', 'waiting')
		.orderBy('a.number')
		.execute()
	return found.map(({ state, number, ...answer }) => ({
		...answer,
		number: number ?? 0,
		state: state === 'waiting' ? ('in' as const) : state,
	}))
}
export type Answered = Awaited<ReturnType<typeof listAnswers>>[number]

export async function findAnswer(db: Db, id: string) {
	return (await answers(db).where('a.id', '=', id).executeTakeFirst()) ?? null
}

/** What the answers say that count in a consultation, or what one answer says; with what was made of it. */
export async function listParts(db: Db, of: { planConsultationId: string } | { answerId: string }) {
	const parts = db
		.selectFrom('counted.answerPart as p')
		.innerJoin('counted.consultationAnswer as a', (join) =>
			join.onRef('a.municipalityId', '=', 'p.municipalityId').onRef('a.id', '=', 'p.consultationAnswerId'),
		)
		.leftJoin('counted.answerTreatment as t', (join) =>
			join.onRef('t.municipalityId', '=', 'p.municipalityId').onRef('t.id', '=', 'p.id'),
		)
		.leftJoin('counted.secretMatter as s', (join) =>
			join.onRef('s.municipalityId', '=', 'p.municipalityId').onRef('s.id', '=', 'p.id'),
		)
		.select(['p.id', 'p.consultationAnswerId as answerId', 'p.part', 'p.partId', 'p.body', 'p.writtenOutBy'])
		.select(['t.outcome', 't.why', 't.treatedOn', 's.sectionOfLaw'])
		.orderBy('a.number')
		.orderBy('p.position')
	return 'answerId' in of
		? await parts.where('p.consultationAnswerId', '=', of.answerId).execute()
		: await parts
				.where('a.planConsultationId', '=', of.planConsultationId)
				.where('a.state', '=', 'in')
				.execute()
}
export type AnsweredPart = Awaited<ReturnType<typeof listParts>>[number]

export async function saveAnswer(
	db: Db,
	id: string,
	given: Partial<{
		state: 'in' | 'replaced' | 'double'
		sameAs: string | null
		lookedAt: boolean
		published: boolean
		confirmedBy: 'e-mail'
		registryNumber: string | null
	}>,
): Promise<void> {
	await db.updateTable('counted.consultationAnswer').set(given).where('id', '=', id).execute()
}

/** How far each consultation has come, for their list: answers in, their parts, and those treated. */
export async function countParts(db: Db) {
	return await db
		.selectFrom('counted.consultationAnswer as a')
		.leftJoin('counted.answerPart as p', (join) =>
			join.onRef('p.municipalityId', '=', 'a.municipalityId').onRef('p.consultationAnswerId', '=', 'a.id'),
		)
		.leftJoin('counted.answerTreatment as t', (join) =>
			join.onRef('t.municipalityId', '=', 'p.municipalityId').onRef('t.id', '=', 'p.id'),
		)
		.select(({ fn }) => [
			'a.planConsultationId',
			fn.count<string>('p.id').as('parts'),
			fn.count<string>('t.id').as('treated'),
			fn.count<string>('a.id').distinct().as('answers'),
		])
		.where('a.state', '=', 'in')
		.groupBy('a.planConsultationId')
		.execute()
}
