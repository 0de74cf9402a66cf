import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Country } from '../rules/places/place.ts'
import { type Placed, type ReportPart, reportParts } from '../rules/yearly-report/layout.ts'
import type { Report, Written } from '../rules/yearly-report/report.ts'

type Db = Act['db']

const reports = (db: Db) =>
	db
		.selectFrom('counted.yearlyReport as r')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'r.municipalityId').onRef('s.id', '=', 'r.frozenBy'),
		)
		.select([
			...(['r.id', 'r.seriesId', 'r.year', 'r.firstYear', 'r.version', 'r.corrects', 'r.reason'] as const),
			...(['r.title', 'r.audience', 'r.frozenAt', 'r.digest', 's.name as frozenBy'] as const),
		])
		.select((of) => [
			of.ref('r.country').$castTo<Country>().as('country'),
			of.ref('r.language').$castTo<Report['language']>().as('language'),
			of.ref('r.state').$castTo<Report['state']>().as('state'),
			of.ref('r.layout').$castTo<readonly Placed[]>().as('layout'),
		])

/** The latest year first, and of a year the latest version. */
export async function listReports(db: Db): Promise<Report[]> {
	return await reports(db).orderBy('r.year', 'desc').orderBy('r.version', 'desc').execute()
}

export async function findReport(db: Db, id: string): Promise<Report | null> {
	return (await reports(db).where('r.id', '=', id).executeTakeFirst()) ?? null
}

/** All versions of a year that the speaker may read, the first first. */
export async function listVersions(db: Db, seriesId: string): Promise<Report[]> {
	return await reports(db).where('r.seriesId', '=', seriesId).orderBy('r.version').execute()
}

/** Whoever writes on a report, freezes or publishes it waits here for whoever does it already. */
export async function holdReport(db: Db, id: string): Promise<Report | null> {
	await sql`select from counted.yearly_report where id = ${id} for update`.execute(db)
	return await findReport(db, id)
}

export async function hasReportOf(db: Db, year: number): Promise<boolean> {
	const found = await db
		.selectFrom('counted.yearlyReport')
		.select('id')
		.where('year', '=', year)
		.limit(1)
		.executeTakeFirst()
	return found !== undefined
}

type NewReport = Pick<
	Report,
	| 'seriesId'
	| 'country'
	| 'year'
	| 'firstYear'
	| 'version'
	| 'corrects'
	| 'reason'
	| 'language'
	| 'title'
	| 'audience'
> & { readonly id: string; readonly layout: readonly Placed[]; readonly openedAt: Instant }

export async function insertReport(
	db: Db,
	municipalityId: number,
	{ layout, ...given }: NewReport,
): Promise<void> {
	await db
		.insertInto('counted.yearlyReport')
		.values({ municipalityId, ...given, layout: JSON.stringify(layout) })
		.execute()
}

type ReportChange = Partial<Pick<Report, 'title' | 'audience' | 'firstYear'>> & {
	readonly layout?: readonly Placed[]
}

export async function changeReport(db: Db, id: string, { layout, ...given }: ReportChange): Promise<void> {
	await db
		.updateTable('counted.yearlyReport')
		.set({ ...given, ...(layout === undefined ? {} : { layout: JSON.stringify(layout) }) })
		.where('id', '=', id)
		.execute()
}

/** What somebody wrote, by part. */
export async function listWritten(db: Db, reportId: string): Promise<Written> {
	const rows = await db
		.selectFrom('counted.yearlyReportPart')
		.select(['part', 'text'])
		.where('reportId', '=', reportId)
		.execute()
	const known: readonly string[] = reportParts
	return Object.fromEntries(
		rows.flatMap(({ part, text }) => (text === '' || !known.includes(part) ? [] : [[part, text] as const])),
	)
}

type WrittenPart = {
	readonly reportId: string
	readonly part: ReportPart
	readonly text: string
	readonly writtenBy: string | null
	readonly writtenAt: Instant
}

export async function saveWritten(db: Db, municipalityId: number, given: WrittenPart): Promise<void> {
	await db
		.insertInto('counted.yearlyReportPart')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'reportId', 'part']).doUpdateSet((eb) => ({
				...{ text: eb.ref('excluded.text'), writtenBy: eb.ref('excluded.writtenBy') },
				writtenAt: eb.ref('excluded.writtenAt'),
			})),
		)
		.execute()
}

/** A correction begins with the words of the version before it. */
export async function copyWritten(db: Db, from: string, to: string): Promise<void> {
	await db
		.insertInto('counted.yearlyReportPart')
		.columns(['municipalityId', 'reportId', 'part', 'text', 'writtenBy', 'writtenAt'])
		.expression((eb) =>
			eb
				.selectFrom('counted.yearlyReportPart')
				.select((of) => [
					...(['municipalityId'] as const),
					sql<string>`${to}::uuid`.as('reportId'),
					of.ref('part').as('part'),
					...(['text', 'writtenBy', 'writtenAt'] as const),
				])
				.where('reportId', '=', from),
		)
		.execute()
}

type Frozen = {
	readonly document: string
	readonly digest: string
	readonly frozenAt: Instant
	readonly frozenBy: string | null
}

/** From now on it stands: the database lets nobody change it. */
export async function freezeReport(db: Db, id: string, frozen: Frozen): Promise<void> {
	await db
		.updateTable('counted.yearlyReport')
		.set({ ...frozen, state: 'frozen' })
		.where('id', '=', id)
		.execute()
}

/** A frozen report to the letter, as its digest was made of it; null for a draft. */
export async function findDocument(db: Db, id: string): Promise<string | null> {
	const row = await db
		.selectFrom('counted.yearlyReport')
		.select('document')
		.where('id', '=', id)
		.executeTakeFirst()
	return row?.document ?? null
}

/** The network itself, and the country that it stands in. */
export async function getNetwork(db: Db) {
	return await db
		.selectFrom('named.municipality')
		.select(['name', 'invented'])
		.select((of) => of.ref('country').$castTo<Country>().as('country'))
		.executeTakeFirstOrThrow()
}
