import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../../organisation/samples.ts'
import { destroyByTime } from './destroy-by-time.ts'

const { house, clock, databaseUrl } = await testHouse()

// Past the house: no trigger, no history, and days that are told as they are.
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
	await withSql(databaseUrl, async (past) => {
		await past.rows('set session_replication_role = replica')
		return await past.rows<Row>(text, values)
	})
const idsIn = async (table: string, ids: readonly string[]) =>
	(await rows<{ id: string }>(`select id::text from named.${table} where id = any ($1)`, [ids])).map(
		({ id }) => id,
	)

let receipts = 0
async function notice(town: SampleMunicipality, personId: string | null) {
	receipts += 1
	const [made] = await rows<{ id: string }>(
		`with notice as (
			insert into named.notice (municipality_id, committee_id, organisation_id, receipt_number, received_at, received_on,
				channel, kind, children, content_digest, tenant_digest)
			values ($1, $2, $3, $4, '2026-10-01', '2026-10-01', 'letter', 'termination', 'unknown', 'a', 'b') returning id
		)
		insert into named.notice_match (municipality_id, id, state, person_id)
		select $1, id, case when $5::uuid is null then 'unknown-person' else 'matched' end, $5::uuid from notice
		returning id::text`,
		[town.municipalityId, town.committeeId, town.landlordId, `R ${receipts}`, personId],
	)
	return made?.id ?? ''
}

describe('a notice without a case', () => {
	test('goes after two years when nobody is known in it, and follows the file of whoever is', async () => {
		const town = await sampleMunicipality(house)
		const [held, chosen, ordinary] = [
			await sampleHomelessPerson(town.as('officer')),
			await sampleHomelessPerson(town.as('officer'), { called: 'Kim' }),
			await sampleHomelessPerson(town.as('officer'), { called: 'Robin' }),
		]
		await rows(`update named.person_particulars set birth_date = '1980-01-05' where id = $1`, [chosen])
		await rows(
			`insert into named.retention_hold (municipality_id, committee_id, person_id, kind, reason, held_by, held_on)
			values ($1, $2, $3, 'legal-hold', 'Tvist', $4, '2026-10-02')`,
			[town.municipalityId, town.committeeId, held, town.as('officer').actor.actorId],
		)
		const kept = [await notice(town, held), await notice(town, chosen), await notice(town, ordinary)]
		const unknown = await notice(town, null)
		clock.set(instant('2028-10-02T08:00:00Z'))
		await destroyByTime(house)
		expect((await idsIn('notice', [...kept, unknown])).toSorted()).toEqual(kept.toSorted())
		expect((await idsIn('notice_match', [...kept, unknown])).toSorted()).toEqual(kept.toSorted())
	})
})

describe('a report of concern that led to nothing', () => {
	async function report(town: SampleMunicipality) {
		const [made] = await rows<{ id: string }>(
			`insert into named.concern_report (municipality_id, committee_id, received_on, channel, reporter, registered_by, decision,
				decided_on)
			values ($1, $2, '2026-10-01', 'letter', 'private', $3, 'not-opened', '2026-10-02') returning id::text`,
			[town.municipalityId, town.committeeId, town.as('officer').actor.actorId],
		)
		return made?.id ?? ''
	}

	test('goes after five years, and stays where all is kept for research or the law is another country’s', {
		timeout: 90_000,
	}, async () => {
		const there = {
			ordinary: await sampleMunicipality(house, 'Tidsby'),
			keeping: await sampleMunicipality(house, 'Arkivby'),
			finnish: await sampleMunicipality(house, 'Finnby'),
		}
		const places = [
			[there.keeping, 'SE', '1480'],
			[there.finnish, 'FI', '091'],
		] as const
		for (const [{ municipalityId }, country, code] of places)
			await rows('update named.municipality set country = $2, code = $3 where municipality_id = $1', [
				municipalityId,
				country,
				code,
			])
		const goes = await report(there.ordinary)
		const stays = await Promise.all(places.map(([town]) => report(town)))
		clock.set(instant('2031-10-01T08:00:00Z'))
		await destroyByTime(house)
		expect(await idsIn('concern_report', [goes])).toEqual([goes])
		clock.set(instant('2031-10-02T08:00:00Z'))
		await destroyByTime(house)
		expect((await idsIn('concern_report', [goes, ...stays])).toSorted()).toEqual(stays.toSorted())
	})
})
