import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { House } from '../../../platform/house.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { PackageProblem } from '../rules/submissions/check-package.ts'
import type { Package } from '../rules/submissions/package.ts'

type Db = Act['db']

export const ways = ['push', 'file', 'pull', 'form', 'template'] as const
export type Way = (typeof ways)[number]

/** Asked before a tenant is known: null for no network of that code; without a place when it knows no such municipality. */
export async function findNetworkSender(
	house: House,
	network: string,
	sender: { country: string; code: string } | null,
): Promise<{ municipalityId: number; placeId: string | null } | null> {
	const { rows } = await sql<{ municipalityId: number; placeId: string | null }>`
		select municipality_id, place_id from signin.network_sender(${network}, ${sender?.country ?? ''}, ${sender?.code ?? ''})
	`.execute(house.signIn)
	return rows[0] ?? null
}

/** Whose the trusted or ended key is. */
export async function findNetworkKey(house: House, network: string, fingerprint: string) {
	const { rows } = await sql<{ municipalityId: number; placeId: string | null; publicKey: Buffer | null }>`
		select municipality_id, place_id, public_key from signin.network_key(${network}, ${fingerprint})
	`.execute(house.signIn)
	return rows[0] ?? null
}

/** Whether a network has refused as much in a day as it notes. */
export async function isNetworkFull(house: House, network: string): Promise<boolean> {
	const since = aDayBefore(house.clock.now())
	const { rows } = await sql<{ full: boolean }>`
		select signin.network_full(${network}, ${since}::timestamptz, ${mostInADay}) as full`.execute(
		house.signIn,
	)
	return rows[0]?.full ?? false
}

/** Whose a package is, for whoever knows its id and its digest. */
export async function findNetworkPackage(house: House, network: string, packageId: string, digest: string) {
	const { rows } = await sql<{ municipalityId: number; placeId: string }>`
		select municipality_id, place_id from signin.network_package(${network}, ${packageId}::uuid, ${digest})
	`.execute(house.signIn)
	return rows[0] ?? null
}

export async function findSubmitting(house: House, digest: Buffer, today: PlainDate) {
	const { rows } = await sql<{ municipalityId: number; placeId: string; year: number }>`
		select municipality_id, place_id, year from signin.submitting(${digest}, ${today})`.execute(house.signIn)
	return rows[0] ?? null
}

/** One package of a municipality at a time. */
export async function holdSender(db: Db, placeId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`package ${placeId}`}, 0))`.execute(db)
}

/** The latest package of a municipality: the one that stands, unless it was withdrawn. */
export async function findLatest(db: Db, placeId: string) {
	const found = await db
		.selectFrom('counted.receivedPackage')
		.select(['id', 'number', 'digest', 'signature', 'keyFingerprint', 'receivedAt', 'withdrawnAt'])
		.select((of) => of.ref('content').$castTo<Package>().as('content'))
		.where('placeId', '=', placeId)
		.orderBy('number', 'desc')
		.executeTakeFirst()
	return found ?? null
}

/** What a municipality's latest package tells, when it has not been taken back. */
export const standingIn = (latest: Awaited<ReturnType<typeof findLatest>>): Package | null =>
	latest?.withdrawnAt === null ? latest.content : null

/** A package that came before, by its own id or by its text. */
export async function findReceived(db: Db, placeId: string, by: { id: string; digest: string }) {
	const found = await db
		.selectFrom('counted.receivedPackage')
		.select(['id', 'number', 'digest', 'signature', 'keyFingerprint', 'receivedAt'])
		.where('placeId', '=', placeId)
		.where((of) => of.or([of('id', '=', by.id), of('digest', '=', by.digest)]))
		.orderBy('number')
		.executeTakeFirst()
	return found ?? null
}

/** What has become of a package since. */
export async function findReceipt(db: Db, packageId: string) {
	const found = await db
		.selectFrom('counted.receivedPackage as p')
		.leftJoin('counted.receivedPackage as later', 'later.replaces', 'p.id')
		.select([
			'p.placeId',
			'p.id',
			'p.number',
			'p.digest',
			'p.receivedAt',
			'p.withdrawnAt',
			'p.withdrawnBecause',
		])
		.select('later.id as replacedBy')
		.where('p.id', '=', packageId)
		.executeTakeFirst()
	return found ?? null
}

export type NewPackage = {
	readonly placeId: string
	readonly way: Way
	readonly digest: string
	readonly content: Package
	readonly receivedAt: Instant
	/** Null for what was answered by hand. */
	readonly signed: { readonly text: string; readonly signature: string; readonly key: string } | null
}

/** Keeps a package, and its figures in the place of those of the one before it; false when its id is another's. */
export async function keepPackage(db: Db, municipalityId: number, given: NewPackage): Promise<boolean> {
	const { placeId, content, signed } = given
	const kept = await db
		.insertInto('counted.receivedPackage')
		.values({
			...{ municipalityId, placeId, id: content.id, number: content.number, replaces: content.replaces },
			...{ way: given.way, digest: given.digest, content: JSON.stringify(content) },
			...{ signature: signed?.signature ?? null, keyFingerprint: signed?.key ?? null },
			...{ signedText: signed?.text ?? null, receivedAt: given.receivedAt, releasedAt: content.releasedAt },
			...{ firstYear: content.firstYear, lastYear: content.lastYear },
		})
		// Another municipality's package of the same id is not seen from here.
		.onConflict((conflict) => conflict.columns(['municipalityId', 'id']).doNothing())
		.returning('id')
		.executeTakeFirst()
	if (kept === undefined) return false
	await clearFigures(db, placeId)
	await insertFigures(db, municipalityId, given)
	await insertMethods(db, municipalityId, given)
	await insertPopulation(db, municipalityId, given)
	return true
}

/** Taken back: the package stays to be read, and what it told stands no more. */
export async function withdrawReceived(
	db: Db,
	{ id, placeId }: { readonly id: string; readonly placeId: string },
	given: { readonly withdrawnAt: Instant; readonly withdrawnBecause: string },
): Promise<void> {
	await db.updateTable('counted.receivedPackage').set(given).where('id', '=', id).execute()
	await clearFigures(db, placeId)
}

/** What a municipality told is taken away; its packages stay. */
async function clearFigures(db: Db, placeId: string): Promise<void> {
	await db.deleteFrom('counted.networkFigure').where('placeId', '=', placeId).execute()
	await db.deleteFrom('counted.methodAnswer').where('placeId', '=', placeId).execute()
	await db.deleteFrom('counted.placePopulation').where('placeId', '=', placeId).execute()
}

// One row set as JSON: a package has thousands of figures, and a statement no more than 65,535 parameters.
async function insertFigures(db: Db, municipalityId: number, { placeId, content }: NewPackage) {
	if (content.figures.length === 0) return
	await sql`
		insert into counted.network_figure
			(municipality_id, definition, definition_version, part, year, place_id, state, value, coverage, package_id)
		select ${municipalityId}::int, f.definition, f.version, f.part, f.year, ${placeId}::uuid, f.state, f.value, f.coverage,
			${content.id}::uuid
		from jsonb_to_recordset(${JSON.stringify(content.figures)}::jsonb) as f
			(definition text, version int, part text, year int, state text, value double precision, coverage double precision)
	`.execute(db)
}

async function insertMethods(db: Db, municipalityId: number, { placeId, content }: NewPackage) {
	if (content.methods.length === 0) return
	await sql`
		insert into counted.method_answer
			(municipality_id, place_id, year, question, questionnaire_version, answer, own_words, package_id)
		select ${municipalityId}::int, ${placeId}::uuid, m.year, m.question, m."questionnaireVersion", m.answer, m."ownWords",
			${content.id}::uuid
		from jsonb_to_recordset(${JSON.stringify(content.methods)}::jsonb) as m
			(year int, question text, "questionnaireVersion" int, answer text, "ownWords" text)
	`.execute(db)
}

async function insertPopulation(db: Db, municipalityId: number, { placeId, content }: NewPackage) {
	if (content.population.length === 0) return
	await sql`
		insert into counted.place_population (municipality_id, place_id, year, population, source, package_id)
		select ${municipalityId}::int, ${placeId}::uuid, p.year, p.population, p.source, ${content.id}::uuid
		from jsonb_to_recordset(${JSON.stringify(content.population)}::jsonb) as p (year int, population int, source text)
	`.execute(db)
}

export type NewRefusal = {
	readonly placeId: string | null
	readonly way: Way
	readonly digest: string
	readonly because: string
	readonly problems: readonly PackageProblem[]
}

/** Whoever holds the secret answers for the municipality and the year; an earlier link for the same is over. */
export async function insertSubmissionLink(
	{ db, actor, now }: Act,
	given: { placeId: string; year: number; digest: Buffer; endsOn: PlainDate },
): Promise<void> {
	await db
		.updateTable('counted.submissionLink')
		.set({ endedAt: now })
		.where('placeId', '=', given.placeId)
		.where('year', '=', given.year)
		.where('endedAt', 'is', null)
		.execute()
	await db
		.insertInto('counted.submissionLink')
		.values({ municipalityId: actor.municipalityId, ...given, madeAt: now })
		.execute()
}

const mostInADay = 1000
const told = 20
const aDayBefore = (now: Instant): string => new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString()

/** Notes what was not let in, by its digest and where it failed; a flood is noted no further. */
export async function noteRefused(
	{ db, actor, now }: Act,
	{ problems, ...given }: NewRefusal,
): Promise<void> {
	const since = aDayBefore(now)
	const { rows } = await sql<{ count: number }>`
		select context.refused_since(${since}::timestamptz, ${mostInADay}) as count`.execute(db)
	if ((rows[0]?.count ?? 0) >= mostInADay) return
	const kept = problems.slice(0, told).map(({ path, because }) => ({
		// The name of a field that does not belong is something that it held.
		path: because === 'unknown-field' ? path.replace(/[^.]*$/, '*') : path,
		because,
	}))
	await db
		.insertInto('counted.refusedPackage')
		.values({
			municipalityId: actor.municipalityId,
			...given,
			problems: JSON.stringify(kept),
			refusedAt: now,
		})
		.execute()
}

/** Gives the ids of what was destroyed. */
export async function destroyRefused(db: Db, before: Instant): Promise<string[]> {
	const gone = await db
		.deleteFrom('counted.refusedPackage')
		.where('refusedAt', '<', before)
		.returning('id')
		.execute()
	return gone.map(({ id }) => id)
}
