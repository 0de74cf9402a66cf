import { expect, test } from 'vitest'
import { openLibrary } from '../../src/features/network/index.ts'
import { lillhamnHouse } from '../../tests/support/lillhamn-house.ts'
import { withSql } from '../../tests/support/sql.ts'

const { house, databaseUrl } = await lillhamnHouse()

test('what the invented network knows is shared with anyone, names nobody, and has come to Lillhamn', async () => {
	const open = await openLibrary(house, 'RIKET')
	expect(open?.library).toMatchObject({ network: { code: 'RIKET', name: 'Riket i miniatyr' } })
	expect(open?.library.examples).toHaveLength(6)
	expect(open?.library.templates.map(({ starts }) => starts).toSorted()).toEqual([
		'agreement',
		'plan',
		'routine',
	])
	expect(open?.library.questions).toHaveLength(2)
	const libraries = await withSql(databaseUrl, (sql) =>
		sql.rows<{ name: string }>(
			'select network_name as name from counted.network_library where municipality_id = 1',
		),
	)
	expect(libraries).toEqual([{ name: 'Riket i miniatyr' }])
})
