import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { personCourse } from '../queries/person-course.ts'
import { workChoices } from '../queries/work-choices.ts'
import { sampleHomelessPerson } from '../samples.ts'
import { meetUnknown } from './meet-unknown.ts'
import { startSpell } from './start-spell.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const elsewhere = await withSql(databaseUrl, async (sql) => {
	const [made] = await sql.rows<{ sisterUnitId: string; unitId: string; staffId: string }>(
		`with committee as (
			insert into named.committee (municipality_id, name, registry_code) values ($1, 'Kulturnämnden', 'KN') returning id
		), sister as (
			insert into named.unit (municipality_id, committee_id, name) values ($1, $2, 'Uppsökarna') returning id
		), unit as (
			insert into named.unit (municipality_id, committee_id, name) select $1, id, 'Biblioteket' from committee returning id
		), staff as (
			insert into named.staff (municipality_id, committee_id, name, email)
			select $1, id, 'Prov Kultur', 'kultur@prov.example' from committee returning id
		)
		select sister.id as "sisterUnitId", unit.id as "unitId", staff.id as "staffId" from sister, unit, staff`,
		[town.municipalityId, town.committeeId],
	)
	if (made === undefined) throw new Error('nothing was made')
	return made
})
const slept = { startsOn: '2026-10-01', place: 'night-shelter' }

test.each([
	['unitId', () => elsewhere.unitId],
	['responsibleId', () => elsewhere.staffId],
	['responsibleId', () => town.as('reader').actor.actorId],
])('a matter is opened for nobody outside the case work of the committee: %s', async (path, whose) => {
	const personId = await sampleHomelessPerson(officer)
	expect(await startSpell(officer, { ...slept, personId, [path]: whose() })).toEqual({
		is: 'bad-input',
		faults: [{ path, problem: 'choose-one' }],
	})
	expect(valueIn(await personCourse(officer, { personId }))).toMatchObject({ entry: null, spells: [] })
})

test('nor for another committee’s unit by meeting somebody', async () => {
	const met = { metOn: '2026-10-01', place: 'rough-sleeping', unitId: elsewhere.unitId }
	expect(await meetUnknown(officer, met)).toEqual({
		is: 'bad-input',
		faults: [{ path: 'unitId', problem: 'choose-one' }],
	})
})

test('a unit of the committee that one does not work in is as good as one’s own', async () => {
	const personId = await sampleHomelessPerson(officer)
	const colleague = town.as('coordinator').actor.actorId
	valueIn(
		await startSpell(officer, {
			...{ ...slept, personId },
			...{ unitId: elsewhere.sisterUnitId, responsibleId: colleague },
		}),
	)
	const { entry } = valueIn(await personCourse(town.as('coordinator'), { personId }))
	expect(entry).toMatchObject({ unitId: elsewhere.sisterUnitId, responsibleId: colleague })
})

test('whoever works in no unit says which of the committee’s the matter is', async () => {
	const loose = await town.another('officer', { unit: 'none' })
	const { units, matterUnits } = valueIn(await workChoices(loose, {}))
	expect([units, matterUnits.map(({ name }) => name)]).toEqual([[], ['Boendeenheten', 'Uppsökarna']])
	const met = { metOn: '2026-10-01', place: 'rough-sleeping' }
	expect(await meetUnknown(loose, met)).toMatchObject({ faults: [{ path: 'unitId', problem: 'required' }] })
	expect((await meetUnknown(loose, { ...met, unitId: matterUnits[0]?.id })).is).toBe('done')
	expect(valueIn(await workChoices(officer, {})).matterUnits).toMatchObject([{ name: 'Boendeenheten' }])
})
