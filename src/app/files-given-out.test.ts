import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { withSql } from '../../tests/support/sql.ts'
import { filesGivenOut } from '../features/data-protection/queries/exports/files-given-out.ts'
import { fileKindOf } from '../features/data-protection/rules/exports/file-kinds.ts'
import { type SampleMunicipality, sampleMunicipality } from '../features/organisation/samples.ts'
import { valueIn } from '../platform/answer.ts'
import { downloadOf } from '../platform/documents/download.ts'
import { noteFileGivenOut } from './files-given-out.ts'
import routes from './routes.ts'

const { house, databaseUrl } = await testHouse()
let town: SampleMunicipality

beforeAll(async () => {
	town = await sampleMunicipality(house)
})

type Route = { path?: string; file: string; children?: readonly Route[] }

/** Every address of the pages, with what varies as an id. */
function addresses(within: readonly Route[], above = ''): string[] {
	return within.flatMap(({ path, children }) => {
		const here = [above, path].filter(Boolean).join('/')
		return [...(path === undefined ? [] : [here]), ...addresses(children ?? [], here)]
	})
}

const pdf = () => downloadOf('%PDF', 'application/pdf', 'journal-SN-2026-1.pdf')
const path = '/evictions/0199d000-0000-7000-8000-000000000001/journal.pdf'
const list = async (given: object = {}) =>
	valueIn(await filesGivenOut(town.as('records-officer'), given)).files

test('every address that ends as a file is known by its kind', () => {
	const files = addresses(routes as readonly Route[]).filter((address) =>
		/\.(pdf|docx|csv|xlsx|json|txt|zip|svg|png)$/.test(address),
	)
	expect(files.length).toBeGreaterThan(50)
	const id = '0199d000-0000-7000-8000-000000000001'
	const other = files.filter((address) => fileKindOf(address.replace(/:[^/.]+/g, id)) === 'other')
	expect(other).toEqual([])
})

test('a file leaves its line and its row in the log before it leaves, for whoever takes it out', async () => {
	const officer = town.as('officer')
	const answer = await noteFileGivenOut(house, officer.actor, path, pdf())
	expect(await answer.text()).toBe('%PDF')
	expect(answer.headers.get('content-disposition')).toContain('journal-SN-2026-1.pdf')
	await noteFileGivenOut(house, town.as('landlord').actor, '/landlord/notices/x/receipt.pdf', pdf())
	expect(await list()).toMatchObject(
		[
			{ what: 'journal', format: 'pdf', bytes: 4, staff: 'Prov officer', units: ['Boendeenheten'] },
			{ what: 'receipt', staff: 'Prov landlord', units: [] },
		].toSorted((a, b) => a.what.localeCompare(b.what)),
	)
	const rows = await withSql(databaseUrl, (sql) =>
		sql.rows<{ count: number }>(
			`select count(*)::int as count from audit.entry where name = 'giveOutFile' and outcome = 'done'`,
		),
	)
	expect(rows).toEqual([{ count: 2 }])
})

test('neither its name nor anything in its address is kept', async () => {
	const kept = await withSql(databaseUrl, (sql) =>
		sql.rows(`select to_jsonb(g)::text as kept from named.file_given_out g`),
	)
	expect(JSON.stringify(kept)).not.toMatch(/SN-2026|0199d000-0000-7000/)
})

test('pages, faults and those without an account leave none', async () => {
	const before = (await list()).length
	const officer = town.as('officer').actor
	await noteFileGivenOut(house, officer, '/my-work', new Response('<p>'))
	await noteFileGivenOut(house, officer, path, new Response('', { status: 404 }))
	await noteFileGivenOut(house, null, path, pdf())
	expect((await list()).length).toBe(before)
})

test('lines are found by unit and by day, by who answers for records and nobody else', async () => {
	expect((await list({ unitId: town.unitId })).map(({ what }) => what)).toEqual(['journal'])
	expect((await list({ onDay: '2026-10-12' })).length).toBe(2)
	expect(await list({ onDay: '2026-10-11' })).toEqual([])
	for (const role of ['officer', 'unit-manager', 'administrator', 'strategist'] as const) {
		expect((await filesGivenOut(town.as(role), {})).is).toBe('forbidden')
	}
	const neighbour = await sampleMunicipality(house, 'Grannby')
	expect(valueIn(await filesGivenOut(neighbour.as('records-officer'), {})).files).toEqual([])
})

test('a file that cannot be written down does not leave', async () => {
	const nobody = { ...town.as('officer').actor, actorId: town.committeeId }
	await expect(noteFileGivenOut(house, nobody, path, pdf())).rejects.toThrow('was not given out')
})
