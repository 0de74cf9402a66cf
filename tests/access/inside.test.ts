import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/platform/actor.ts'
import { enter } from '../../src/platform/transaction.ts'
import { likelyInput } from '../support/likely-input.ts'
import { idsIn, type LillhamnIds, lillhamnIds, lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'
import { loadUseCases } from '../support/use-cases.ts'

// Inside one municipality: who works elsewhere, or with something else, meets no people.
const { house, databaseUrl } = await lillhamnHouse()
const queries = (await loadUseCases()).filter(({ useCase }) => !useCase.writes)
let lillhamn: LillhamnIds
const actors = new Map<string, Actor>()
const secret = { people: new Set<string>(), cases: new Set<string>(), protectedPeople: new Set<string>() }

/** An officer of another unit or committee than the one that has the cases. */
async function officerIn(unitName: string): Promise<Actor> {
	return await withSql(databaseUrl, async (db) => {
		const [made] = await db.rows<{ id: string; unitId: string; committeeId: string }>(
			`with unit as (select * from named.unit where name = $1),
				made as (insert into named.staff (municipality_id, committee_id, name, email)
					select municipality_id, committee_id, 'Prov i ' || name, 'prov@lillhamn.example' from unit returning id),
				role as (insert into named.staff_role select 1, id, 'officer' from made),
				place as (insert into named.assignment select 1, made.id, unit.id from made, unit)
			select made.id, unit.id as "unitId", unit.committee_id as "committeeId" from made, unit`,
			[unitName],
		)
		if (made === undefined) throw new Error(`Lillhamn has no ${unitName}`)
		const placed = { controllerId: made.committeeId, actorId: made.id, unitIds: [made.unitId] }
		return { municipalityId: 1, ...placed, roles: ['officer'], organisationIds: [] }
	})
}

beforeAll(async () => {
	lillhamn = await lillhamnIds(databaseUrl)
	for (const name of ['Sara Holm', 'Maria Ström', 'Gunnar Fors', 'Ulla Bohlin', 'Mats Ek']) {
		actors.set(name, await lillhamnsOwn(databaseUrl, name))
	}
	actors.set('an officer of another committee', await officerIn('Försörjningsstödet'))
	actors.set('an officer of another unit', await officerIn('Familjeenheten'))
	await withSql(databaseUrl, async (db) => {
		const ids = async (text: string) => new Set((await db.rows<{ id: string }>(text)).map(({ id }) => id))
		secret.people = await ids('select id from named.person')
		secret.cases = await ids('select id from named.eviction_case')
		secret.protectedPeople = await ids(`select id from named.person where protection <> 'none'`)
	})
}, 120_000)

const actorOf = (who: string): Actor => {
	const found = actors.get(who)
	if (found === undefined) throw new Error(`nobody is ${who}`)
	return found
}

/** Every id that any query gives the actor, with the queries that gave it. */
async function shownTo(who: string, hidden: ReadonlySet<string>): Promise<string[]> {
	const shown: string[] = []
	for (const callable of queries) {
		const given = likelyInput(callable.useCase.input, lillhamn.for)
		const answer = await callable({ house, actor: actorOf(who) }, given)
		const asked = new Set(idsIn(given))
		if (answer.is !== 'done') continue
		if (idsIn(answer.value).some((id) => hidden.has(id) && !asked.has(id))) shown.push(callable.useCase.name)
	}
	return shown
}

async function rowsFor(who: string, table: string): Promise<number> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, actorOf(who), 'work')
		const { rows } = await sql<{
			count: number
		}>`select count(*)::int as count from ${sql.table(table)}`.execute(db)
		return rows[0]?.count ?? 0
	})
}

const withoutCaseWork = [
	'Maria Ström',
	'Gunnar Fors',
	'Ulla Bohlin',
	'Mats Ek',
	'an officer of another committee',
]

describe.each(withoutCaseWork)('%s', (who) => {
	test('is given no person and no case by any query', async () => {
		expect(await shownTo(who, secret.people)).toEqual([])
		expect(await shownTo(who, secret.cases)).toEqual([])
	}, 240_000)

	test.each([
		'named.person',
		'named.person_particulars',
		'named.identity_number',
		'named.household',
		'named.eviction_case',
		'named.case_date',
		'named.child_talk',
		'named.decision',
		'history.eviction_case',
		'named.spell',
		'named.contact',
		'named.person_factor',
		'named.list_entry',
		'named.contribution',
		'history.spell',
	])('is given no row of %s by the database', async (table) => {
		expect(await rowsFor(who, table)).toBe(0)
	})
})

test('an officer of another unit is given no case, though the committee is the same', async () => {
	expect(await shownTo('an officer of another unit', secret.cases)).toEqual([])
	expect(await rowsFor('an officer of another unit', 'named.eviction_case')).toBe(0)
	expect(await rowsFor('an officer of another unit', 'named.contact_attempt')).toBe(0)
}, 240_000)

test("an officer of the unit is given the unit's cases, and of protected people only that they are there", async () => {
	expect(await rowsFor('Sara Holm', 'named.eviction_case')).toBeGreaterThan(800)
	const hidden = await house.app.transaction().execute(async (db) => {
		await enter(db, house, actorOf('Sara Holm'), 'work')
		return await db
			.selectFrom('named.person as p')
			.leftJoin('named.personParticulars as a', (join) =>
				join.onRef('a.municipalityId', '=', 'p.municipalityId').onRef('a.id', '=', 'p.id'),
			)
			.leftJoin('named.namedAccess as n', (join) =>
				join
					.onRef('n.personId', '=', 'p.id')
					.onRef('n.municipalityId', '=', 'p.municipalityId')
					.on('n.staffId', '=', actorOf('Sara Holm').actorId),
			)
			.select(['p.id', 'a.givenName', 'n.staffId'])
			.where('p.protection', '<>', 'none')
			.execute()
	})
	expect(hidden.length).toBe(secret.protectedPeople.size)
	expect(hidden.filter(({ givenName, staffId }) => (givenName === null) !== (staffId === null))).toEqual([])
	expect(hidden.some(({ givenName }) => givenName === null)).toBe(true)
})
