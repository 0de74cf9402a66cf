import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../homelessness/samples.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { personSupport } from '../queries/agreements/person-support.ts'
import { decisionPage } from '../queries/decisions/decision-page.ts'
import { youngPlan } from '../queries/young/young-plan.ts'
import { latestOf } from '../rules/young/latest.ts'
import { decideSample, delegateSupportSample, samplePerson } from '../samples.ts'
import { agreeOnSupport } from './agreements/agree-on-support.ts'
import { setSupportSchedule } from './agreements/set-support-schedule.ts'
import { recordAppeal } from './decisions/record-appeal.ts'
import { changeYoungPart } from './young/change-young-part.ts'
import { makeYoungPlan } from './young/make-young-plan.ts'

const { house } = await testHouse()
const officer = (await sampleMunicipality(house, 'Samtidsköping')).as('officer')
await delegateSupportSample(officer)
const meanwhile = { is: 'refused', refusal: expect.objectContaining({ because: 'changed-meanwhile' }) }

test('two who set the week of the same support do not wipe each other’s hours, nor the number to call', async () => {
	const personId = await samplePerson(officer)
	const runs = { kind: 'housing-support', startsOn: '2026-09-01', hoursAWeek: '4' }
	const { supportId } = valueIn(await agreeOnSupport(officer, { personId, ...runs }))
	const shown = async () => valueIn(await personSupport(officer, { personId })).agreements[0]
	const seenAt = (await shown())?.recordedAt
	const hour = (weekday: string) => ({ weekday, fromTime: '10:00', untilTime: '11:00' })
	const first = { supportId, hours: [hour('1')], onCallContact: '070-1740600' }
	valueIn(await setSupportSchedule(officer, { ...first, seenAt }))
	expect(await setSupportSchedule(officer, { supportId, hours: [hour('2')], seenAt })).toEqual(meanwhile)
	valueIn(await setSupportSchedule(officer, { supportId, hours: [hour('3')] }))
	expect(await shown()).toMatchObject({ onCallContact: '070-1740600', hours: [{ weekday: 3 }] })
	valueIn(await setSupportSchedule(officer, { supportId, onCallContact: '070-1740601' }))
	expect(await shown()).toMatchObject({ onCallContact: '070-1740601', hours: [{ weekday: 3 }] })
	valueIn(await setSupportSchedule(officer, { supportId, seenAt: (await shown())?.recordedAt }))
	expect(await shown()).toMatchObject({ onCallContact: null, hours: [] })
})

test('an appeal leaves the day of notification, from which its time runs, where it was', async () => {
	const notified = { notifiedOn: '2026-06-20' }
	const decisionId = await decideSample(officer, await samplePerson(officer), '2026-06-15', notified)
	const shown = async () => valueIn(await decisionPage(officer, { decisionId })).decision
	const seenAt = (await shown()).recordedAt
	valueIn(await recordAppeal(officer, { decisionId, appealedOn: '2026-07-01' }))
	expect(await shown()).toMatchObject({ ...notified, appealedOn: '2026-07-01' })
	valueIn(await recordAppeal(officer, { decisionId, appealOutcome: 'upheld' }))
	expect(await shown()).toMatchObject({ ...notified, appealedOn: '2026-07-01', appealOutcome: 'upheld' })
	expect(await recordAppeal(officer, { decisionId, ...notified, seenAt })).toEqual(meanwhile)
	valueIn(await recordAppeal(officer, { decisionId, ...notified, seenAt: (await shown()).recordedAt }))
	expect(await shown()).toMatchObject({ ...notified, appealedOn: null, appealOutcome: null })
})

test('a part that is arranged stays so when its words are changed, until it is said that it no longer is', async () => {
	const personId = await sampleHomelessPerson(officer)
	const part = { what: 'Söka ungbostad', who: 'Socialsekreteraren', byDay: '2026-11-01' }
	const way = { ownWords: 'Eget', leavesOn: '2026-12-01', find: part, get: part, keep: part }
	const { youngPlanId } = valueIn(await makeYoungPlan(officer, { personId, ...way }))
	const shown = async () =>
		valueIn(await youngPlan(officer, { personId })).plan?.parts.find((one) => one.part === 'find')
	const seenAt = latestOf(valueIn(await youngPlan(officer, { personId })).plan?.parts ?? [])
	const change = async (more: object) =>
		await changeYoungPart(officer, { youngPlanId, part: 'find', ...part, ...more })
	valueIn(await change({ arrangedOn: '2026-10-10', seenAt }))
	expect(await change({ what: 'Annat', seenAt })).toEqual(meanwhile)
	valueIn(await change({ what: 'Står i kö' }))
	expect(await shown()).toMatchObject({ what: 'Står i kö', arrangedOn: '2026-10-10' })
	valueIn(await change({ noLonger: 'yes' }))
	expect(await shown()).toMatchObject({ arrangedOn: null })
})
