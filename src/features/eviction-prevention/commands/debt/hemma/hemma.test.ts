import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../../tests/support/house.ts'
import { valueIn } from '../../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../../organisation/samples.ts'
import { caseFile } from '../../../queries/case-file.ts'
import { debtConsultation } from '../../../queries/debt/debt-consultation.ts'
import { landlordMeeting } from '../../../queries/debt/landlord-meeting.ts'
import { landlordMeetings } from '../../../queries/debt/landlord-meetings.ts'
import { openSampleCase } from '../../../samples.ts'
import { callDebtConsultation } from '../../call-debt-consultation.ts'
import { withdrawConsent } from '../consultation/withdraw-consent.ts'
import { callLandlordMeeting } from './call-landlord-meeting.ts'
import { holdLandlordMeeting } from './hold-landlord-meeting.ts'
import { noteInMeeting } from './note-in-meeting.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Hemmaköping')
const officer = town.as('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

test('a meeting speaks of a matter while its tenant lets the landlord hear, and of nothing else', async () => {
	const { landlords } = valueIn(await landlordMeetings(officer, {}))
	const organisationId = landlords[0]?.id ?? ''
	const told = { organisationId, plannedFor: '2026-10-12', startsAt: '10.00', place: 'Rådhuset' }
	const { meetingId } = valueIn(await callLandlordMeeting(officer, told))
	expect(await callLandlordMeeting(officer, told)).toEqual(refused('meeting-called-already'))
	const page = async () => valueIn(await landlordMeeting(officer, { meetingId }))

	const [silent, open] = [
		await openSampleCase(officer, { address: 'Tystgatan 1', landlordId: organisationId }),
		await openSampleCase(officer, { address: 'Talgatan 2', landlordId: organisationId }),
	]
	const { consultationId } = valueIn(
		await callDebtConsultation(officer, {
			...{ caseId: open, plannedFor: '2026-10-20', consentOn: '2026-10-12', parties: ['tenant', 'landlord'] },
		}),
	)
	const { caseNumber } = valueIn(await caseFile(officer, { caseId: open }))
	expect((await page()).matters).toEqual([
		{ caseId: open, caseNumber, things: ['payment-plan', 'rent-debt'] },
	])
	const note = (caseId: string) =>
		noteInMeeting(officer, { meetingId, about: `case ${caseId}`, said: 'Planen följs.' })
	expect(await note(silent)).toEqual(refused('not-to-be-spoken-of'))
	expect(await note(randomUUID())).toEqual(refused('not-to-be-spoken-of'))
	valueIn(await note(open))
	expect(await note(open)).toEqual(refused('spoken-of-already'))
	expect(JSON.stringify(await page())).not.toMatch(/Åkerlund|Talgatan|Tystgatan/)

	const { consents } = valueIn(await debtConsultation(officer, { consultationId }))
	for (const { id } of consents) valueIn(await withdrawConsent(officer, { consultationId, consentId: id }))
	const later = valueIn(await callLandlordMeeting(officer, { ...told, plannedFor: '2026-11-12' }))
	expect(valueIn(await landlordMeeting(officer, later)).matters).toEqual([])

	valueIn(await holdLandlordMeeting(officer, { meetingId, heldOn: '2026-10-12', present: 'Värden, enheten' }))
	const outsider = await town.another('officer', { unit: 'none' })
	expect(await landlordMeeting(outsider, { meetingId })).toEqual({ is: 'missing' })
	expect(await landlordMeeting(town.as('landlord'), { meetingId })).toEqual({ is: 'forbidden' })
})
