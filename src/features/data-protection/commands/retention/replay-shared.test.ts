import { expect, test } from 'vitest'
import { everyRow } from '../../../../../tests/support/aged-town.ts'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { digestsOfGone } from '../../../../platform/destroyed-list.ts'
import { openSampleCase } from '../../../eviction-prevention/samples.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { replayDestruction } from './replay-destruction.ts'

const { house, databaseUrl } = await testHouse()

test('in an older copy whoever is destroyed lets go of those who stay, and their cases stand', {
	timeout: 90_000,
}, async () => {
	const town = await sampleMunicipality(house)
	const officer = town.as('officer')
	const { municipalityId, committeeId } = town
	const staffId = officer.actor.actorId
	const gone = await sampleHomelessPerson(officer)
	const stays = await sampleHomelessPerson(officer, { called: 'Kim' })
	const spellId = await startSampleSpell(officer, stays, '2026-09-01')
	const caseId = await openSampleCase(officer)
	const ownCaseId = await openSampleCase(officer)
	const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
		await withSql(databaseUrl, async (past) => {
			// Past the house: no trigger, no history but what is written here.
			await past.rows('set session_replication_role = replica')
			return await past.rows<Row>(text, values)
		})
	// As the backup was: one record, one home and one case, which were parted before one of the two was destroyed.
	await rows('update named.person set same_as = $2 where id = $1', [stays, gone])
	await rows('update named.spell set with_person_id = $2 where id = $1', [spellId, gone])
	await rows('insert into history.person select now(), null, p.* from named.person p where id = $1', [stays])
	await rows(
		`insert into named.touched_person (municipality_id, case_id, person_id, role, from_on, recorded_by, home_id)
		select $1, id, $3, 'relative', '2026-09-01', $4, home_id from named.eviction_case where id = $2`,
		[municipalityId, caseId, gone, staffId],
	)
	await rows(
		`insert into named.household_member (municipality_id, household_id, person_id, committee_id, role)
		select $1, household_id, $3, $4, 'adult' from named.eviction_case where id = $2`,
		[municipalityId, caseId, gone, committeeId],
	)
	await rows(
		`insert into named.case_letter (municipality_id, case_id, template, template_version, channel, addressee, person_id, to_name,
			to_lines, body, drafted_by) values ($1, $2, 'first', 1, 'letter', 'tenant', $3, 'Jenny Åkerlund', 'Storgatan 1', 'Hej', $4)`,
		[municipalityId, caseId, gone, staffId],
	)
	// A case that nobody but the one who goes is left in, followed by a case that stands.
	await rows('update named.eviction_case set previous_case_id = $2 where id = $1', [caseId, ownCaseId])
	await rows('delete from named.case_child where case_id = $1', [ownCaseId])
	await rows('delete from named.touched_person where case_id = $1', [ownCaseId])
	await rows(
		`delete from named.household_member where household_id = (select household_id from named.eviction_case where id = $1)`,
		[ownCaseId],
	)
	await rows(
		`insert into named.household_member (municipality_id, household_id, person_id, committee_id, role)
		select $1, household_id, $3, $4, 'adult' from named.eviction_case where id = $2`,
		[municipalityId, ownCaseId, gone, committeeId],
	)
	const [digest = ''] = digestsOfGone(house, municipalityId, gone)
	const listed = {
		...{ municipalityId, digest, keyId: null, retentionClass: 'person' },
		...{ rule: 'five-years-after-last-note', destroyedOn: '2026-10-12' },
	}
	expect(await replayDestruction(house, [listed])).toEqual({ people: 1, shared: 2 })
	const left = await withSql(databaseUrl, async (sql) => await everyRow(sql))
	const tells = (id: string) =>
		[...left].flatMap(([name, some]) => (some.some((row) => row.includes(id)) ? [name] : []))
	expect(tells(gone)).toEqual([])
	expect(tells(ownCaseId)).toEqual([])
	expect(await rows('select same_as from named.person where id = $1', [stays])).toEqual([{ same_as: null }])
	expect(await rows('select previous_case_id from named.eviction_case where id = $1', [caseId])).toEqual([
		{ previous_case_id: null },
	])
	expect(await rows('select from named.spell where id = $1', [spellId])).toHaveLength(1)
	const others = await rows(
		'select from named.household_member where household_id = (select household_id from named.eviction_case where id = $1)',
		[caseId],
	)
	expect(others.length).toBeGreaterThan(0)
	expect(await replayDestruction(house, [listed])).toEqual({ people: 0, shared: 0 })
})
