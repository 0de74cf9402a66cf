import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']
type Asked = {
	readonly definition: string
	readonly today: PlainDate
	/** One person alone; else everybody. */
	readonly personId?: string
}

/**
 * Everybody on the list whom the speaker may see, each once whatever records there are, with what is projected of
 * their situation on the day. Nothing here says who they are.
 */
export async function listMatters(db: Db, asked: Asked) {
	return await matters(db, asked).execute()
}

/** The same with names, as far as the speaker may know them. */
export async function listMattersByName(db: Db, asked: Asked) {
	return await matters(db, asked)
		.leftJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 'e.municipalityId').onRef('d.id', '=', 'e.personId'),
		)
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'e.municipalityId').onRef('s.id', '=', 'e.responsibleId'),
		)
		.select(['d.id as knownAs', 'd.givenName', 'd.familyName', 'd.code as personCode', 'd.called'])
		.select(['e.responsibleId', 's.name as responsible'])
		.execute()
}

function matters(db: Db, { definition, today, personId }: Asked) {
	return db
		.selectFrom('named.listEntry as e')
		.innerJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 'e.municipalityId').onRef('p.id', '=', 'e.personId'),
		)
		.innerJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'e.municipalityId').onRef('u.id', '=', 'e.unitId'),
		)
		.leftJoin('named.contribution as c', (join) =>
			join
				.onRef('c.municipalityId', '=', 'e.municipalityId')
				.onRef('c.personId', '=', 'e.personId')
				.on('c.definition', '=', definition)
				.on('c.day', '<=', today)
				.on('c.until', '>', today),
		)
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('named.contribution as h')
					.select([
						sql<PlainDate | null>`max(h.day) filter (where h.kind <> 'regroup')`.as('since'),
						sql<PlainDate | null>`max(h.day) filter (where h.kind = 'in')`.as('cameOn'),
						sql<
							string | null
						>`(array_agg(h.reason order by h.position desc) filter (where h.kind = 'in'))[1]`.as('cameBy'),
					])
					.whereRef('h.municipalityId', '=', 'e.municipalityId')
					.whereRef('h.personId', '=', 'e.personId')
					.where('h.definition', '=', definition)
					.where('h.day', '<=', today)
					.as('course'),
			(join) => join.onTrue(),
		)
		.select(['e.personId', 'e.code', 'e.unitId', 'u.name as unit', 'e.firstKnownOn', 'e.lastContactOn'])
		.select(['e.inactiveOn', 'e.longTermFrom', 'p.protection'])
		.select([
			'c.kind',
			'c.fromCategory',
			'c.toCategory',
			'c.reason',
			'c.population',
			'c.sex',
			'c.ageBand',
			'c.children',
		])
		.select(['course.since', 'course.cameOn', 'course.cameBy'])
		.where('p.sameAs', 'is', null)
		.$if(personId !== undefined, (all) => all.where('e.personId', '=', personId ?? ''))
}

/** Where these people live on the day, as the latest begun spell of any of their records says. */
export async function listPlaces(db: Db, personIds: readonly string[], today: PlainDate) {
	if (personIds.length === 0) return []
	return await db
		.with('records', (cte) => recordsOf(cte, personIds))
		.selectFrom('records as r')
		.innerJoin('named.spell as s', 's.personId', 'r.recordId')
		.select(['r.personId', 's.place', 's.placeName', 's.dischargeOn', 's.stayMunicipality'])
		.select(['s.residenceMunicipality', 's.childrenElsewhere', 's.startsOn'])
		.where('s.startsOn', '<=', today)
		.where('s.endsOn', '>', today)
		.orderBy('r.personId')
		.orderBy('s.startsOn')
		.execute()
}

/** Causes and needs that hold on the day, each once a person whatever record it was noted on. */
export async function listFactors(db: Db, personIds: readonly string[], today: PlainDate) {
	if (personIds.length === 0) return []
	return await db
		.with('records', (cte) => recordsOf(cte, personIds))
		.selectFrom('records as r')
		.innerJoin('named.personFactor as f', 'f.personId', 'r.recordId')
		.select(['r.personId', 'f.kind', 'f.code', 'f.level'])
		.distinct()
		.where('f.fromDay', '<=', today)
		.where((eb) => eb.or([eb('f.untilDay', 'is', null), eb('f.untilDay', '>', today)]))
		.execute()
}

/** The kept records and those linked to them. */
function recordsOf(db: Pick<Db, 'selectFrom'>, personIds: readonly string[]) {
	const anyOf = sql<boolean>`any(${personIds}::uuid[])`
	return db
		.selectFrom('named.person as k')
		.select(['k.id as personId', 'k.id as recordId'])
		.where(sql<boolean>`k.id = ${anyOf}`)
		.unionAll(
			db
				.selectFrom('named.person as l')
				.select((eb) => [eb.ref('l.sameAs').$notNull().as('personId'), 'l.id as recordId'])
				.where(sql<boolean>`l.same_as = ${anyOf}`),
		)
}
