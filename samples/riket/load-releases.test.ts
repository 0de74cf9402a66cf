import { expect, test } from 'vitest'
import { releasePreview } from '../../src/features/network/index.ts'
import { releases } from '../../src/features/network/queries/releases/releases.ts'
import type { Package } from '../../src/features/network/rules/submissions/package.ts'
import type { PublishedDataset } from '../../src/features/reports/published.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { lillhamnsOwn } from '../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../tests/support/lillhamn-house.ts'
import { withSql } from '../../tests/support/sql.ts'

const { house, databaseUrl } = await lillhamnHouse()
const maria = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }

const rows = async <Row extends object>(text: string) =>
	await withSql(databaseUrl, (sql) => sql.rows<Row>(text))

test('Lillhamn’s package was refused once and then taken: the network has exactly what was released', async () => {
	const { released } = valueIn(await releases(maria, {}))
	expect(released.map(({ number, state, stands }) => [number, state, stands])).toEqual([
		[1, 'received', true],
		[1, 'refused', false],
	])
	const standing = released[0]
	const [kept] = await rows<{ digest: string; way: string }>(
		`select digest, way from counted.received_package where municipality_id = 2 and id = '${standing?.id}'`,
	)
	expect(kept).toEqual({ digest: standing?.digest, way: 'file' })
	const [told] = await rows<{ count: number }>(
		`select count(*)::int as count from counted.network_figure where package_id = '${standing?.id}'`,
	)
	expect(told?.count).toBe(standing?.figures)
	expect(standing?.withheld).toBeGreaterThan(0)
})

test('every number of Lillhamn’s package stands in its published tables, and what is hidden there is withheld', async () => {
	const [found] = await rows<{ package: string }>(
		'select package from counted.released_package where municipality_id = 1 order by released_at desc limit 1',
	)
	const { figures, population } = JSON.parse(found?.package ?? '') as Package
	const datasets = await rows<{ content: PublishedDataset }>(
		'select content from published.dataset where municipality_id = 1 and content is not null',
	)
	const counts = new Set<string>()
	for (const { content } of datasets) {
		const at = (name: string) => content.columns.findIndex((one) => one.name === name)
		for (const row of content.rows) {
			for (const name of ['count', 'share_percent']) counts.add(`${row[0]} ${row[at(name)]}`)
		}
	}
	for (const { year, state, value, definition } of figures) {
		if (state !== 'number') continue
		const shown = definition.startsWith('prevented') ? Math.round((value ?? 0) * 1000) / 10 : value
		expect(counts).toContain(`${year} ${shown}`)
		expect(value === 0 || (value ?? 0) >= 5 || definition.startsWith('prevented')).toBe(true)
	}
	expect(figures.some(({ state }) => state === 'withheld')).toBe(true)
	expect(population.length).toBeGreaterThan(0)
	expect(valueIn(await releasePreview(maria, {})).chosen?.same).toBe(true)
})
