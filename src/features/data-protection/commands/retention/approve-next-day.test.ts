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
const refused = (because: string) => ({ is: 'refused', refusal: { because } })

test('what was proposed on Monday is approved on Tuesday although another file has fallen due, which waits', {
	timeout: 90_000,
}, async () => {
	const town = await sampleMunicipality(house)
	const [keeper, manager] = [town.as('records-officer'), town.as('unit-manager')]
	const { municipalityId, committeeId } = town
	const one = await sampleHomelessPerson(town.as('officer'))
	const other = await sampleHomelessPerson(town.as('officer'), { called: 'Kim' })
	const staffId = town.as('officer').actor.actorId
	// Past the house: no trigger, no history.
	const past = async <Row extends object>(text: string, values: unknown[]) =>
		await withSql(databaseUrl, async (sql) => {
			await sql.rows('set session_replication_role = replica')
			return await sql.rows<Row>(text, values)
		})
	await past(`update named.person_particulars set birth_date = '1980-01-02' where id = any ($1)`, [
		[one, other],
	])
	await past(
		`insert into named.contact (municipality_id, committee_id, person_id, on_day, kind, recorded_by, recorded_at)
		values ($1, $2, $3, '2032-03-03', 'meeting', $4, '2032-03-03T10:00Z')`,
		[municipalityId, committeeId, other, staffId],
	)
	const due = async () => valueIn(await retentionOverview(keeper, {})).preview.due
	const digestOf = async (runId: string) => valueIn(await destructionRun(manager, { runId })).previewDigest

	clock.set(instant('2037-03-02T08:00:00Z'))
	const { runId } = valueIn(await proposeDestruction(keeper, {}))
	const previewDigest = await digestOf(runId)
	clock.set(instant('2037-03-03T08:00:00Z'))
	expect(await due()).toMatchObject([{ files: 2 }])
	const another = previewDigest.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))
	expect(await approveDestruction(manager, { runId, previewDigest: another })).toMatchObject(
		refused('preview-outdated'),
	)
	await past(`update named.person_particulars set birth_date = '1980-01-05' where id = $1`, [one])
	expect(await approveDestruction(manager, { runId, previewDigest })).toMatchObject(
		refused('preview-outdated'),
	)
	await past(`update named.person_particulars set birth_date = '1980-01-02' where id = $1`, [one])
	valueIn(await approveDestruction(manager, { runId, previewDigest }))
	await carryOutDestruction(house, { runId, municipalityId })
	const left = await past<{ id: string }>('select id::text from named.person where id = any ($1)', [
		[one, other],
	])
	expect(left).toEqual([{ id: other }])
	expect(await due()).toMatchObject([{ files: 1 }])
})
