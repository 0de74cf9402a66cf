import { beforeAll, expect, test } from 'vitest'
import { beginExtract } from '../../src/features/data-protection/commands/rights/begin-extract.ts'
import { gatherExtract } from '../../src/features/data-protection/commands/rights/gather-extract.ts'
import { extractPage } from '../../src/features/data-protection/queries/rights/extract-page.ts'
import { everyTable } from '../../src/features/data-protection/rules/inventory/every-table.ts'
import type { Piece } from '../../src/features/data-protection/rules/rights/extract.ts'
import { leadingToAPerson } from '../../src/features/data-protection/rules/rights/gather-rows.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { testHouse } from '../support/house.ts'
import { goneBy, rowsEverywhere } from '../support/row-everywhere.ts'
import { withSql } from '../support/sql.ts'

// Somebody has a row in every table that leads to a person, by each of its ways; what they are given is all of it.
const { house, databaseUrl } = await testHouse()
const personId = '0199d000-0000-7000-8000-000000000001'
let pieces: readonly Piece[] = []

beforeAll(async () => {
	const town = await sampleMunicipality(house)
	const { municipalityId, committeeId } = town
	const { seal } = house.keys
	await withSql(databaseUrl, (sql) =>
		rowsEverywhere(sql, everyTable, { municipalityId, committeeId, personId, seal }),
	)
	const keeper = town.as('records-officer')
	const asked = {
		personCode: 'K-own',
		askedBy: 'person',
		provedBy: 'identity-card',
		receivedOn: '2026-10-12',
	}
	const { requestId } = valueIn(await beginExtract(keeper, asked))
	valueIn(await gatherExtract(keeper, { requestId }))
	pieces = valueIn(await extractPage(keeper, { requestId })).document?.extract.pieces ?? []
}, 120_000)

const told = leadingToAPerson(everyTable)

test('every column that is not the house\u2019s own stands in the extract, of every table that leads to a person', () => {
	const given = new Set(
		pieces
			.filter(({ earlierTo }) => earlierTo === null)
			.flatMap(({ table, fields }) => fields.map(({ name }) => `${table}.${name}`)),
	)
	const wanted = told.flatMap(({ name, columns }) =>
		Object.entries(columns)
			.filter(([, kind]) => kind !== 'technical')
			.map(([column]) => `${name}.${column}`),
	)
	expect(wanted.length).toBeGreaterThan(400)
	expect(wanted.filter((place) => !given.has(place))).toEqual([])
})

test('each way that leads to the person is walked', () => {
	const short = told.filter(({ name, leads, columns }) => {
		if (Object.values(columns).every((kind) => kind === 'technical')) return false
		const rows = pieces.filter(({ table, earlierTo }) => table === name && earlierTo === null)
		return rows.length < Math.max(1, leads.length)
	})
	expect(short.map(({ name }) => name)).toEqual([])
})

test('nothing of somebody else comes along by the way', () => {
	expect(JSON.stringify(pieces)).not.toContain('another: ')
})

test('what stood there earlier is given too', () => {
	const earlier = pieces.filter(({ earlierTo }) => earlierTo !== null)
	expect(new Set(earlier.map(({ table }) => table)).size).toBeGreaterThan(20)
	expect(JSON.stringify(earlier)).toContain('earlier: person_particulars.given_name')
})

test('what history alone still holds is given, by each way that leads to it', async () => {
	const kept = await withSql(databaseUrl, (sql) =>
		sql.rows<{ name: string; texts: string[] }>(`
			select c.relname::text as name, array_agg(a.attname::text) as texts
			from pg_class c
			join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'history'
			join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
				and a.atttypid in ('text'::regtype, 'text[]'::regtype)
			group by c.relname`),
	)
	const texts = new Map(kept.map(({ name, texts }) => [name, texts]))
	const ways = told.flatMap((table) =>
		(texts.get(table.name) ?? []).some((text) => (table.columns[text] ?? 'technical') !== 'technical')
			? table.leads.map(({ by }) => goneBy(table, by))
			: [],
	)
	expect(ways.length).toBeGreaterThan(50)
	const given = JSON.stringify(pieces.filter(({ earlierTo }) => earlierTo !== null))
	expect(ways.filter((way) => !given.includes(`${way}:`))).toEqual([])
})

test('sealed values are opened, and nothing technical is told', () => {
	expect(JSON.stringify(pieces)).toContain('own: identity_number.cipher')
	expect(JSON.stringify(pieces)).not.toMatch(/municipality_id|committee_id|blind_index/)
})
