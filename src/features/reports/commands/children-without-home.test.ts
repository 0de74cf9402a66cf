import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { closeCase } from '../../eviction-prevention/commands/close-case.ts'
import { recordContactAttempt } from '../../eviction-prevention/commands/record-contact-attempt.ts'
import { recordNoTalkReason } from '../../eviction-prevention/commands/record-no-talk-reason.ts'
import { addSampleChild, offerSampleHome, openSampleCase } from '../../eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { buildPaper } from '../queries/build-paper.ts'
import { buildSecretAnnex } from '../queries/build-secret-annex.ts'
import { openSampleRound, samplePlan } from '../samples.ts'
import { freezeFollowUp } from './freeze-follow-up.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Avvikköping')
const [officer, strategist] = [town.as('officer'), town.as('strategist')]
const today = '2026-10-12'
const reasons = 'Ingen lägenhet var ledig den veckan.'

/** Evicted in November 2025 with so many children, for whom a home was or was not offered. */
async function evicted(address: string, children: readonly object[], offered?: 'declined') {
	const caseId = await openSampleCase(officer, { address, children: 'yes', ground: 'disturbance' })
	for (const [at, child] of children.entries()) {
		const childId = await addSampleChild(officer, caseId, { givenName: `Barn ${at + 1}`, ...child })
		valueIn(await recordNoTalkReason(officer, { caseId, childId, reason: 'away', onDay: today }))
	}
	valueIn(await recordContactAttempt(officer, { caseId, kind: 'phone', result: 'reached', onDay: today }))
	const offer = { offeredOn: '2025-10-20', answer: 'declined' }
	if (offered !== undefined) await offerSampleHome(officer, caseId, offer)
	valueIn(
		await closeCase(officer, {
			...{ caseId, outcome: 'evicted_with_children', evictedOn: '2025-11-03' },
			...(offered === undefined ? { deviationReasons: reasons } : {}),
		}),
	)
}

const { planId } = await samplePlan(strategist)

test('the board’s paper says that children were evicted without another home, and the annex how many', async () => {
	const roundId = await openSampleRound(strategist, planId)
	const paper = async () =>
		JSON.stringify(valueIn(await buildPaper(officer, { planId, year: 2025 })).document)
	await evicted('Sjögatan 1', [{}], 'declined')
	expect(await paper()).not.toContain('Avvikelse:')

	await evicted('Sjögatan 3', [{}, { bornOn: '2020-05-05' }, { living: 'visiting', daysAYear: '10' }])
	expect(await paper()).toContain('Avvikelse: färre än\u00a05 barn vräktes under 2025')
	expect(await paper()).toContain('att notera avvikelsen')
	valueIn(await freezeFollowUp(strategist, { roundId }))
	expect(await paper()).toContain('Avvikelse: färre än\u00a05 barn')
	expect(await paper()).not.toContain(reasons)
	const annex = JSON.stringify(valueIn(await buildSecretAnnex(strategist, { roundId })).document)
	expect(annex).toContain('Utan annat hem vid vräkning 2025: 2 barn i en vräkning.')
	expect(annex).not.toContain(reasons)
	expect(await buildSecretAnnex(officer, { roundId })).toEqual({ is: 'forbidden' })

	await evicted('Sjögatan 5', [{}])
	expect(await paper()).not.toContain('sen uppgift')
	await evicted('Sjögatan 7', [{}, { bornOn: '2019-01-09' }])
	expect(await paper()).toContain(
		'Barn vräkta utan annat hem 2025: publicerat färre än\u00a05, nu 5 (sen uppgift)',
	)
})

test('a year without any is told neither in the paper nor in an annex', async () => {
	const document = valueIn(await buildPaper(officer, { planId, year: 2024 })).document
	expect(JSON.stringify(document)).not.toContain('Avvikelse:')
})
