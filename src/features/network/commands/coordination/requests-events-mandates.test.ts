import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { mandatePage } from '../../queries/coordination/mandate-page.ts'
import { networkEventList } from '../../queries/coordination/network-event-list.ts'
import { networkEventPage } from '../../queries/coordination/network-event-page.ts'
import { supportRequestList } from '../../queries/coordination/support-request-list.ts'
import { supportRequestPage } from '../../queries/coordination/support-request-page.ts'
import { whatIsDue } from '../../queries/coordination/what-is-due.ts'
import { sampleNetwork } from '../../samples.ts'
import { addEventGuest } from './add-event-guest.ts'
import { addNetworkEvent } from './add-network-event.ts'
import { addSupportRequest } from './add-support-request.ts'
import { answerSupportRequest } from './answer-support-request.ts'
import { beginMandate } from './begin-mandate.ts'
import { changeMandate } from './change-mandate.ts'
import { changeNetworkEvent } from './change-network-event.ts'
import { endMandate } from './end-mandate.ts'
import { removeEventGuest } from './remove-event-guest.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house)
const secretariat = network.as('secretariat')
const county = network.as('county')
const placeId = network.places['9003']
const elsewhere = network.places['9004']
const refused = (because: string) => ({ is: 'refused', refusal: { because } })

describe('a request for support', () => {
	const asks = { placeId, askedOn: '2026-09-01', askedBy: 'socialchefen', about: 'Avtal med privata värdar' }

	test('waits until it is answered, and is answered once', async () => {
		const { requestId } = valueIn(await addSupportRequest(secretariat, { ...asks, answerBy: '2026-10-01' }))
		expect(valueIn(await whatIsDue(secretariat, {})).due).toMatchObject([{ kind: 'request', late: true }])
		const answer = { requestId, outcome: 'answered', answeredOn: '2026-10-12', answer: 'Ett utkast är sänt.' }
		expect(await answerSupportRequest(secretariat, { ...answer, answeredOn: '2026-08-31' })).toMatchObject({
			faults: [{ path: 'answeredOn', problem: 'answer-before-asked' }],
		})
		valueIn(await answerSupportRequest(secretariat, answer))
		expect(await answerSupportRequest(secretariat, answer)).toMatchObject(refused('request-answered'))
		expect(valueIn(await whatIsDue(secretariat, {})).due).toEqual([])
		expect(valueIn(await supportRequestPage(secretariat, { requestId })).request.answer).toBe(
			'Ett utkast är sänt.',
		)
	})

	test('of another county\u2019s municipality is not there for a county', async () => {
		const { requestId } = valueIn(await addSupportRequest(secretariat, { ...asks, placeId: elsewhere }))
		const { waiting, answered } = valueIn(await supportRequestList(county, {}))
		expect([...waiting, ...answered].map((one) => one.placeId)).toEqual([placeId])
		expect((await supportRequestPage(county, { requestId })).is).toBe('missing')
		expect((await addSupportRequest(county, asks)).is).toBe('forbidden')
	})
})

describe('a seminar', () => {
	const seminar = { kind: 'seminar', title: 'Barn och vräkning', heldOn: '2026-09-15', heldAt: 'Provstad' }

	test('is known by from where people came and how many, each place once', async () => {
		const { eventId } = valueIn(await addNetworkEvent(secretariat, seminar))
		valueIn(await addEventGuest(secretariat, { eventId, placeId, people: '4' }))
		valueIn(await addEventGuest(secretariat, { eventId, placeId: elsewhere, people: 2 }))
		valueIn(
			await addEventGuest(secretariat, { eventId, organisation: 'Provstadens stadsmission', people: 1 }),
		)
		expect(await addEventGuest(secretariat, { eventId, placeId, people: 1 })).toMatchObject(
			refused('came-already'),
		)
		for (const wrong of [{}, { placeId, organisation: 'Båda' }]) {
			expect(await addEventGuest(secretariat, { eventId, people: 1, ...wrong })).toMatchObject({
				faults: [{ path: 'placeId', problem: 'place-or-organisation' }],
			})
		}
		const { held } = valueIn(await networkEventList(secretariat, {}))
		expect(held).toMatchObject([{ from: 3, people: 7 }])
		const seen = valueIn(await networkEventPage(county, { eventId }))
		expect(seen.guests.map((guest) => guest.placeId)).toEqual([placeId])
		const { guests } = valueIn(await networkEventPage(secretariat, { eventId }))
		valueIn(await removeEventGuest(secretariat, { guestId: guests[0]?.id }))
		expect((await removeEventGuest(county, { guestId: guests[1]?.id })).is).toBe('forbidden')
		expect(valueIn(await networkEventPage(secretariat, { eventId })).guests).toHaveLength(2)
	})

	test('that does not take place says why', async () => {
		const coming = { ...seminar, heldOn: '2026-11-15' }
		const { eventId } = valueIn(await addNetworkEvent(secretariat, coming))
		valueIn(await changeNetworkEvent(secretariat, { eventId, ...coming, cancelledBecause: 'För få anmälda' }))
		expect(valueIn(await networkEventList(county, {})).coming).toMatchObject([{ cancelled: true }])
	})
})

describe('a mandate', () => {
	const mandate = {
		...{ title: 'Samordning mot hemlöshet', fromOn: '2025-01-01', throughOn: '2026-12-31' },
		...{ decidedBy: 'Regeringen', decisionTitle: 'Uppdrag om samordning', decisionOn: '2024-11-20' },
		audience: 'Regeringen och kommunerna',
	}

	test('is one at a time, and is handed over with how much was open', async () => {
		expect(await beginMandate(secretariat, { ...mandate, throughOn: '2024-12-31' })).toMatchObject({
			faults: [{ path: 'throughOn', problem: 'through-before-from' }],
		})
		const { mandateId } = valueIn(await beginMandate(secretariat, mandate))
		expect(await beginMandate(secretariat, mandate)).toMatchObject(refused('mandate-under-way'))
		valueIn(await changeMandate(secretariat, { mandateId, ...mandate, throughOn: '2027-06-30' }))
		expect(valueIn(await mandatePage(county, {})).now?.throughOn).toBe('2027-06-30')
		const end = {
			mandateId,
			endedOn: '2026-10-12',
			handedTo: 'Myndigheten',
			handOver: 'Allt finns i registret.',
		}
		expect((await endMandate(county, end)).is).toBe('forbidden')
		valueIn(await endMandate(secretariat, end))
		expect(await endMandate(secretariat, end)).toMatchObject(refused('mandate-ended'))
		expect(await changeMandate(secretariat, { mandateId, ...mandate })).toMatchObject(
			refused('mandate-ended'),
		)
		const { now, earlier } = valueIn(await mandatePage(secretariat, {}))
		expect(now).toBeNull()
		expect(earlier).toMatchObject([{ leftOpen: { points: 0, commitments: 0, letters: 0, requests: 1 } }])
		// What was kept is still there for whoever goes on.
		expect(valueIn(await supportRequestList(secretariat, {})).waiting).toHaveLength(1)
	})
})
