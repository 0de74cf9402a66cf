import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { setOfficialSource } from '../../../indicators/index.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { planPage } from '../../queries/plan-page.ts'
import { setActivityStatus } from '../activities/set-activity-status.ts'
import { addActivity } from '../add-activity.ts'
import { addIndicator } from '../add-indicator.ts'
import { createPlan } from '../create-plan.ts'
import { beginRevision } from './begin-revision.ts'
import { decideVersion } from './decide-version.ts'
import { holdVersionsDue } from './hold-versions-due.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Nyårsköping')
const strategist = town.as('strategist')
const body = 'Socialnämnden'

const nightOf = async (day: string) => {
	clock.set(instant(`${day}T00:20:00Z`))
	await holdVersionsDue(house)
}
const jobRows = async () =>
	(
		await withSql(databaseUrl, (sql) =>
			sql.rows<{ many: number }>(
				`select count(*)::int as many from audit.entry where name = 'holdVersionsDue'`,
			),
		)
	)[0]?.many

test('a version that was decided for new year is measured and followed from new year on, once', async () => {
	const head = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, head))
	valueIn(await decideVersion(strategist, { planId, body, decidedOn: '2024-01-15' }))
	valueIn(await beginRevision(strategist, { planId }))
	const { activityId } = valueIn(await addActivity(strategist, { planId, text: 'Råd', measure: '40 samtal' }))
	const promise = { baseYear: 2023, baseValue: 21, targetYear: 2027, targetValue: 12, targetOperator: '<=' }
	const { indicatorId } = valueIn(
		await addIndicator(strategist, { planId, name: 'Avhysningar', unit: 'avhysningar', ...promise }),
	)
	const later = { planId, body, decidedOn: '2026-10-01', inForceFrom: '2027-01-01' }
	valueIn(await decideVersion(strategist, later))

	await nightOf('2026-12-31')
	expect(await setActivityStatus(strategist, { activityId, status: 'ongoing' })).toEqual({ is: 'missing' })
	expect(await jobRows()).toBe(0)

	await nightOf('2027-01-01')
	valueIn(await setActivityStatus(strategist, { activityId, status: 'ongoing' }))
	const { version, activities, indicators } = valueIn(await planPage(strategist, { planId }))
	expect([version.number, version.state]).toEqual([2, 'in-force'])
	expect(activities.map(({ status }) => status)).toEqual(['ongoing'])
	expect(indicators.map(({ id, name }) => [id, name])).toEqual([[indicatorId, 'Avhysningar']])

	const counted = { definitionId: 'evictions-executed', countedFrom: 2026 }
	valueIn(await setOfficialSource(strategist, { indicatorId, officialSource: 'counted', ...counted }))
	await nightOf('2027-01-02')
	await nightOf('2027-01-03')
	expect(await jobRows()).toBe(1)
	const settled = valueIn(await planPage(strategist, { planId }))
	expect(settled.indicators[0]).toMatchObject({ officialSource: 'counted', countedFrom: 2026 })
})
