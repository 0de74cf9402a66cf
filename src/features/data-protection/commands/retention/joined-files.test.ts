import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { destructionRun } from '../../queries/retention/destruction-run.ts'
import { retentionOverview } from '../../queries/retention/retention-overview.ts'
import { approveDestruction } from './approve-destruction.ts'
import { carryOutDestruction } from './carry-out-destruction.ts'
import { proposeDestruction } from './propose-destruction.ts'

const { house, clock, databaseUrl } = await testHouse()

test('two records that were one when a home was given by a decision go as one file, with what was given out', async () => {
	const town = await sampleMunicipality(house)
	const [keeper, manager] = [town.as('records-officer'), town.as('unit-manager')]
	const one = await sampleHomelessPerson(town.as('officer'))
	const other = await sampleHomelessPerson(town.as('officer'), { called: 'Kim' })
	const { municipalityId, committeeId } = town
	const staffId = town.as('officer').actor.actorId
	// Past the house: no trigger, no key, no history.
	const ids = await withSql(databaseUrl, async (sql) => {
		await sql.rows('set session_replication_role = replica')
		await sql.rows(`update named.person_particulars set birth_date = '1980-01-02' where id = any ($1)`, [
			[one, other],
		])
		return await sql.rows<{ id: string }>(
			`with decision as (
				insert into named.support_decision (municipality_id, committee_id, person_id, decision_number, about, outcome,
					legal_basis, decided_on, reasons, minutes, ended_on, ended_because, recorded_by)
				values ($1, $2, $3, 'B 1', 'housing', 'granted', 'SoL 11:1', '2026-09-01', 'Behov', '§ 12', '2026-09-20', 'need-ceased', $5) returning id
			), stay as (
				insert into named.stay (municipality_id, committee_id, unit_id, property_id, bed_id, person_id, form, during, state,
					end_reason, decision_id, recorded_by)
				select $1, $2, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), $4, 'hotel', '[2026-09-02,2026-09-20)', 'left',
					'unknown', id, $5 from decision returning id
			), told as (
				insert into named.disclosure (municipality_id, committee_id, person_id, given_on, to_kind, to_name, section, what,
					purpose, decided_by, recorded_by, recorded_on)
				values ($1, $2, $3, '2026-09-03', 'court', 'Tingsrätten', 'other-law', 'Adress', 'Delgivning', $5, $5, '2026-09-03')
				returning id
			)
			select id::text from decision union select id::text from stay union select id::text from told`,
			[municipalityId, committeeId, one, other, staffId],
		)
	})
	clock.set(instant('2037-03-01T08:00:00Z'))
	expect(valueIn(await retentionOverview(keeper, {})).preview).toMatchObject({
		due: [{ files: 1, people: 2 }],
		kept: [],
	})
	const { runId } = valueIn(await proposeDestruction(keeper, {}))
	const { previewDigest } = valueIn(await destructionRun(manager, { runId }))
	valueIn(await approveDestruction(manager, { runId, previewDigest }))
	await carryOutDestruction(house, { runId, municipalityId })
	const left = await withSql(databaseUrl, (sql) =>
		sql.rows(
			`select id from named.person where id = any ($1) union all select id from named.support_decision where id = any ($1)
			union all select id from named.stay where id = any ($1) union all select id from history.stay where id = any ($1)
			union all select id from named.disclosure where id = any ($1)
			union all select id from history.disclosure where id = any ($1)`,
			[[one, other, ...ids.map(({ id }) => id)]],
		),
	)
	expect(left).toEqual([])
})
