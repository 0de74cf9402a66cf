import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { partnershipMeeting } from '../../queries/partnership/partnership-meeting.ts'
import { partnershipMeetings } from '../../queries/partnership/partnership-meetings.ts'
import { sampleNetwork } from '../../samples.ts'
import { addMeetingPoint } from './add-meeting-point.ts'
import { addPartnershipMember } from './add-partnership-member.ts'
import { approveMeetingMinutes } from './approve-meeting-minutes.ts'
import { callPartnershipMeeting } from './call-partnership-meeting.ts'
import { noteMeetingAttendance } from './note-meeting-attendance.ts'
import { noteMeetingPoint } from './note-meeting-point.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house, 'Mötesriket')
const secretariat = network.as('secretariat')
const member = network.as('member')

const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)

async function joined(name: string) {
	const networkOrganisationId = await asSystem(house, network.municipalityId, async ({ db }) => {
		const { id } = await db
			.insertInto('counted.networkOrganisation')
			.values({ municipalityId: network.municipalityId, name, sector: 'state', country: 'SE' })
			.returning('id')
			.executeTakeFirstOrThrow()
		return id
	})
	const given = { networkOrganisationId, since: '2026-01-01' }
	return valueIn(await addPartnershipMember(secretariat, given)).memberId
}

test('a meeting is called with an agenda, and what was noted and decided at each point stands there', async () => {
	const meetingId = await called('Höstmöte', '2026-10-01')
	const [came] = [await joined('Bostadsmyndigheten'), await joined('Skuldmyndigheten')]
	const { pointId } = valueIn(await addMeetingPoint(secretariat, { meetingId, title: 'Årets rapport' }))
	valueIn(await addMeetingPoint(secretariat, { meetingId, title: 'Övrigt' }))
	const said = { noted: 'Utkastet gicks igenom.', decision: 'Rapporten lämnas i mars.' }
	valueIn(await noteMeetingPoint(secretariat, { meetingId, pointId, ...said }))
	valueIn(await noteMeetingAttendance(secretariat, { meetingId, memberIds: [came, came] }))
	const read = valueIn(await partnershipMeeting(member, { meetingId }))
	expect(read.points.map(({ position, title, decision }) => [position, title, decision])).toEqual([
		[1, 'Årets rapport', 'Rapporten lämnas i mars.'],
		[2, 'Övrigt', ''],
	])
	expect(read.members.filter((one) => one.came).map(({ name }) => name)).toEqual(['Bostadsmyndigheten'])
	const { held, coming } = valueIn(await partnershipMeetings(member, {}))
	expect([held.map(({ decisions, came: all }) => [decisions, all]), coming]).toEqual([[[1, 1]], []])
})

test('minutes that are approved are not changed, and those of a meeting to come are not approved', async () => {
	const meetingId = await called('Vårmöte', '2026-04-01')
	const { pointId } = valueIn(await addMeetingPoint(secretariat, { meetingId, title: 'Dagordning' }))
	valueIn(await approveMeetingMinutes(secretariat, { meetingId }))
	for (const answer of [
		await addMeetingPoint(secretariat, { meetingId, title: 'Till' }),
		await noteMeetingPoint(secretariat, { meetingId, pointId, noted: 'Till' }),
		await noteMeetingAttendance(secretariat, { meetingId }),
		await approveMeetingMinutes(secretariat, { meetingId }),
	])
		expect(told(answer)).toBe('minutes-approved')
	const coming = await called('Vintermöte', '2026-12-01')
	expect(told(await approveMeetingMinutes(secretariat, { meetingId: coming }))).toBe('not-held-yet')
	expect(told(await noteMeetingPoint(secretariat, { meetingId: coming, pointId, noted: 'Fel möte' }))).toBe(
		'missing',
	)
	const again = { title: 'Vintermöte', heldOn: '2026-12-01' }
	expect(told(await callPartnershipMeeting(secretariat, again))).toBe('meeting-called')
	expect(told(await callPartnershipMeeting(member, again))).toBe('forbidden')
	expect(told(await partnershipMeetings(network.as('county'), {}))).toBe('forbidden')
})

async function called(title: string, heldOn: string) {
	return valueIn(await callPartnershipMeeting(secretariat, { title, heldOn })).meetingId
}
