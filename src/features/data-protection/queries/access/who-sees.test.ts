import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { lillhamnsOwn } from '../../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../../tests/support/lillhamn-house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import type { Actor } from '../../../../platform/actor.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { enter } from '../../../../platform/transaction.ts'
import { personCard } from '../../../people/index.ts'
import { breakGlass } from '../../commands/access/break-glass.ts'
import { allAccounts } from './all-accounts.ts'
import { whatSees } from './what-sees.ts'
import { whoSees } from './who-sees.ts'
import { whomToAskAbout } from './whom-to-ask-about.ts'

// What the page answers is held against what each account of Lillhamn reads, row by row.
const { house, databaseUrl } = await lillhamnHouse()
let records: Actor
let people: { id: string; kind: string }[] = []
const asRecords = () => ({ house, actor: records })

beforeAll(async () => {
	records = await lillhamnsOwn(databaseUrl, 'Greta Lind')
	people = await withSql(databaseUrl, async (db) => [
		...(await db.rows<{ id: string; kind: string }>(
			`select id, 'protected' as kind from named.person where municipality_id = 1 and protection <> 'none' order by id limit 6`,
		)),
		...(await db.rows<{ id: string; kind: string }>(
			`select distinct on (c.unit_id) m.person_id as id, 'in a case' as kind from named.eviction_case c
			join named.household_member m using (municipality_id, household_id) where c.municipality_id = 1 order by c.unit_id, c.case_number desc`,
		)),
		...(await db.rows<{ id: string; kind: string }>(
			`select distinct on (e.unit_id) e.person_id as id, 'on the list' as kind from named.list_entry e where e.municipality_id = 1 order by e.unit_id, e.person_id`,
		)),
		...(await db.rows<{ id: string; kind: string }>(
			`select n.person_id as id, 'of a notice' as kind from named.notice_match n where n.municipality_id = 1 and n.person_id is not null order by n.id desc limit 3`,
		)),
	])
}, 120_000)

/** What an account reads, by SQL of its own on the tables themselves. */
async function readsOf(accountId: string, committeeId: string | null, personId: string) {
	return await house.app.transaction().execute(async (db) => {
		const speaker = { municipalityId: 1, controllerId: committeeId, actorId: accountId }
		await enter(db, house, speaker, 'work', sql`null`, 'reading')
		const has = async (table: string, column: string) => {
			const { rows } = await sql<{ is: boolean }>`select exists (
				select from ${sql.table(table)} t where t.${sql.ref(column)} = ${personId}) as is`.execute(db)
			return rows[0]?.is ?? false
		}
		const { rows } = await sql<{ number: string }>`
			select distinct c.case_number as number from named.eviction_case c
			join named.household_member m on m.municipality_id = c.municipality_id and m.household_id = c.household_id
			where m.person_id = ${personId} order by 1`.execute(db)
		return {
			name: await has('named.person_particulars', 'id'),
			number: await has('named.identity_number', 'person_id'),
			listed: await has('named.list_entry', 'person_id'),
			whereabouts: await has('named.spell', 'person_id'),
			home: await has('named.stay_person', 'person_id'),
			cases: rows.map(({ number }) => number),
		}
	})
}

describe('who sees a person', () => {
	test('is what each account of Lillhamn reads itself, for protected people, cases, the list and notices', async () => {
		const { accounts } = valueIn(await allAccounts(asRecords(), {}))
		expect(accounts.length).toBeGreaterThan(8)
		expect(new Set(people.map(({ kind }) => kind)).size).toBe(4)
		const wrong: string[] = []
		for (const { id: personId, kind } of people) {
			const answer = valueIn(await whoSees(asRecords(), { personId }))
			const told = new Map(answer.seen.filter(({ how }) => how === 'work').map((one) => [one.id, one]))
			for (const account of accounts) {
				const reads = await readsOf(account.id, account.committeeId, personId)
				const said = told.get(account.id)
				const things = new Set<string>(said?.things ?? [])
				for (const thing of ['name', 'number', 'listed', 'whereabouts', 'home'] as const) {
					if (reads[thing] !== things.has(thing))
						wrong.push(`${kind}: ${account.name} ${thing} ${reads[thing]}`)
				}
				// By one's household alone: whoever has no case work reads no household.
				const cases = [...(said?.caseNumbers ?? [])].sort()
				if (cases.join() !== reads.cases.join()) wrong.push(`${kind}: ${account.name} cases ${reads.cases}`)
			}
		}
		expect(wrong).toEqual([])
	}, 240_000)

	test('has a reason for everybody who is in it', async () => {
		const unexplained: string[] = []
		for (const { id: personId } of people) {
			const { seen } = valueIn(await whoSees(asRecords(), { personId }))
			unexplained.push(
				...seen.filter(({ why }) => why.length === 0).map(({ name }) => `${name} of ${personId}`),
			)
		}
		expect(unexplained).toEqual([])
	}, 120_000)

	test('agrees with the page that case work opens, and nobody without named access sees somebody protected by name', async () => {
		const staff = await lillhamnsOwn(databaseUrl, 'Sara Holm')
		for (const { id: personId, kind } of people.filter(({ kind }) => kind !== 'of a notice')) {
			const { seen } = valueIn(await whoSees(asRecords(), { personId }))
			const mine = seen.find(({ id, how }) => id === staff.actorId && how === 'work')
			const card = await personCard({ house, actor: staff }, { personId })
			const known = card.is === 'done' && card.value.known !== null
			expect([personId, mine?.things.includes('name') ?? false]).toEqual([personId, known])
			if (kind !== 'protected') continue
			const byName = seen.filter(({ things }) => things.includes('name') || things.includes('number'))
			// A landlord's own words are its own: nothing of them comes from the person's rows.
			expect(byName.filter(({ why }) => !why.includes('named-access'))).toEqual([])
		}
	}, 120_000)

	test('says that somebody reads in an emergency, as long as they do', async () => {
		const manager = await lillhamnsOwn(databaseUrl, 'Sara Holm')
		const person = people.find(({ kind }) => kind === 'in a case')
		const outside = await withSql(databaseUrl, async (db) => {
			const [made] = await db.rows<{ id: string; committeeId: string; unitId: string }>(
				`with unit as (select * from named.unit where municipality_id = 1 and name = 'Familjeenheten'),
					made as (insert into named.staff (municipality_id, committee_id, name, email)
						select municipality_id, committee_id, 'Jour Prov', 'jour@lillhamn.example' from unit returning id, committee_id),
					role as (insert into named.staff_role select 1, id, 'officer' from made),
					place as (insert into named.assignment select 1, made.id, unit.id from made, unit)
				select made.id, made.committee_id as "committeeId", unit.id as "unitId" from made, unit`,
			)
			if (made === undefined) throw new Error('nobody was made')
			return made
		})
		const actor = {
			...manager,
			...{
				actorId: outside.id,
				controllerId: outside.committeeId,
				unitIds: [outside.unitId],
				roles: ['officer'],
			},
		}
		const about = { personId: person?.id ?? '', reason: 'Jouren behöver läsa vad som är lovat i natt.' }
		const before = valueIn(await whoSees(asRecords(), { personId: about.personId })).seen.find(
			({ id }) => id === outside.id,
		)
		expect(before?.things).not.toContain('cases')
		valueIn(await breakGlass({ house, actor }, about))
		const after = valueIn(await whoSees(asRecords(), { personId: about.personId })).seen.find(
			({ id }) => id === outside.id,
		)
		expect(after?.things).toContain('cases')
		expect(after?.why).toContain('break-glass')
	}, 60_000)
})

describe('asking', () => {
	test('is for those who keep accounts or answer for records', async () => {
		for (const name of ['Sara Holm', 'Maria Ström', 'Gunnar Fors', 'Mats Ek']) {
			const actor = await lillhamnsOwn(databaseUrl, name)
			expect((await whoSees({ house, actor }, { personId: people[0]?.id })).is).toBe('forbidden')
			const told = await house.app.transaction().execute(async (db) => {
				await enter(db, house, actor, 'work')
				const { rows } = await sql<{ people: number; matters: unknown; accounts: number }>`
					select (select count(*)::int from house.people_meant('{}', 'V 2026-0001')) as people,
						house.matters_of(${people[0]?.id}::uuid) as matters,
						(select count(*)::int from house.accounts()) as accounts`.execute(db)
				return rows[0]
			})
			expect(told).toEqual({ people: 0, matters: null, accounts: 0 })
		}
	})

	test('goes by identity number or case number alone, and tells no name', async () => {
		const [named] = await withSql(databaseUrl, (db) =>
			db.rows<{ number: string; name: string }>(
				`select c.case_number as number, d.family_name as name from named.eviction_case c
				join named.household_member m using (municipality_id, household_id)
				join named.person_particulars d on d.municipality_id = c.municipality_id and d.id = m.person_id
				where c.municipality_id = 1 and m.role = 'adult' order by c.case_number desc limit 1`,
			),
		)
		expect((await whomToAskAbout(asRecords(), { number: named?.name })).is).toBe('bad-input')
		const found = valueIn(await whomToAskAbout(asRecords(), { number: named?.number }))
		expect(found.people.length).toBeGreaterThan(0)
		const answer = valueIn(await whoSees(asRecords(), { personId: found.people[0]?.personId }))
		expect(answer.cases.map(({ caseNumber }) => caseNumber)).toContain(named?.number)
		expect(JSON.stringify([found, { ...answer, seen: [] }])).not.toContain(named?.name)
	})
})

test('what an account sees is what it reads itself, in numbers', async () => {
	const { accounts } = valueIn(await allAccounts(asRecords(), {}))
	for (const account of accounts) {
		const { counts } = valueIn(await whatSees(asRecords(), { accountId: account.id }))
		const reads = await house.app.transaction().execute(async (db) => {
			const speaker = { municipalityId: 1, controllerId: account.committeeId, actorId: account.id }
			await enter(db, house, speaker, 'work', sql`null`, 'reading')
			const { rows } = await sql<object>`
				select (select count(*)::int from named.eviction_case) as cases,
					(select count(*)::int from named.list_entry) as listed,
					(select count(*)::int from named.notice_tenant) as notices`.execute(db)
			return rows[0]
		})
		expect({ name: account.name, ...reads }).toEqual({
			name: account.name,
			...{ cases: counts?.cases, listed: counts?.listed, notices: counts?.notices },
		})
	}
}, 120_000)
