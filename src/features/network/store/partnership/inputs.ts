import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { InputConsent, InputConsentWay, InputKind } from '../../rules/partnership/inputs.ts'

type Db = Act['db']

/** The latest first. What was taken back has no words. */
export async function listInputs(db: Db) {
	return await db
		.selectFrom('counted.partnershipInput as i')
		.leftJoin('counted.partnershipInputWords as w', (join) =>
			join.onRef('w.municipalityId', '=', 'i.municipalityId').onRef('w.id', '=', 'i.id'),
		)
		.leftJoin('counted.partnershipMember as m', (join) =>
			join.onRef('m.municipalityId', '=', 'i.municipalityId').onRef('m.id', '=', 'i.memberId'),
		)
		.leftJoin('counted.networkOrganisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'm.municipalityId').onRef('o.id', '=', 'm.networkOrganisationId'),
		)
		.select(['i.id', 'i.memberId', 'i.council', 'i.themeId', 'i.saidOn', 'i.consentOn', 'i.withdrawnOn'])
		.select(['i.notedOn', 'w.body as words', 'o.name as member'])
		.select((of) => [
			of.ref('i.kind').$castTo<InputKind>().as('kind'),
			of.ref('i.consentTo').$castTo<InputConsent>().as('consentTo'),
			of.ref('i.consentHow').$castTo<InputConsentWay>().as('consentHow'),
		])
		.orderBy('i.saidOn', 'desc')
		.orderBy('i.id', 'desc')
		.execute()
}

type NewInput = {
	readonly kind: InputKind
	readonly memberId: string | null
	readonly council: string
	readonly themeId: string | null
	readonly saidOn: PlainDate
	readonly consentTo: InputConsent
	readonly consentOn: PlainDate
	readonly consentHow: InputConsentWay
}

/** With its words, in the actor's own name. */
export async function insertInput(
	{ db, actor, today }: Pick<Act, 'db' | 'actor' | 'today'>,
	{ words, ...input }: NewInput & { readonly words: string },
): Promise<string> {
	const { municipalityId, actorId } = actor
	const { id } = await db
		.insertInto('counted.partnershipInput')
		.values({ municipalityId, ...input, notedBy: actorId, notedOn: today })
		.returning('id')
		.executeTakeFirstOrThrow()
	await db.insertInto('counted.partnershipInputWords').values({ municipalityId, id, body: words }).execute()
	return id
}

/** Marked first: only what is taken back may lose its words. False when there is nothing for the actor to take back. */
export async function takeBackInput(db: Db, inputId: string, on: PlainDate): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.partnershipInput')
		.set({ withdrawnOn: on })
		.where('id', '=', inputId)
		.where('withdrawnOn', 'is', null)
		.executeTakeFirstOrThrow()
	if (numUpdatedRows === 0n) return false
	await db.deleteFrom('counted.partnershipInputWords').where('id', '=', inputId).execute()
	return true
}

/** Those that are worked with first. */
export async function listThemes(db: Db) {
	return await db
		.selectFrom('counted.partnershipTheme')
		.select(['id', 'title', 'about', 'begunOn', 'endedOn'])
		.orderBy((of) => of('endedOn', 'is', null), 'desc')
		.orderBy('title')
		.execute()
}

export async function insertTheme(
	db: Db,
	municipalityId: number,
	theme: { readonly title: string; readonly about: string; readonly begunOn: PlainDate },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.partnershipTheme')
		.values({ municipalityId, ...theme })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** False when there is none that is worked with. */
export async function saveThemeEnd(db: Db, themeId: string, endedOn: PlainDate): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.partnershipTheme')
		.set({ endedOn })
		.where('id', '=', themeId)
		.where('endedOn', 'is', null)
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}
