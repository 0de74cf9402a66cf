import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { slipInChange } from '../../../../../tests/support/slip-in.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { myNotices } from '../../queries/my-notices.ts'
import { beginNoticeImport } from './begin-notice-import.ts'
import { destroyOldFiles } from './destroy-old-files.ts'
import { runNoticeImport } from './run-notice-import.ts'
import { workOnNoticeImport } from './work-on-notice-import.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Gallringe')
const landlord = town.as('landlord')
const { municipalityId } = town

const file = new TextEncoder().encode(
	[
		'Referens;Hyresgäst;Adress;Skuld;Förfallodag',
		'A1;Per Ek;Gatan 1;9 120;2026-07-31',
		'A2;Bo Ek;Gatan 2;mycket;2026-07-31',
	].join('\n'),
)

async function begin(): Promise<string> {
	const { importId } = valueIn(await beginNoticeImport(landlord, { organisationId: town.landlordId, file }))
	return importId
}

const left = async () =>
	await withSql(databaseUrl, async (db) => {
		const [files] = await db.rows<{ states: string[] }>(
			`select coalesce(array_agg(state order by id), '{}') as states from named.notice_import`,
		)
		const [faults] = await db.rows<{ count: number }>(
			'select count(*)::int as count from named.notice_import_refusal',
		)
		return { files: files?.states ?? [], faults: faults?.count }
	})

test('how a file went is kept for thirty days after it ended, and its notices stay', async () => {
	const importId = await begin()
	valueIn(await runNoticeImport(landlord, { importId }))
	await workOnNoticeImport(house, { importId, municipalityId, actorId: landlord.actor.actorId })
	expect(await left()).toEqual({ files: ['done'], faults: 1 })

	clock.set(instant('2026-11-11T06:59:59Z'))
	await destroyOldFiles(house)
	expect(await left()).toEqual({ files: ['done'], faults: 1 })

	clock.set(instant('2026-11-11T07:00:01Z'))
	await destroyOldFiles(house)
	expect(await left()).toEqual({ files: [], faults: 0 })
	expect(valueIn(await myNotices(landlord, {})).notices).toMatchObject([
		{ reference: 'A1', tenant: 'Per Ek' },
	])
	const written = await withSql(databaseUrl, (db) =>
		db.rows(`select subject_ids::text[] as ids from audit.entry where name = 'destroyOldFiles'`),
	)
	expect(written).toEqual([{ ids: [importId] }])
})

test('a file that was read and never sent ends the night after, and goes as the others do', async () => {
	await begin()
	await destroyOldFiles(house)
	expect((await left()).files).toEqual(['read'])
	clock.set(instant('2026-11-12T01:20:00Z'))
	await destroyOldFiles(house)
	expect((await left()).files).toEqual(['cancelled'])
	clock.set(instant('2026-12-12T01:20:01Z'))
	await destroyOldFiles(house)
	expect((await left()).files).toEqual([])
})

test('nobody else destroys what a file left behind, not by SQL of their own either', async () => {
	await begin()
	for (const who of [landlord, town.as('administrator'), town.as('officer')]) {
		expect(await slipInChange(who, 'work', sql`delete from named.notice_import`)).toBe(0)
		expect(await slipInChange(who, 'work', sql`delete from named.notice_import_refusal`)).toBe(0)
	}
	expect((await left()).files).toEqual(['read'])
})
