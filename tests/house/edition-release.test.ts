import { beforeAll, describe, expect, test } from 'vitest'
import { cancelEdition } from '../../src/features/reports/commands/edition/cancel-edition.ts'
import { reviseEdition } from '../../src/features/reports/commands/edition/revise-edition.ts'
import { withdrawEdition } from '../../src/features/reports/commands/edition/withdraw-edition.ts'
import { releaseFigure } from '../../src/features/reports/commands/release-figure.ts'
import { prepareEdition, releaseEdition, workOnEdition } from '../../src/features/reports/index.ts'
import type { PublishedDataset } from '../../src/features/reports/published.ts'
import { editionPage } from '../../src/features/reports/queries/edition/edition-page.ts'
import { editionTable } from '../../src/features/reports/queries/edition/edition-table.ts'
import { exactTable } from '../../src/features/reports/queries/edition/exact-table.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'

const { house, databaseUrl } = await lillhamnHouse()
let maria: Caller

beforeAll(async () => {
	maria = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }
})

const rows = async <Row extends object>(text: string) =>
	await withSql(databaseUrl, (sql) => sql.rows<Row>(text))

async function editionOf(number: number): Promise<{ id: string; state: string; digest: string }> {
	const [found] = await rows<{ id: string; state: string; digest: string }>(
		`select id, state, digest from counted.edition where municipality_id = 1 and number = ${number}`,
	)
	if (found === undefined) throw new Error(`no edition ${number}`)
	return found
}

async function revised(reason: string): Promise<{ editionId: string; digest: string }> {
	const { editionId } = valueIn(await reviseEdition(maria, { editionId: (await editionOf(1)).id, reason }))
	await workOnEdition(house, { editionId, municipalityId: 1 })
	const [made] = await rows<{ digest: string }>(
		`select digest from counted.edition where id = '${editionId}'`,
	)
	return { editionId, digest: made?.digest ?? '' }
}

/** More women came in that month of 2024: what is told of the year changes. */
const registerLate = async (people: number) =>
	await rows(
		`update named.flow_month set amount = amount + ${people} where ctid = (select ctid from named.flow_month
		where municipality_id = 1 and definition = 'se-2023' and population = 'adult' and sex = 'woman'
		and age_band = '25-44' and kind = 'in' and reason = 'new' and month >= '2024-01-01' and month < '2025-01-01' limit 1)`,
	)

async function standing(slug: string): Promise<{ version: number; content: PublishedDataset | null }[]> {
	const found = await house.published
		.selectFrom('published.dataset')
		.select(['version', 'content'])
		.where('slug', '=', slug)
		.orderBy('version')
		.execute()
	return found.map(({ version, content }) => ({
		version,
		content: content as unknown as PublishedDataset | null,
	}))
}

const refusal = (because: string) => ({ is: 'refused', refusal: { because } })

describe('an edition is refused', () => {
	test.each([
		[{ firstYear: 2025, lastYear: 2026 }, 'year-not-ended'],
		[{ firstYear: 2025, lastYear: 2024 }, 'years-turned-round'],
		[{ firstYear: 2010, lastYear: 2025 }, 'too-many-years'],
	])('for the years %o', async (years, because) => {
		expect(await prepareEdition(maria, years)).toMatchObject(refusal(because))
	})

	test('while another is worked out, and is prepared again after that was cancelled', async () => {
		const { editionId } = valueIn(await prepareEdition(maria, { firstYear: 2025, lastYear: 2025 }))
		expect(await prepareEdition(maria, { firstYear: 2025, lastYear: 2025 })).toMatchObject(
			refusal('edition-under-way'),
		)
		expect(await releaseEdition(maria, { editionId, digest: 'none' })).toMatchObject(refusal('not-prepared'))
		valueIn(await cancelEdition(maria, { editionId }))
		await workOnEdition(house, { editionId, municipalityId: 1 })
		const [left] = await rows(`select state, content from counted.edition where id = '${editionId}'`)
		expect(left).toEqual({ state: 'cancelled', content: null })
		expect(await reviseEdition(maria, { editionId, reason: 'Fel' })).toMatchObject(refusal('not-released'))
	})

	test('when it is out already, and when it never was', async () => {
		const { id: editionId, digest } = await editionOf(1)
		expect(await cancelEdition(maria, { editionId })).toMatchObject(refusal('edition-is-out'))
		expect(await releaseEdition(maria, { editionId, digest })).toMatchObject(refusal('not-prepared'))
	})

	test('when it is not the one that was looked at, when a decision tells more than pages had before, and when the attack got through', async () => {
		const { editionId, digest } = await revised('Kontroll')
		expect(await releaseEdition(maria, { editionId, digest: 'another' })).toMatchObject(
			refusal('changed-meanwhile'),
		)
		const pages = await rows<{ year: number; measure: string }>(
			`select distinct (b -> 'cell' ->> 'year')::int as year, b -> 'cell' ->> 'measure' as measure
			from counted.edition e, jsonb_array_elements(e.content -> 'beforehand') b
			where e.id = '${editionId}' and b ->> 'by' = 'page' and b -> 'cell' ->> 'measure' like 'evictions-%' order by 1`,
		)
		expect(pages).toContainEqual({ year: 2024, measure: 'evictions-executed@1' })
		const [indicator] = await rows<{ id: string }>(
			`select id from counted.indicator where municipality_id = 1 and definition_id = 'evictions-executed' limit 1`,
		)
		const decision = { indicatorId: indicator?.id ?? '', year: 2024, reason: 'Allmänt känt' }
		valueIn(await releaseFigure(maria, decision))
		expect(await releaseEdition(maria, { editionId, digest })).toMatchObject(refusal('told-meanwhile'))
		await rows(`update counted.edition set state = 'unsafe' where id = '${editionId}'`)
		expect(await releaseEdition(maria, { editionId, digest })).toMatchObject(refusal('unsafe'))
		const gunnar = { house, actor: await lillhamnsOwn(databaseUrl, 'Gunnar Fors') }
		expect(await editionTable(gunnar, { editionId, slug: 'homeless-inflow' })).toEqual({ is: 'missing' })
		expect(valueIn(await editionPage(gunnar, { editionId })).found).toBeNull()
		expect(valueIn(await editionPage(maria, { editionId })).found).not.toBeNull()
		expect(await exactTable(gunnar, { editionId, slug: 'homeless-inflow' })).toEqual({ is: 'forbidden' })
		expect(await withdrawEdition(maria, { editionId, because: 'Fel' })).toMatchObject(refusal('not-released'))
		valueIn(await cancelEdition(maria, { editionId }))
	})
})

describe('an edition that is withdrawn', () => {
	test('is gone with every version it made, and what it told is not told again as what was before', async () => {
		await registerLate(2)
		const second = await revised('Sen registrering')
		valueIn(await releaseEdition(maria, second))
		const told = (await standing('homeless-inflow')).at(-1)?.content?.changes.at(-1)?.what.sv ?? ''
		expect(told).toContain('publicerat 47, nu 49')

		valueIn(await withdrawEdition(maria, { editionId: second.editionId, because: 'Fel månad' }))
		const after = await standing('homeless-inflow')
		expect(after.map(({ version, content }) => [version, content === null])).toEqual([
			[1, false],
			[2, true],
		])

		await registerLate(10)
		const third = await revised('Rättad månad')
		valueIn(await releaseEdition(maria, third))
		const now = (await standing('homeless-inflow')).at(-1)
		expect(now?.content?.changes.map(({ version, what }) => [version, what.sv.split(':')[0]])).toEqual([
			[1, 'Första utgåvan.'],
			[2, 'Återkallad.'],
			[3, 'Rättad månad'],
		])
		expect(now?.content?.changes.at(-1)?.what.sv).toContain('publicerat 47, nu 59')
		expect(JSON.stringify(now?.content?.changes)).not.toContain('49')
	})

	test('still counts in the next attack: what it told is known, what it hid stays withheld', async () => {
		const [kept] = await rows<{ count: number }>(
			`select count(*)::int as count from counted.edition_exact x join counted.edition e on e.id = x.edition_id
			where e.municipality_id = 1 and e.state = 'withdrawn' and x.content -> 'hidden' <> 'null'`,
		)
		expect(kept).toEqual({ count: 1 })
	})

	test.each([
		[
			`update counted.edition set state = 'released', withdrawn_at = null, withdrawn_because = null, withdrawn_by = null where state = 'withdrawn'`,
			'what is released stands',
		],
		[
			`update counted.edition set state = 'prepared', released_at = null, released_by = null where number = 1`,
			'what is released stands',
		],
		[
			`update published.dataset set content = '{}', withdrawn_at = null where withdrawn_at is not null`,
			'what is published stands',
		],
		[
			`update published.dataset set content = jsonb_set(content, '{invented}', 'false') where edition = 1`,
			'what is published stands',
		],
		[
			`update published.dataset set digest = 'x', content = null, withdrawn_at = now() where edition = 1`,
			'what is published stands',
		],
	])('and one that is out cannot be changed or put back: %s', async (change, said) => {
		await expect(rows(change)).rejects.toThrow(said)
	})

	test('lets no edition be prepared whose earlier exact numbers are gone', async () => {
		const { editionId } = valueIn(await prepareEdition(maria, { firstYear: 2023, lastYear: 2025 }))
		await rows(
			`delete from counted.edition_exact where edition_id = (select id from counted.edition where municipality_id = 1 and number = 1)`,
		)
		await workOnEdition(house, { editionId, municipalityId: 1 })
		const [failed] = await rows(`select state from counted.edition where id = '${editionId}'`)
		expect(failed).toEqual({ state: 'failed' })
		expect(await prepareEdition(maria, { firstYear: 2023, lastYear: 2025 })).toMatchObject({
			is: 'refused',
			refusal: { because: 'earlier-numbers-gone', number: '1' },
		})
	})
})
