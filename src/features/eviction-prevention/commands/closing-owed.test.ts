import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { plainDate } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { caseFile } from '../queries/case-file.ts'
import { addSampleChild, offerSampleHome, openSampleCase, recordSampleDate } from '../samples.ts'
import { putCaseDate } from '../store/case-facts.ts'
import { confirmToAuthority } from './authorities/confirm-to-authority.ts'
import { sendTenantsCopy } from './authorities/send-tenants-copy.ts'
import { closeCase } from './close-case.ts'
import { recordContactAttempt } from './record-contact-attempt.ts'
import { recordNoTalkReason } from './record-no-talk-reason.ts'
import { tickChecklistItem } from './work/tick-checklist-item.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Skyldköping')
const officer = town.as('officer')
const today = plainDate('2026-10-12')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
/** One contact has been had, with debt advice offered. */
async function openReady(otherwise: object = {}): Promise<string> {
	const caseId = await openSampleCase(officer, { address: `Skyldgatan ${++doors}`, ...otherwise })
	const reached = { kind: 'phone', result: 'reached', onDay: today, debtAdviceOffered: 'yes' }
	valueIn(await recordContactAttempt(officer, { caseId, ...reached }))
	return caseId
}

test('nights in a hostel are no home for children: the case closes as a deviation, which the board counts', async () => {
	const caseId = await openReady({ children: 'yes' })
	const childId = await addSampleChild(officer, caseId)
	valueIn(await recordNoTalkReason(officer, { caseId, childId, reason: 'too-young', onDay: today }))
	await offerSampleHome(officer, caseId, { kind: 'hotel', fitsTheChildren: 'no' })
	const evicted = { caseId, outcome: 'evicted_with_children', evictedOn: today }
	expect(await closeCase(officer, evicted)).toEqual(refused('no-alternative-home'))
	valueIn(await closeCase(officer, { ...evicted, deviationReasons: 'Inget hem fanns den veckan.' }))
	expect(valueIn(await caseFile(officer, { caseId })).alternative).toBe('deviation')
})

test('a case stays open while the authority waits for its answer, or the tenant for the copy: SoF 11:3 (2.1 step 13)', async () => {
	const caseId = await openReady({ children: 'no' })
	await recordSampleDate(officer, caseId, 'authority-told', today)
	const close = () => closeCase(officer, { caseId, outcome: 'paid_by_tenant' })
	valueIn(
		await tickChecklistItem(officer, {
			...{ caseId, code: 'authority-confirmed', state: 'not-needed', note: 'betalt' },
		}),
	)
	expect(await close()).toEqual(refused('authority-not-confirmed'))
	const sent = { letter: 'Vi bekräftar.', sentOn: today, sentHow: 'secure-e-mail', proof: 'Id 42' }
	valueIn(await confirmToAuthority(officer, { caseId, ...sent, responsibleId: officer.actor.actorId }))
	expect(await close()).toEqual(refused('copy-not-sent'))
	valueIn(await sendTenantsCopy(officer, { caseId, copySentOn: today, copyHow: 'letter' }))
	valueIn(await close())
})

test('what is owed the authority or the tenant after all is sent in a closed case too', async () => {
	const caseId = await openReady({ children: 'no' })
	valueIn(await closeCase(officer, { caseId, outcome: 'paid_by_tenant' }))
	await asSystem(house, town.municipalityId, ({ db }) =>
		putCaseDate(db, town.municipalityId, {
			...{ caseId, kind: 'authority-told', onDay: today, source: 'enforcement-authority' },
			recordedBy: officer.actor.actorId,
		}),
	)
	const sent = { letter: 'Vi bekräftar.', sentOn: today, sentHow: 'secure-e-mail', proof: 'Id 42' }
	valueIn(await confirmToAuthority(officer, { caseId, ...sent, responsibleId: officer.actor.actorId }))
	valueIn(await sendTenantsCopy(officer, { caseId, copySentOn: today, copyHow: 'letter' }))
})
