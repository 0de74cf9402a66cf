import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type {
	Licence,
	NetworkRole,
	Start,
	TemplateContent,
	TemplateKind,
} from '../rules/knowledge/library.ts'

type Db = Act['db']

export type TemplateHead = {
	readonly title: string
	readonly about: string
	readonly licence: Licence
	readonly licensor: string
	readonly starts: Start | null
}

export async function insertTemplate(
	db: Db,
	municipalityId: number,
	head: TemplateHead & { readonly kind: TemplateKind },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.libraryTemplate')
		.values({ municipalityId, ...head })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveTemplate(
	db: Db,
	id: string,
	given: TemplateHead | { readonly withdrawnOn: PlainDate },
): Promise<void> {
	await db.updateTable('counted.libraryTemplate').set(given).where('id', '=', id).execute()
}

export async function insertTemplateVersion(
	db: Db,
	municipalityId: number,
	{
		content,
		...given
	}: {
		readonly libraryTemplateId: string
		readonly number: number
		readonly content: TemplateContent
		readonly news: string
		readonly releasedOn: PlainDate
		readonly releasedBy: string
	},
): Promise<void> {
	await db
		.insertInto('counted.templateVersion')
		.values({ municipalityId, ...given, content: JSON.stringify(content) })
		.execute()
}

/** By title, those withdrawn too. */
export async function listTemplates(db: Db) {
	return await db
		.selectFrom('counted.libraryTemplate')
		.select(['id', 'title', 'about', 'licensor', 'withdrawnOn'])
		.select((of) => [
			of.ref('kind').$castTo<TemplateKind>().as('kind'),
			of.ref('licence').$castTo<Licence>().as('licence'),
			of.ref('starts').$castTo<Start | null>().as('starts'),
		])
		.orderBy('title')
		.orderBy('id')
		.execute()
}

/** Whoever changes it waits here for whoever does it already. */
export async function holdTemplate(db: Db, id: string) {
	const found = await db
		.selectFrom('counted.libraryTemplate')
		.select(['id', 'withdrawnOn'])
		.select((of) => of.ref('kind').$castTo<TemplateKind>().as('kind'))
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

/** What every version of every template says, oldest first. */
export async function listTemplateVersions(db: Db) {
	return await db
		.selectFrom('counted.templateVersion')
		.select(['libraryTemplateId', 'number', 'news', 'releasedOn'])
		.select((of) => of.ref('content').$castTo<TemplateContent>().as('content'))
		.orderBy('number')
		.execute()
}

export async function lastNumberOf(db: Db, libraryTemplateId: string): Promise<number> {
	const { last } = await db
		.selectFrom('counted.templateVersion')
		.select((of) => of.fn.max('number').as('last'))
		.where('libraryTemplateId', '=', libraryTemplateId)
		.executeTakeFirstOrThrow()
	return last ?? 0
}

export async function insertQuestion(
	db: Db,
	municipalityId: number,
	given: {
		readonly title: string
		readonly question: string
		readonly askedAs: NetworkRole
		readonly askedOn: PlainDate
		readonly askedBy: string
	},
): Promise<string> {
	const { id } = await db
		.insertInto('counted.networkQuestion')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveQuestion(
	db: Db,
	id: string,
	given: { readonly openedOn: PlainDate } | { readonly withdrawnOn: PlainDate },
): Promise<void> {
	await db.updateTable('counted.networkQuestion').set(given).where('id', '=', id).execute()
}

export async function insertAnswer(
	db: Db,
	municipalityId: number,
	given: {
		readonly networkQuestionId: string
		readonly answer: string
		readonly answeredAs: NetworkRole
		readonly answeredOn: PlainDate
		readonly answeredBy: string
	},
): Promise<void> {
	await db
		.insertInto('counted.questionAnswer')
		.values({ municipalityId, ...given })
		.execute()
}

/** Newest first. */
export async function listQuestions(db: Db) {
	return await db
		.selectFrom('counted.networkQuestion')
		.select(['id', 'title', 'question', 'askedOn', 'openedOn', 'withdrawnOn'])
		.select((of) => of.ref('askedAs').$castTo<NetworkRole>().as('askedAs'))
		.orderBy('askedOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
}

/** Oldest first. */
export async function listAnswers(db: Db) {
	return await db
		.selectFrom('counted.questionAnswer')
		.select(['id', 'networkQuestionId', 'answer', 'answeredOn'])
		.select((of) => of.ref('answeredAs').$castTo<NetworkRole>().as('answeredAs'))
		.orderBy('answeredOn')
		.orderBy('id')
		.execute()
}

/** Null when there is none for the actor. */
export async function findQuestion(db: Db, id: string) {
	return (await listQuestions(db)).find((one) => one.id === id) ?? null
}
