import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { personSupport } from '../../queries/agreements/person-support.ts'
import { supportServices } from '../../queries/agreements/support-services.ts'
import { supportWork } from '../../queries/agreements/support-work.ts'
import { decideSample, delegateSupportSample, samplePerson } from '../../samples.ts'
import { agreeOnSupport } from './agree-on-support.ts'
import { changeSupportIntensity } from './change-support-intensity.ts'
import { countServiceContact } from './count-service-contact.ts'
import { endService } from './end-service.ts'
import { endSupport } from './end-support.ts'
import { offerService } from './offer-service.ts'
import { setSupportSchedule } from './set-support-schedule.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Stödköping')
const officer = town.as('officer')
const manager = town.as('unit-manager')
await delegateSupportSample(officer)
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

const agreement = { kind: 'housing-support', startsOn: '2026-06-01', hoursAWeek: '6,5' }
async function agreed(otherwise: object = {}) {
	const personId = await samplePerson(officer)
	const { supportId } = valueIn(await agreeOnSupport(officer, { personId, ...agreement, ...otherwise }))
	return { personId, supportId }
}
const supportOf = async (personId: string) => valueIn(await personSupport(officer, { personId }))

describe('support that somebody agrees to', () => {
	test('has its hours from the first day, and other hours from the day they change', async () => {
		const { personId, supportId } = await agreed()
		const change = { supportId, fromDay: '2026-09-01', hoursAWeek: 3 }
		valueIn(await changeSupportIntensity(officer, change))
		expect((await supportOf(personId)).agreements).toMatchObject([
			{
				minutesNow: 180,
				steps: [
					{ fromDay: '2026-06-01', untilDay: '2026-09-01', minutesAWeek: 390 },
					{ fromDay: '2026-09-01', untilDay: null, minutesAWeek: 180 },
				],
			},
		])
		expect(await changeSupportIntensity(officer, { ...change, fromDay: '2026-05-31' })).toEqual(
			refused('intensity-before-start'),
		)
		expect(await changeSupportIntensity(officer, { ...change, hoursAWeek: '169' })).toMatchObject({
			faults: [{ path: 'hoursAWeek', problem: 'not-hours-of-a-week' }],
		})
	})

	test('ends once, not before it began, and then has no hours', async () => {
		const { personId, supportId } = await agreed()
		const end = { supportId, onDay: '2026-10-01', because: 'own-wish' }
		expect(await endSupport(officer, { ...end, onDay: '2026-05-01' })).toEqual(refused('ends-before-start'))
		valueIn(await endSupport(officer, end))
		expect(await endSupport(officer, end)).toEqual(refused('support-ended'))
		expect(
			await changeSupportIntensity(officer, { supportId, fromDay: '2026-10-01', hoursAWeek: 1 }),
		).toEqual(refused('support-ended'))
		expect((await supportOf(personId)).agreements).toMatchObject([{ runs: false, minutesNow: 0 }])
	})

	test('rests on a decision that granted something, made for the same person', async () => {
		const personId = await samplePerson(officer)
		const basis = async (otherwise: object) =>
			await agreeOnSupport(officer, { personId, ...agreement, ...otherwise })
		const no = await decideSample(officer, personId, '2026-05-01', { outcome: 'refused' })
		expect(await basis({ decisionId: no })).toEqual(refused('decision-refused'))
		const later = await decideSample(officer, personId, '2026-06-02')
		expect(await basis({ decisionId: later })).toEqual(refused('support-before-decision'))
		const elses = await decideSample(officer, await samplePerson(officer), '2026-05-01')
		expect(await basis({ decisionId: elses })).toEqual({ is: 'missing' })
	})

	test('comes on the hours of its week, evenings and weekends too; two at once are refused', async () => {
		const { personId, supportId } = await agreed()
		const monday = { weekday: 1, fromTime: '17.30', untilTime: '19:00' }
		const saturday = { weekday: '6', fromTime: '10:00', untilTime: '11:00', way: 'phone' }
		const empty = { weekday: '1', way: 'visit' }
		const week = { supportId, hours: [monday, saturday, empty], onCallContact: '0999-88 10' }
		valueIn(await setSupportSchedule(officer, week))
		expect((await supportOf(personId)).agreements).toMatchObject([
			{
				onCallContact: '0999-88 10',
				hours: [{ part: 'evening' }, { part: 'weekend' }],
				scheduledMinutes: 150,
			},
		])
		expect(await setSupportSchedule(officer, { supportId, hours: [monday, empty, monday] })).toMatchObject({
			faults: [{ path: 'hours.2.untilTime', problem: 'same-time-twice' }],
		})
		expect(
			await setSupportSchedule(officer, { supportId, hours: [{ ...monday, untilTime: '' }] }),
		).toMatchObject({
			is: 'bad-input',
		})
	})

	test('stands on the work list of its unit with the day of its next review', async () => {
		const { personId } = await agreed({ startsOn: '2026-04-15' })
		const { people } = valueIn(await supportWork(officer, {}))
		expect(people.find((one) => one.personId === personId)).toMatchObject({
			...{ reviewOn: '2026-10-15', reviewSoon: true, reviewLate: false, minutesNow: 390 },
		})
	})
})

describe('what the committee offers', () => {
	const offered = (otherwise: object) => ({
		...{ name: 'Fältgruppen', kind: 'outreach', assessed: 'without', documentation: 'non_identifying' },
		...{ decisionReference: 'SN § 71', validFrom: '2026-01-01', ...otherwise },
	})

	test('needs the committee’s decision when nobody is assessed (SoL 11:5), and is documented whole when they are (14:3)', async () => {
		expect(await offerService(manager, offered({ decisionReference: undefined }))).toMatchObject({
			faults: [{ path: 'decisionReference', problem: 'required' }],
		})
		expect(await offerService(manager, offered({ assessed: 'with' }))).toMatchObject({
			faults: [{ path: 'documentation', problem: 'assessed-is-documented' }],
		})
		expect(await offerService(officer, offered({}))).toEqual({ is: 'forbidden' })
	})

	test.each(['non_identifying', 'advice_none'])(
		'keeps nobody where %s is written down',
		async (documentation) => {
			const { serviceId } = valueIn(
				await offerService(manager, offered({ name: documentation, documentation })),
			)
			const personId = await samplePerson(officer)
			expect(await agreeOnSupport(officer, { personId, ...agreement, serviceId })).toEqual(
				refused('service-keeps-no-names'),
			)
			const met = { serviceId, onDay: '2026-10-01', people: '7' }
			expect(await countServiceContact(officer, { ...met, personId })).toEqual(
				refused('service-keeps-no-names'),
			)
			valueIn(await countServiceContact(officer, met))
			const { services } = valueIn(await supportServices(officer, {}))
			expect(services.find(({ id }) => id === serviceId)).toMatchObject({ people: 7, times: 1 })
		},
	)

	test('is agreed on with a name where everything is written down, as long as it is offered', async () => {
		const full = offered({ name: 'Träffpunkten', documentation: 'full' })
		const { serviceId } = valueIn(await offerService(manager, full))
		expect(await offerService(manager, full)).toEqual(refused('service-there-already'))
		expect((await supportOf((await agreed({ serviceId })).personId)).agreements).toMatchObject([
			{ service: 'Träffpunkten' },
		])
		const personId = await samplePerson(officer)
		const met = { serviceId, onDay: '2026-10-01', people: 1 }
		expect(await countServiceContact(officer, { ...met, personId })).toEqual(refused('service-names-people'))
		expect(await endService(manager, { serviceId, validTo: '2025-12-31' })).toMatchObject({ is: 'bad-input' })
		valueIn(await endService(manager, { serviceId, validTo: '2026-05-01' }))
		expect(await agreeOnSupport(officer, { personId, ...agreement, serviceId })).toEqual(
			refused('service-not-offered'),
		)
	})
})
