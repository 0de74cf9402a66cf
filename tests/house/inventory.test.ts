import { expect, test } from 'vitest'
import { everyTable } from '../../src/features/data-protection/rules/inventory/every-table.ts'
import { waysInOrder } from '../../src/features/data-protection/rules/inventory/ways.ts'
import { inventory as english } from '../../src/features/data-protection/words/inventory/en.ts'
import { inventory as swedish } from '../../src/features/data-protection/words/inventory/sv.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { databaseUrl } = await testHouse()

const catalogue = new Map(
	(
		await withSql(databaseUrl, (sql) =>
			sql.rows<{ name: string; comment: string; columns: string[] }>(`
				select n.nspname || '.' || c.relname as name, coalesce(obj_description(c.oid), '') as comment,
					array_agg(a.attname::text order by a.attnum) as columns
				from pg_class c
				join pg_namespace n on n.oid = c.relnamespace
				join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
				where c.relkind = 'r' and n.nspname in ('named', 'history', 'counted', 'audit', 'signin')
				group by c.oid, 1 order by 1`),
		)
	).map((row) => [row.name, row]),
)
const told = new Map(everyTable.map((table) => [`${table.schema}.${table.name}`, table]))

/** Sentences, so that whoever added a table reads what is to be done. */
const say = (name: string, what: string) =>
	`${name}: ${what} in src/features/data-protection/rules/inventory, so that the person's extract and retention know it`

test('every table of schema named stands in the inventory once, and nothing else does', () => {
	const missing = [...catalogue.keys()]
		.filter((name) => name.startsWith('named.') && !told.has(name))
		.map((name) =>
			say(name, 'add the table, how it leads to its person, how long it is kept and what its columns are'),
		)
	const gone = [...told.keys()]
		.filter((name) => !catalogue.has(name))
		.map((name) => say(name, 'take the table out'))
	expect([...missing, ...gone]).toEqual([])
	expect(told.size).toBe(everyTable.length)
})

test('every column is told once, as who somebody is, how they are reached, words, a fact or technical', () => {
	const wrong = [...told].flatMap(([name, table]) => {
		const there = catalogue.get(name)?.columns ?? []
		return [
			...there
				.filter((column) => !(column in table.columns))
				.map((column) => say(`${name}.${column}`, 'add the column')),
			...Object.keys(table.columns)
				.filter((column) => !there.includes(column))
				.map((column) => say(`${name}.${column}`, 'take the column out')),
		]
	})
	expect(wrong).toEqual([])
})

test('a row leads by columns that are there, and in the end to a person', () => {
	const reaches = (name: string, seen: ReadonlySet<string> = new Set()): boolean =>
		name === 'person' ||
		(!seen.has(name) &&
			(told.get(`named.${name}`)?.leads ?? []).some(({ to }) => reaches(to, new Set([...seen, name]))))
	const wrong = everyTable.flatMap(({ schema, name, leads, columns }) =>
		leads
			.filter(
				({ by, to, at }) =>
					!(by in columns) ||
					!(at in (told.get(`named.${to}`)?.columns ?? {})) ||
					(name !== 'count_double' && !reaches(name)),
			)
			.map(({ by, to }) => say(`${schema}.${name}`, `mend the lead ${by}>${to}`)),
	)
	expect(wrong).toEqual([])
})

test('what is kept as a person is leads to one, unless it holds nothing of anybody by itself', () => {
	const loose = everyTable.filter(
		({ name, retention, leads }) => retention === 'person' && leads.length === 0 && name !== 'person',
	)
	expect(loose.map(({ name }) => name)).toEqual(['conference', 'conference_participant'])
})

test('how long a table is kept is what its comment says', () => {
	const means: Readonly<Record<string, RegExp>> = {
		person: /^(person|case), five years after the last note|^with its (person|assessment|conference)/,
		figures: /^with its people|^until compacted/,
		notice: /^notice, two years without a case/,
		misdirected: /^one month after/,
		count: /^count, (one year after closing|with its answers)/,
		log: /^log, five years|^as the sign-in/,
		mail: /^mail, thirty days|^until it waits no more/,
		day: /^24 hours/,
		upload: /^upload, thirty days/,
		invitation: /^thirty days after it ran out/,
		consultation: /^two years after the consultation/,
		contact: /^until the contact ends|^until somebody says/,
		agreement: /^ten years after the (agreement|offer)/,
		meeting: /^five years after the meeting/,
		employment: /^while employed|^while both speak/,
		year: /^one year/,
		stock: /^municipality, as long as anybody/,
		house: /while the house stands$|^with its table|^count, with its round|^while the landlord reports/,
	}
	const wrong = [...told].filter(([name, { retention }]) => {
		const said = catalogue.get(name)?.comment.replace(/^.*retention: /, '') ?? ''
		return !means[retention]?.test(said)
	})
	expect(wrong.map(([name]) => `${name}: ${catalogue.get(name)?.comment}`)).toEqual([])
})

test('earlier rows belong to a table that is known', () => {
	const loose = [...catalogue.keys()].filter((name) => {
		const bare = name.replace('history.', '')
		return name.startsWith('history.') && !told.has(`named.${bare}`) && !catalogue.has(`counted.${bare}`)
	})
	expect(loose).toEqual([])
})

test('every table has a heading that a person understands, in each language', () => {
	for (const words of [swedish, english]) {
		expect(Object.keys(words.headings).sort()).toEqual(everyTable.map(({ heading }) => heading).sort())
	}
})

test('the database walks the same ways to a person as the inventory tells', async () => {
	const line = (way: { name: string; by: string; to: string; at: string; noted: boolean }) =>
		`('${way.name}', '${way.by}', '${way.to}', '${way.at}', ${way.noted})`
	const walked = await withSql(databaseUrl, (sql) =>
		sql.rows<ReturnType<typeof waysInOrder>[number]>(
			'select name, by, "to", at, noted from retention.ways()',
		),
	)
	const wanted = waysInOrder().map(line)
	expect(
		walked.map(line),
		`put these between "-- ways" and "-- /ways" in database/repeatable/82-retention.sql:\n${wanted.join(',\n')}`,
	).toEqual(wanted)
})
