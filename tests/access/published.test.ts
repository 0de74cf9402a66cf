import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { actingAs } from '../../src/platform/transaction.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'

const { house, databaseUrl } = await lillhamnHouse()
const town = await sampleMunicipality(house, 'Provköping')

const relations = await withSql(databaseUrl, (client) =>
	client.rows<{ name: string; schema: string }>(`
		select format('%I.%I', n.nspname, c.relname) as name, n.nspname as schema
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind in ('r', 'v', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
		order by 1`),
)
const outcomeOf = async (statement: string): Promise<string> => {
	try {
		await sql.raw(statement).execute(house.published)
		return 'done'
	} catch (fault) {
		return (fault as { code: string }).code
	}
}

describe('anyone, as the database knows them', () => {
	test('reads what is published and not a row besides', async () => {
		const read: string[] = []
		for (const { name } of relations) {
			if ((await outcomeOf(`select from ${name} limit 1`)) === 'done') read.push(name)
		}
		expect(relations.length).toBeGreaterThan(100)
		expect(read).toEqual([
			'published.data_terms',
			'published.dataset',
			'published.document',
			'published.library',
			'published.page',
			'published.page_picture',
			'published.picture',
			'published.site',
			'published.standing_package',
		])
	})

	test('writes nothing', async () => {
		for (const table of ['published.page', 'published.site', 'published.picture']) {
			expect(await outcomeOf(`update ${table} set municipality_id = 1`)).toBe('42501')
			expect(await outcomeOf(`delete from ${table}`)).toBe('42501')
		}
	})

	test('makes no tables and calls none of the house’s functions', async () => {
		expect(await outcomeOf('create table published.mine (id int)')).toBe('42501')
		expect(await outcomeOf('select context.municipality()')).toBe('42501')
		expect(await outcomeOf('select house.wide()')).toBe('42501')
	})

	test('sees neither what is only prepared nor what was withdrawn', async () => {
		await withSql(databaseUrl, (client) =>
			client.rows(`
				insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
				values (77, 'provby', 'Provby', 'sv', '#fff3ec', '#0b5cad', 'a@provby.example', 'd');
				insert into published.page (municipality_id, kind, subject_id, plan_id, slug, number, content, digest, prepared_at, published_at, withdrawn_at)
				values (77, 'plan', uuidv7(), uuidv7(), 'a', 1, '{}', 'd', now(), null, null),
					(77, 'plan', uuidv7(), uuidv7(), 'b', 1, '{}', 'd', now(), now(), now()),
					(77, 'plan', uuidv7(), uuidv7(), 'c', 1, '{}', 'd', now(), now(), null)`),
		)
		const seen = await house.published
			.selectFrom('published.page')
			.select('slug')
			.where('municipalityId', '=', 77)
			.execute()
		expect(seen).toEqual([{ slug: 'c' }])
	})
})

describe('what Lillhamn has published', () => {
	const everything = async () => {
		const pages = await house.published.selectFrom('published.page').select(['kind', 'content']).execute()
		expect([...new Set(pages.map(({ kind }) => kind))].toSorted()).toEqual([
			'consultation',
			'follow-up',
			'plan',
		])
		const pictures = await house.published
			.selectFrom('published.picture')
			.select(['bytes'])
			.where('mediaType', '=', 'image/svg+xml')
			.execute()
		const datasets = await house.published.selectFrom('published.dataset').select('content').execute()
		const packages = await house.published.selectFrom('published.standingPackage').selectAll().execute()
		const libraries = await house.published.selectFrom('published.library').selectAll().execute()
		expect(libraries).not.toEqual([])
		return [
			JSON.stringify(pages),
			JSON.stringify(datasets),
			JSON.stringify(packages),
			JSON.stringify(libraries),
			...pictures.map(({ bytes }) => bytes.toString('utf8')),
		].join('\n')
	}
	const said = <Row extends object>(statement: string) =>
		withSql(databaseUrl, (client) => client.rows<Row>(statement))

	test('has nothing of a person: no name, no address, no id of any row about one', async () => {
		const told = (await everything()).toLowerCase()
		const people = await said<{ name: string }>(
			`select lower(given_name || ' ' || family_name) as name from named.person_particulars where municipality_id = 1
			union select lower(name) from named.staff where municipality_id = 1`,
		)
		expect(people.length).toBeGreaterThan(300)
		expect(people.filter(({ name }) => name.trim() !== '' && told.includes(name))).toEqual([])
		const ids = await said<{ id: string }>(
			`select id::text from named.person union select id::text from named.eviction_case union select id::text from named.staff`,
		)
		expect(ids.filter(({ id }) => told.includes(id))).toEqual([])
	})

	test('has nothing of a draft', async () => {
		const told = await everything()
		const drafts = await said<{ text: string }>(
			`select row ->> 'text' as text from counted.plan_version v, jsonb_array_elements(v.content -> 'activities') row
			where v.decided_on is null
			except select row ->> 'text' from counted.plan_version v, jsonb_array_elements(v.content -> 'activities') row
			where v.decided_on is not null`,
		)
		expect(drafts.length).toBeGreaterThan(0)
		expect(drafts.filter(({ text }) => told.includes(text))).toEqual([])
	})
})

describe('the house’s own staff', () => {
	const rows = (role: 'officer' | 'strategist', statement: string) =>
		actingAs(
			town.as(role),
			{ writes: true },
			async ({ db }) => (await sql.raw(statement).execute(db)).rows.length,
		)

	test('read what their own municipality prepares and publishes, and no other’s', async () => {
		expect(await rows('officer', 'select from published.page')).toBe(0)
		expect(await rows('strategist', 'select from published.site')).toBe(0)
	})

	test('write it only where they keep the plans', async () => {
		const { municipalityId } = town.as('officer').actor
		const insert = `insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
			values (${municipalityId}, 'provkoping', 'Provköping', 'sv', '#fff3ec', '#0b5cad', 'a@b.example', 'd')`
		await expect(rows('officer', insert)).rejects.toMatchObject({ code: '42501' })
		expect(await rows('strategist', `${insert} returning 1`)).toBe(1)
	})
})
