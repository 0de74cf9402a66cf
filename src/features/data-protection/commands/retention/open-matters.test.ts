import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant, plainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { openSampleCase } from '../../../eviction-prevention/samples.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { retentionOverview } from '../../queries/retention/retention-overview.ts'
import { listTold } from '../../store/retention-facts.ts'

const { house, clock, databaseUrl } = await testHouse()

// Whose it is stands as $3 (a person or a closed case), the rest as {municipality, committee, staff}.
const ofPerson = 'municipality_id, committee_id, person_id'
const spell = (place: string) =>
	`insert into named.spell (${ofPerson}, during, place, stay_municipality, recorded_by)
	values ($1, $2, $3, '[2026-09-01,)', '${place}', '0000', $4)`
const decision = (columns: string, values: string) =>
	`insert into named.support_decision (${ofPerson}, decision_number, about, legal_basis, decided_on, reasons, minutes, recorded_by,
		${columns}) values ($1, $2, $3, 'B ' || $3::uuid::text, 'housing', 'SoL 11:1', '2026-09-01', 'Behov', '§ 12', $4, ${values})`
const plan = (columns = '', values = '') =>
	`insert into named.support_plan (${ofPerson}, version, started_on, started_by, agreed_on, agreed_by, took_part${columns})
	values ($1, $2, $3, 1, '2026-09-01', $4, '2026-09-02', $4, 'yes'${values})`
const sip = (columns = '', values = '') =>
	`insert into named.coordinated_plan (${ofPerson}, kind, consent_on, consent_how, called_on, called_by, planned_for${columns})
	values ($1, $2, $3, 'sip', '2026-09-01', 'spoken', '2026-09-01', $4, '2026-09-20'${values})`
const need = (columns = '', values = '') =>
	`insert into named.housing_need (${ofPerson}, since_on, urgency, adults, children, rooms_from, accessibility, ground_floor, pets,
		purpose, support, payment_remarks, income_support, recorded_by${columns})
	values ($1, $2, $3, '2026-09-01', 'soon', 1, 0, 1, 'none', false, false, 'social', 'unknown', 'none', 'no', $4${values})`
const dispute = (columns = '', values = '') =>
	`insert into named.correction_note (${ofPerson}, about, where_it_stands, said, said_by, said_on, noted_by, noted_at${columns})
	values ($1, $2, $3, 'case', 'Anteckning 4', 'Det stämmer inte', 'person', '2026-09-01', $4, '2026-09-01'${values})`
const asked = (columns = '', values = '') =>
	`insert into named.extract_request (${ofPerson}, number, year, asked_by, proved_by, scope, received_on, due_on, begun_by,
		begun_at${columns}) values ($1, $2, $3, abs(hashtext($3::uuid::text)), 2026, 'person', 'identity-card', 'all', '2026-09-01', '2026-10-01', $4, '2026-09-01'${values})`
const guarantee = (until: string) =>
	`insert into named.decision (municipality_id, case_id, kind, legal_basis, decided_on, reasons, period_to, minutes)
	select $1, $3, 'guarantee', 'SoL 11:1', '2026-09-01', 'Behov', '${until}', '§ 12' where $2::uuid is not null and $4::uuid is not null`
const instalment = (due: string) =>
	`with plan as (insert into named.payment_plan (municipality_id, case_id, agreed_on, total_ore, instalment_ore, first_due_on, agreed_by)
		select $1, $3, '2026-09-01', 100000, 50000, '2026-10-01', $4 where $2::uuid is not null returning id)
	insert into named.plan_instalment (municipality_id, case_id, plan_id, number, due_on, amount_ore)
	select $1, $3, id, 1, '${due}', 50000 from plan`

const ended = "'2026-09-20'"
const stands: Readonly<Record<string, string>> = {
	'homelessness that nobody has ended': spell('night-shelter'),
	'a home that somebody waits for': need(),
	'a decision without an end': decision('outcome', "'granted'"),
	'a decision for a time that has not run out': decision('outcome, period_to', "'partly', '2037-03-01'"),
	'an appeal that nobody has answered': decision('outcome, appealed_on', `'refused', ${ended}`),
	'a plan that holds': plan(),
	'a coordinated plan': sip(),
	'an extract that was asked for': asked(),
	'something that the person disputes': dispute(),
}
const over: Readonly<Record<string, string>> = {
	'a home of their own': spell('own-home'),
	'somebody of whom nobody knows where they are': spell('unknown'),
	'a need that was met': need(', ended_on, ended_because', `, ${ended}, 'own-home'`),
	'a decision that was ended': decision(
		'outcome, ended_on, ended_because',
		`'granted', ${ended}, 'need-ceased'`,
	),
	'a decision whose time has run out': decision('outcome, period_to', "'granted', '2037-02-28'"),
	'a refusal': decision('outcome', "'refused'"),
	'a plan that was replaced': plan(', replaced_on', `, ${ended}`),
	'a coordinated plan without consent any more': sip(', consent_withdrawn_on', `, ${ended}`),
	'an extract that was refused': asked(
		', refused_on, refused_by, refused_section, refused_why',
		`, ${ended}, $4, 'OSL 26:1', 'Men'`,
	),
	'a dispute that was answered': dispute(
		', answer, answered_on, answered_by, answer_words',
		`, 'stands', ${ended}, $4, 'Det står kvar'`,
	),
}
const leftByCases: Readonly<Record<string, string>> = {
	'a guarantee for its time': guarantee('2037-03-01'),
	'instalments to come': instalment('2037-03-01'),
}
const settledInCases: Readonly<Record<string, string>> = {
	'a guarantee that has run out': guarantee('2037-02-28'),
	'instalments that are over': instalment('2037-02-28'),
}

test('what has not ended keeps its file, however long nobody has written', { timeout: 90_000 }, async () => {
	const town = await sampleMunicipality(house)
	const officer = town.as('officer')
	const of = new Map<string, string>()
	for (const name of Object.keys({ ...stands, ...over })) of.set(name, await sampleHomelessPerson(officer))
	for (const name of Object.keys({ ...leftByCases, ...settledInCases }))
		of.set(name, await openSampleCase(officer))
	// Past the house: no trigger, no history.
	await withSql(databaseUrl, async (past) => {
		await past.rows('set session_replication_role = replica')
		await past.rows(`update named.person_particulars set birth_date = '1980-01-02'`)
		await past.rows(
			`update named.eviction_case set closed_on = opened_on, outcome = 'guarantee', stage_reached = 'early', children = 'no'`,
		)
		for (const [name, text] of Object.entries({ ...stands, ...over, ...leftByCases, ...settledInCases }))
			await past.rows(text, [town.municipalityId, town.committeeId, of.get(name), officer.actor.actorId])
	})
	clock.set(instant('2037-03-01T08:00:00Z'))
	const told = await asSystem(house, town.municipalityId, ({ db }) =>
		listTold(db, plainDate('2037-03-01'), town.committeeId),
	)
	const open = new Set(told.filter(({ openMatter }) => openMatter).map(({ id }) => id))
	const namesOpen = [...of].filter(([, id]) => open.has(id)).map(([name]) => name)
	expect(namesOpen).toEqual([...Object.keys(stands), ...Object.keys(leftByCases)])
	const { preview } = valueIn(await retentionOverview(town.as('records-officer'), {}))
	expect(preview.kept).toContainEqual({ because: 'open-matter', files: 11, people: expect.any(Number) })
})
