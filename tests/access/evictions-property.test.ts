import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { search } from '../../src/features/desk/queries/search.ts'
import { casesOfPeople, officerMatters } from '../../src/features/eviction-prevention/index.ts'
import { caseFile } from '../../src/features/eviction-prevention/queries/case-file.ts'
import { caseReaders } from '../../src/features/eviction-prevention/queries/case-readers.ts'
import { myNotices } from '../../src/features/eviction-prevention/queries/my-notices.ts'
import { newNotices } from '../../src/features/eviction-prevention/queries/new-notices.ts'
import { receipt } from '../../src/features/eviction-prevention/queries/receipt.ts'
import { worklist } from '../../src/features/eviction-prevention/queries/worklist.ts'
import type { Answer } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { enter } from '../../src/platform/transaction.ts'
import { landlords, type Officer, officers, others } from '../support/eviction-town.ts'
import {
	buildWorld,
	plannedWorld,
	type Somebody,
	type World,
	type WorldCase,
	type WorldNotice,
} from '../support/eviction-world.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { house, databaseUrl } = await testHouse()

// The rules as one would say them aloud, written apart from the policies and the queries that they are held against.

type Who =
	| { kind: 'officer'; who: Officer }
	| { kind: 'landlord'; who: (typeof landlords)[number] }
	| { kind: 'other' }

const unitsUnder: Readonly<Record<Officer, readonly Officer[]>> = {
	top: ['top', 'below'],
	below: ['below'],
	beside: ['beside'],
	away: ['away'],
}

/** An officer sees the cases of their unit and of those below it, and those they are given. */
const maySeeCase = (who: Who, one: WorldCase): boolean =>
	who.kind === 'officer' && (unitsUnder[who.who].includes(one.unit) || one.assignedTo === who.who)

/** Case work of the committee knows its people by name, but for those who are hidden from it. */
const mayKnow = (who: Who, { committee, knownTo }: Somebody): boolean =>
	who.kind === 'officer' &&
	(who.who === 'away' ? 'two' : 'one') === committee &&
	(knownTo === 'all' || knownTo.has(who.who))

/** The home is hidden where anybody in it is. */
const maySeeHome = (who: Who, { people }: WorldCase): boolean => people.every((one) => mayKnow(who, one))

/** A landlord reads what it told; case work of the committee that receives notices reads what all of them told. */
const maySeeNotice = (who: Who, { from }: WorldNotice): boolean =>
	who.kind === 'landlord' ? who.who === from : who.kind === 'officer' && who.who !== 'away'

/** Whom it is about, case work reads where it may know whom matching found; the one who told it, always. */
const maySeeTenant = (who: Who, notice: WorldNotice): boolean => {
	if (!maySeeNotice(who, notice)) return false
	if (who.kind === 'landlord' || notice.about === null) return true
	// Somebody of the other committee is nobody here.
	return notice.about.committee === 'two' || mayKnow(who, notice.about)
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort()

async function rowsOf(caller: Caller, table: string, column = 'id'): Promise<string[]> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, caller.actor, 'work')
		const { rows } = await sql<{
			id: string
		}>`select ${sql.ref(column)} as id from ${sql.table(table)}`.execute(db)
		return [...new Set(rows.map(({ id }) => id))].sort()
	})
}

/** Every table that has rows of cases, the features' later ones too. */
const caseTables = await withSql(databaseUrl, (db) =>
	db.rows<{ name: string }>(`
		select format('%I.%I', n.nspname, c.relname) as name from pg_class c
		join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
		where c.relkind = 'r' and n.nspname in ('named', 'history') and c.relname <> 'notice_match'
			and has_table_privilege('bofast_app', c.oid, 'select')`),
)

/** Every column of every table that the app may read at all. */
const readable = await withSql(databaseUrl, (db) =>
	db.rows<{ name: string; columns: string }>(`
		select format('%I.%I', n.nspname, c.relname) as name, string_agg(quote_ident(a.attname), ', ') as columns
		from pg_class c
		join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relkind in ('r', 'v') and n.nspname in ('named', 'counted', 'history', 'audit', 'published')
			and has_column_privilege('bofast_app', c.oid, a.attnum, 'select')
		group by 1`),
)
const withWords = await withSql(databaseUrl, (db) =>
	db.rows<{ name: string }>('select kept_in as name from house.words()'),
)

/** All that somebody can be told by SQL of their own, as text: every column, and the words row by row. */
async function everythingBySql(caller: Caller): Promise<string> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, caller.actor, 'work')
		const told: string[] = []
		for (const { name, columns } of readable) {
			const { rows } = await sql.raw(`select ${columns} from ${name}`).execute(db)
			told.push(JSON.stringify(rows))
		}
		for (const { name } of withWords) {
			const ids = `array(select id from named.${name})`
			const { rows } = await sql.raw(`select words from context.words_of_${name}(${ids})`).execute(db)
			told.push(JSON.stringify(rows))
		}
		return told.join()
	})
}

async function asSqlShows(world: World, who: Who, caller: Caller): Promise<void> {
	const seen = ids(world.cases.filter((one) => maySeeCase(who, one)))
	expect(await rowsOf(caller, 'named.eviction_case')).toEqual(seen)
	expect(await rowsOf(caller, 'named.contact_attempt', 'case_id')).toEqual(seen)
	for (const { name } of caseTables) {
		const strange = (await rowsOf(caller, name, 'case_id')).filter((id) => id !== null && !seen.includes(id))
		expect([name, strange]).toEqual([name, []])
	}
	namesNobodyHidden(world, who, await everythingBySql(caller))
	const people = world.cases.flatMap((one) => one.people)
	expect(await rowsOf(caller, 'named.person_particulars')).toEqual(
		ids(people.filter((one) => mayKnow(who, one))),
	)
	const homes = world.cases.filter((one) => maySeeHome(who, one))
	expect((await rowsOf(caller, 'named.case_home')).length).toBe(homes.length)
	const tenants = world.notices.filter((one) => maySeeTenant(who, one))
	expect(await rowsOf(caller, 'named.notice_tenant', 'notice_id')).toEqual(ids(tenants))
	if (who.kind === 'other') return
	expect(await rowsOf(caller, 'named.notice')).toEqual(
		ids(world.notices.filter((one) => maySeeNotice(who, one))),
	)
	const known = who.kind === 'officer' && who.who !== 'away' ? world.notices : []
	expect(await rowsOf(caller, 'named.notice_match')).toEqual(ids(known))
}

/** What the actor's pages say, as text: names of people who are hidden must stand nowhere in it. */
async function asPagesShow(world: World, who: Who, caller: Caller): Promise<void> {
	const told: string[] = []
	const read = <Value>(answer: Answer<Value>): Value | null => {
		if (answer.is !== 'done') return null
		told.push(JSON.stringify(answer.value))
		return answer.value
	}
	const list = read(await worklist(caller, { whose: 'unit' }))
	const open = world.cases.filter((one) => one.state === 'open' && maySeeCase(who, one))
	expect((list?.rows ?? []).map(({ caseId }) => caseId).sort()).toEqual(ids(open))
	for (const one of world.cases) {
		const file = read(await caseFile(caller, { caseId: one.id }))
		expect(file !== null).toBe(maySeeCase(who, one))
		expect((await caseReaders(caller, { caseId: one.id })).is === 'done').toBe(maySeeCase(who, one))
		if (file !== null) expect(file.tenant).toBe(mayKnow(who, one.people[0]) ? one.people[0].name : null)
		if (file !== null) expect(file.home !== null).toBe(maySeeHome(who, one))
		for (const { name } of one.people) read(await search(caller, { text: name }))
		read(await casesOfPeople(caller, { personIds: one.people.map(({ id }) => id) }))
	}
	const mine = read(await myNotices(caller, {}))
	const own = world.notices.filter((one) => who.kind === 'landlord' && maySeeNotice(who, one))
	expect((mine?.notices ?? []).map(({ noticeId }) => noticeId).sort()).toEqual(ids(own))
	for (const notice of world.notices) {
		const paper = read(await receipt(caller, { noticeId: notice.id }))
		expect(paper !== null).toBe(who.kind !== 'other' && maySeeNotice(who, notice))
		if (paper !== null) expect(paper.tenant).toBe(maySeeTenant(who, notice) ? notice.name : null)
	}
	read(await newNotices(caller, {}))
	read(await officerMatters(caller, {}))
	tellsNothingMore(world, who, told.join())
}

function tellsNothingMore(world: World, who: Who, told: string): void {
	for (const one of world.cases) {
		if (!maySeeCase(who, one)) expect(told).not.toContain(one.id)
	}
	namesNobodyHidden(world, who, told)
}

function namesNobodyHidden(world: World, who: Who, told: string): void {
	const reported = world.notices.filter((one) => maySeeTenant(who, one)).map(({ name }) => name)
	for (const person of world.cases.flatMap((one) => one.people)) {
		if (mayKnow(who, person) || reported.includes(person.name)) continue
		for (const part of person.name.split(' ')) expect(told).not.toContain(part)
	}
	for (const { name, ...notice } of world.notices) {
		if (!maySeeTenant(who, { name, ...notice }) && notice.about === null) expect(told).not.toContain(name)
	}
}

const worlds = Number(process.env.BOFAST_RUNS ?? 8)

test('landlords, officers of every unit and those who read figures each see exactly what they may', async () => {
	await fc.assert(
		fc.asyncProperty(plannedWorld, async (plan) => {
			const world = await buildWorld(house, plan)
			const everyone: [Who, Caller][] = [
				...officers.map((who): [Who, Caller] => [{ kind: 'officer', who }, world.officer(who)]),
				...landlords.map((who): [Who, Caller] => [{ kind: 'landlord', who }, world.landlord(who)]),
				...others.map((role): [Who, Caller] => [{ kind: 'other' }, world.other(role)]),
			]
			for (const [who, caller] of everyone) {
				await asSqlShows(world, who, caller)
				await asPagesShow(world, who, caller)
			}
		}),
		// A world is built anew each time: what failed is told as it is, not made smaller.
		{ numRuns: worlds, endOnFailure: true },
	)
}, 300_000)
