import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { CountForm } from '../../rules/count-week/form.ts'
import type { FrozenCount } from '../../rules/count-week/frozen.ts'
import type { DefinitionKey } from '../../rules/situations/definition.ts'

type Db = Act['db']

export type NewRound = {
	name: string
	definition: DefinitionKey
	measureFrom: PlainDate
	measureTo: PlainDate
	adultsOn: PlainDate
	answerBy: PlainDate
	form: CountForm
	plannedBy: string
}

export async function insertRound(
	db: Db,
	place: { municipalityId: number; committeeId: string },
	{ form, ...round }: NewRound,
): Promise<string> {
	const row = await db
		.insertInto('named.countRound')
		.values({ ...place, ...round, form: JSON.stringify(form) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

function rounds(db: Db) {
	return db
		.selectFrom('named.countRound')
		.select(['id as countRoundId', 'committeeId', 'name', 'definition', 'state', 'openedOn', 'closedOn'])
		.select(['measureFrom', 'measureTo', 'adultsOn', 'answerBy'])
}

/** Rounds that the speaker keeps or is asked in, the latest week first. */
export async function listRounds(db: Db) {
	return await rounds(db).orderBy('measureFrom', 'desc').orderBy('name').execute()
}

export async function findRound(db: Db, countRoundId: string) {
	const row = await rounds(db).select(['form', 'results']).where('id', '=', countRoundId).executeTakeFirst()
	if (row === undefined) return null
	// Written by our own commands alone, in the shape they read.
	return {
		...row,
		form: row.form as unknown as CountForm,
		results: row.results as unknown as FrozenCount | null,
	}
}

export type Round = NonNullable<Awaited<ReturnType<typeof findRound>>>

export async function setForm(db: Db, countRoundId: string, form: CountForm): Promise<void> {
	await db
		.updateTable('named.countRound')
		.set({ form: JSON.stringify(form) })
		.where('id', '=', countRoundId)
		.execute()
}

export async function setOpen(db: Db, countRoundId: string, openedOn: PlainDate): Promise<void> {
	await db
		.updateTable('named.countRound')
		.set({ state: 'open', openedOn })
		.where('id', '=', countRoundId)
		.execute()
}

export async function setClosed(
	db: Db,
	countRoundId: string,
	closed: { closedOn: PlainDate; closedBy: string; results: FrozenCount },
): Promise<void> {
	const { results, ...rest } = closed
	await db
		.updateTable('named.countRound')
		.set({ state: 'closed', ...rest, results: JSON.stringify(results) })
		.where('id', '=', countRoundId)
		.execute()
}

export async function getCountry(db: Db): Promise<string> {
	const { country } = await db.selectFrom('named.municipality').select('country').executeTakeFirstOrThrow()
	return country
}

type NewExport = {
	roundId: string
	format: string
	rows: number
	identities: number
	exportedAt: Instant
	exportedBy: string
}

export async function insertExport(
	db: Db,
	place: { municipalityId: number; committeeId: string },
	given: NewExport,
): Promise<void> {
	await db
		.insertInto('named.countExport')
		.values({ ...place, ...given })
		.execute()
}

export async function listExports(db: Db, countRoundId: string) {
	return await db
		.selectFrom('named.countExport as e')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'e.municipalityId').onRef('s.id', '=', 'e.exportedBy'),
		)
		.select(['e.id', 'e.format', 'e.rows', 'e.identities', 'e.exportedAt', 's.name as by'])
		.where('e.roundId', '=', countRoundId)
		.orderBy('e.exportedAt', 'desc')
		.execute()
}
