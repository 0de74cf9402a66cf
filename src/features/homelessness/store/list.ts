import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

// The list is read in a few plain statements, each by index or once through: one statement with everything joined was
// planned, under row security and without statistics, as loops within loops.

/** The matters that the speaker may see, one alone or all. */
export async function listEntries(db: Db, personId?: string) {
	return await db
		.selectFrom('named.listEntry as e')
		.innerJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'e.municipalityId').onRef('u.id', '=', 'e.unitId'),
		)
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'e.municipalityId').onRef('s.id', '=', 'e.responsibleId'),
		)
		.select([
			'e.personId',
			'e.code',
			'e.unitId',
			'u.name as unit',
			'e.responsibleId',
			's.name as responsible',
		])
		.select(['e.firstKnownOn', 'e.lastContactOn', 'e.inactiveOn', 'e.longTermFrom'])
		.$if(personId !== undefined, (all) => all.where('e.personId', '=', personId ?? ''))
		.execute()
}

/** Of these records, those that stand for a person, and how they are protected. */
export async function listKept(db: Db, personIds: readonly string[]) {
	return await db
		.selectFrom('named.person as p')
		.select(['p.id', 'p.protection'])
		.where(isAnyOf('p.id', personIds))
		.where('p.sameAs', 'is', null)
		.execute()
}

/** What these people are called, where the speaker may know it. */
export async function listNames(db: Db, personIds: readonly string[]) {
	return await db
		.selectFrom('named.personParticulars as d')
		.select(['d.id', 'd.givenName', 'd.familyName', 'd.code as personCode', 'd.called'])
		.where(isAnyOf('d.id', personIds))
		.execute()
}

/** The state that each whom the speaker may see is in on the day under a definition; none before the first. */
export async function listStates(
	db: Db,
	{ definition, today }: { readonly definition: string; readonly today: PlainDate },
	personId?: string,
) {
	return await db
		.selectFrom('named.contribution as c')
		.select(['c.personId', 'c.fromCategory', 'c.toCategory', 'c.reason'])
		.select(['c.population', 'c.sex', 'c.ageBand', 'c.children'])
		.where('c.definition', '=', definition)
		.where('c.day', '<=', today)
		.where('c.until', '>', today)
		.$if(personId !== undefined, (all) => all.where('c.personId', '=', personId ?? ''))
		.execute()
}

/** What has happened to these people under a definition until the day, in order. */
export async function listCourses(
	db: Db,
	personIds: readonly string[],
	{ definition, today }: { readonly definition: string; readonly today: PlainDate },
) {
	return await db
		.selectFrom('named.contribution as c')
		.select(['c.personId', 'c.day', 'c.kind', 'c.reason'])
		.where('c.definition', '=', definition)
		.where(isAnyOf('c.personId', personIds))
		.where('c.day', '<=', today)
		.orderBy('c.personId')
		.orderBy('c.position')
		.execute()
}

/** Records that are linked to these people's. */
export async function listLinked(db: Db, personIds: readonly string[]) {
	return await db
		.selectFrom('named.person as l')
		.select((eb) => ['l.id', eb.ref('l.sameAs').$notNull().as('personId')])
		.where(isAnyOf('l.sameAs', personIds))
		.execute()
}

/** Where these records say that somebody lives on the day. */
export async function listPlaces(db: Db, recordIds: readonly string[], today: PlainDate) {
	return await db
		.selectFrom('named.spell as s')
		.select(['s.personId as recordId', 's.place', 's.placeName', 's.dischargeOn', 's.stayMunicipality'])
		.select(['s.residenceMunicipality', 's.childrenElsewhere', 's.startsOn'])
		.where(isAnyOf('s.personId', recordIds))
		.where('s.startsOn', '<=', today)
		.where('s.endsOn', '>', today)
		.execute()
}

/** Causes and needs that hold on the day by these records. */
export async function listFactors(db: Db, recordIds: readonly string[], today: PlainDate) {
	return await db
		.selectFrom('named.personFactor as f')
		.select(['f.personId as recordId', 'f.kind', 'f.code', 'f.level'])
		.where(isAnyOf('f.personId', recordIds))
		.where('f.fromDay', '<=', today)
		.where((eb) => eb.or([eb('f.untilDay', 'is', null), eb('f.untilDay', '>', today)]))
		.execute()
}

function isAnyOf(column: string, ids: readonly string[]) {
	return sql<boolean>`${sql.ref(column)} = any(${ids}::uuid[])`
}
