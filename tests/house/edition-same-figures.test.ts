import { expect, test } from 'vitest'
import { addIndicator, createPlan } from '../../src/features/action-plan/index.ts'
import { measure } from '../../src/features/indicators/index.ts'
import type { PublishedDataset } from '../../src/features/reports/published.ts'
import { cellOfFigure, cellsBehind, keyOf } from '../../src/features/reports/rules/edition/measures.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'

const { house, databaseUrl } = await lillhamnHouse()
const maria = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }

/** Each counted figure of an indicator (Lillhamn has one situation in the acute layer), and the row of the public statistics that is the same number. */
const rowsOf = {
	'homeless-on-list': ['homeless-by-situation', 'total', 'total', 'total'],
	'acutely-homeless-on-list': ['homeless-by-situation', 'acute', 'total', 'total'],
	'children-in-homelessness': ['children-in-homelessness', 'total', 'total'],
	'homeless-inflow': ['homeless-inflow', 'total', 'total'],
	'first-time-homeless': ['homeless-inflow', 'new', 'total'],
	'homeless-outflow': ['homeless-outflow', 'total', 'total'],
	'housed-from-list': ['homeless-outflow', 'housed', 'total'],
	'evictions-executed': ['evictions-executed', 'total', 'total'],
	'children-evicted': ['children-evicted', 'total'],
	'cases-averted': ['eviction-cases-closed', 'total', 'kept'],
} as const
const shares = ['arrears-notice', 'termination-served', 'enforcement-applied'] as const
const years = [2023, 2024, 2025]

const sameNumber = Object.keys(rowsOf)

const hiddenCells = await withSql(databaseUrl, async (sql) => {
	const [found] = await sql.rows<{ hidden: readonly string[] }>(
		`select content -> 'hiddenCells' as hidden from counted.edition where municipality_id = 1 and number = 1`,
	)
	return found?.hidden ?? []
})

test('a figure that is the same number as a hidden row is kept back by its own name too', async () => {
	expect(hiddenCells.length).toBeGreaterThan(100)
	for (const [id, [slug, ...codes]] of Object.entries(rowsOf)) {
		for (const year of years) {
			const cell = cellOfFigure({ id, version: 1 }, year)
			if (cell === null) throw new Error(id)
			const isTold = (await publishedRow(slug, year, codes)) !== null
			expect([id, year, hiddenCells.includes(keyOf(cell))]).toEqual([id, year, !isTold])
		}
	}
})

async function rowOf(slug: string, year: number, codes: readonly string[]) {
	const [found] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ dataset: PublishedDataset; numbers: readonly number[] }>(
			`select d.content as dataset, x.content -> 'numbers' -> d.slug as numbers from published.dataset d
			join counted.edition e on e.municipality_id = d.municipality_id and e.number = d.edition
			join counted.edition_exact x on x.municipality_id = e.municipality_id and x.edition_id = e.id
			where d.municipality_id = 1 and d.edition = 1 and d.slug = '${slug}'`,
		),
	)
	const at = found?.dataset.rows.findIndex((row) =>
		[String(year), ...codes].every((code, nth) => row[nth] === code),
	)
	const told = found?.dataset.rows[at ?? -1]?.find((cell) => typeof cell === 'number')
	return { exact: found?.numbers[at ?? -1] ?? null, told: typeof told === 'number' ? told : null }
}
const exactRow = async (...of: Parameters<typeof rowOf>) => (await rowOf(...of)).exact
const publishedRow = async (...of: Parameters<typeof rowOf>) => (await rowOf(...of)).told

test("what an indicator counts of a year is exactly the edition's number of the same name", async () => {
	const plan = {
		title: 'Samma tal',
		kind: 'plan',
		committee: 'Socialnämnden',
		validFrom: 2023,
		validTo: 2026,
	}
	const { planId } = valueIn(await createPlan(maria, plan))
	const promise = { unit: 'personer', direction: 'down', planId, countedFrom: 2023 }
	const ids = new Map<string, string>()
	for (const id of [...sameNumber, ...shares.map((stage) => `prevented-180-${stage}`)]) {
		const given = { ...promise, name: id, definition: { id, version: 1 } }
		ids.set(valueIn(await addIndicator(maria, given)).indicatorId, id)
	}
	const measured = valueIn(await measure(maria, { indicatorIds: [...ids.keys()], year: 2025 }))
	const counted = (definition: string, year: number) => {
		const one = measured.find(({ id }) => ids.get(id) === definition)
		const official = one?.years.find((outcome) => outcome.year === year)?.official ?? null
		return official?.source === 'counted' ? official : null
	}
	for (const [definition, [slug, ...codes]] of Object.entries(rowsOf)) {
		for (const year of years) {
			expect(cellOfFigure({ id: definition, version: 1 }, year)).not.toBeNull()
			const row = await exactRow(slug, year, codes)
			expect([definition, year, row]).toEqual([definition, year, counted(definition, year)?.value])
		}
	}
	for (const stage of shares) {
		for (const year of years) {
			expect(cellsBehind({ id: `prevented-180-${stage}`, version: 1 }, year)).toHaveLength(2)
			const { share } = counted(`prevented-180-${stage}`, year) ?? {}
			if (share == null) continue
			const whole = await exactRow('evictions-prevented', year, [stage, 'total'])
			const part = await exactRow('evictions-prevented', year, [stage, 'yes'])
			expect([stage, year, share]).toEqual([stage, year, { part, whole }])
		}
	}
})
