import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { recordCompetence } from '../../../organisation/commands/record-competence.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { caseFile } from '../../queries/case-file.ts'
import { caseChildren } from '../../queries/children/case-children.ts'
import { childSettings } from '../../queries/children/child-settings.ts'
import { addSampleChild, openSampleCase } from '../../samples.ts'
import { answerFollowUp } from '../answer-follow-up.ts'
import { closeCase } from '../close-case.ts'
import { recordChildTalk } from '../record-child-talk.ts'
import { recordContactAttempt } from '../record-contact-attempt.ts'
import { recordNoTalkReason } from '../record-no-talk-reason.ts'
import { assessChildsInterests } from './assess-childs-interests.ts'
import { followUpChild } from './follow-up-child.ts'
import { saveChildSettings } from './save-child-settings.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Barnköping')
const officer = town.as('officer')
const today = '2026-10-12'
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

/** Evicted today with two children, without another home. */
async function evictedWithTwo(address: string) {
	const caseId = await openSampleCase(officer, { address, children: 'yes', ground: 'disturbance' })
	const childIds = [
		await addSampleChild(officer, caseId),
		await addSampleChild(officer, caseId, { givenName: 'Melker', bornOn: '2020-05-05' }),
	]
	for (const childId of childIds) {
		valueIn(await recordNoTalkReason(officer, { caseId, childId, reason: 'guardian-said-no', onDay: today }))
	}
	valueIn(await recordContactAttempt(officer, { caseId, kind: 'phone', result: 'reached', onDay: today }))
	valueIn(
		await closeCase(officer, {
			...{ caseId, outcome: 'evicted_with_children', evictedOn: today },
			deviationReasons: 'Ingen lägenhet fanns den veckan.',
		}),
	)
	return { caseId, childIds }
}

test('a talk is held by somebody whose course for it is registered and holds that day', async () => {
	const caseId = await openSampleCase(officer, { address: 'Kursgatan 1' })
	const childId = await addSampleChild(officer, caseId)
	const manager = town.as('unit-manager')
	const talk = {
		...{ caseId, childId, heldOn: today, heldBy: manager.actor.actorId },
		...{ legalGround: 'own-contact', childsView: 'Vill bo kvar.' },
	}
	expect(await recordChildTalk(officer, talk)).toEqual(refused('talk-without-competence'))
	const course = { staffId: manager.actor.actorId, course: 'Samtal med barn', takenOn: '2026-10-13' }
	valueIn(await recordCompetence(manager, { ...course, forChildTalks: 'yes' }))
	expect(await recordChildTalk(officer, talk)).toEqual(refused('talk-without-competence'))
	valueIn(await recordCompetence(manager, { ...course, takenOn: '2026-10-12' }))
	expect(await recordChildTalk(officer, talk)).toEqual(refused('talk-without-competence'))
	valueIn(await recordCompetence(manager, { ...course, takenOn: '2026-10-12', forChildTalks: 'yes' }))
	valueIn(await recordChildTalk(officer, talk))
})

test('what is best for the child stands apart from its own words, and is written anew (SoL 3:1)', async () => {
	const caseId = await openSampleCase(officer, { address: 'Bästagatan 1' })
	const childId = await addSampleChild(officer, caseId)
	const assessed = { caseId, childId, assessedOn: today, bestInterests: 'Att bo kvar nära skolan.' }
	valueIn(await assessChildsInterests(officer, assessed))
	valueIn(await assessChildsInterests(officer, { ...assessed, school: 'Hamnskolan, klass 5' }))
	expect(valueIn(await caseChildren(officer, { caseId })).children).toMatchObject([
		{ interests: { bestInterests: 'Att bo kvar nära skolan.', school: 'Hamnskolan, klass 5' } },
	])
	const other = await addSampleChild(officer, await openSampleCase(officer, { address: 'Bästagatan 3' }))
	expect(await assessChildsInterests(officer, { ...assessed, childId: other })).toEqual({ is: 'missing' })
	expect(await assessChildsInterests(officer, { ...assessed, assessedOn: '2026-10-13' })).toMatchObject({
		is: 'bad-input',
	})
})

test('after an eviction each child is followed up in the municipality’s own weeks, by itself', async () => {
	expect(valueIn(await childSettings(officer, {}))).toMatchObject({ followUpWeeks: [2, 8], mayKeep: false })
	const early = await evictedWithTwo('Tvågatan 1')
	const followUpsOf = async (caseId: string) => valueIn(await caseFile(officer, { caseId })).followUps
	expect((await followUpsOf(early.caseId)).map(({ dueOn }) => dueOn)).toEqual(['2026-10-26', '2026-12-07'])

	const administrator = town.as('administrator')
	const settings = { followUpWeeks: '1, 6', warnNights: '10', alarmNights: '20' }
	expect(await saveChildSettings(officer, settings)).toEqual({ is: 'forbidden' })
	expect(await saveChildSettings(administrator, { ...settings, alarmNights: '10' })).toMatchObject({
		faults: [{ path: 'alarmNights', problem: 'alarm-before-warning' }],
	})
	valueIn(await saveChildSettings(administrator, settings))
	valueIn(await saveChildSettings(administrator, { ...settings, followUpWeeks: '1,4' }))
	expect(valueIn(await childSettings(officer, {}))).toMatchObject({ followUpWeeks: [1, 4], warnNights: 10 })

	const { caseId, childIds } = await evictedWithTwo('Tvågatan 3')
	const [first, second] = await followUpsOf(caseId)
	expect([first?.dueOn, second?.dueOn]).toEqual(['2026-10-19', '2026-11-09'])
	const [tilde = '', melker = ''] = childIds
	const met = { followUpId: first?.id, childId: tilde, onDay: today, result: 'child-met', schoolNow: 'same' }
	expect(await followUpChild(officer, met)).toEqual(refused('follow-up-not-due'))
	expect(await answerFollowUp(officer, { followUpId: first?.id, answer: 'moved', source: 'tenant' })).toEqual(
		refused('follow-up-is-per-child'),
	)

	clock.set(instant('2026-10-20T08:00:00Z'))
	expect(await followUpChild(officer, { ...met, schoolNow: undefined })).toMatchObject({
		faults: [{ path: 'schoolNow', problem: 'choose-one' }],
	})
	expect(valueIn(await followUpChild(officer, { ...met, childsWords: 'Saknar katten.' })).answered).toBe(
		false,
	)
	expect(await followUpChild(officer, met)).toEqual(refused('child-already-followed-up'))
	const reached = { ...met, childId: melker, result: 'not-reached' }
	expect(valueIn(await followUpChild(officer, reached)).answered).toBe(true)
	const file = valueIn(await caseFile(officer, { caseId }))
	expect(file.followUps[0]).toMatchObject({ answeredOn: '2026-10-20', answer: 'moved', source: 'tenant' })
	expect(file.children.map(({ checks }) => checks.map(({ schoolNow }) => schoolNow))).toEqual([
		['same'],
		[null],
	])
	const elsewhere = await followUpChild(officer, { ...met, childId: early.childIds[0] })
	expect(elsewhere).toEqual({ is: 'missing' })
	clock.set(instant('2026-10-12T07:00:00Z'))
})

test('nobody of another municipality meets a child or its follow-up', async () => {
	const { caseId, childIds } = await evictedWithTwo('Väggatan 1')
	const [followUp] = valueIn(await caseFile(officer, { caseId })).followUps
	const neighbour = (await sampleMunicipality(house, 'Grannbarnköping')).as('officer')
	const check = { followUpId: followUp?.id, childId: childIds[0], onDay: today, result: 'not-reached' }
	expect(await followUpChild(neighbour, check)).toEqual({ is: 'missing' })
})
