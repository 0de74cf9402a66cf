import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { reviewSupport } from '../../../support/index.ts'
import { delegateSupportSample } from '../../../support/samples.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { moveOut } from '../stays/move-out.ts'
import { changeLease } from './change-lease.ts'
import { giveNotice } from './give-notice.ts'
import { grantHome } from './grant-home.ts'
import { holdCheckpoint } from './hold-checkpoint.ts'
import { recordBreakdown } from './record-breakdown.ts'
import { withdrawNotice } from './withdraw-notice.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Slutköping')
const officer = town.as('officer')
await delegateSupportSample(officer)
const flats = await sampleProperty(officer, town.unitId, 'Träningslägenheter', { turnaroundDays: 3 })

let made = 0
const home = (otherwise = {}) => {
	made += 1
	return sampleBed(officer, flats.dwellingId, `Hem ${made}`, { kind: 'home', sleeps: 4, ...otherwise })
}
const person = () => sampleHomelessPerson(officer)
const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is

const lease = {
	...{ tenure: 'sublease', rent: '6900', ownRent: '6000', furniture: '900', noticeMonths: '3' },
	...{ landlordNotifiedOn: '2026-06-01', terms: ['fixed-term', 'ends-with-decision'] },
}
const decision = { legalBasis: 'SoL 11:1', decidedOn: '2026-05-28', reasons: 'Behöver hem med stöd.' }
const granted = {
	...{ form: 'training-flat', startsOn: '2026-06-01', endsOn: '2027-06-01', ...lease, ...decision },
	...{ supportKind: 'housing-support', hoursAWeek: '4,5' },
}
const grant = async (otherwise: object = {}) => {
	const personId = await person()
	const given = { personId, bedId: await home(), ...granted, ...otherwise }
	return { personId, ...valueIn(await grantHome(officer, given)) }
}
const review = (personId: string, onDay: string) =>
	reviewSupport(officer, {
		personId,
		onDay,
		findings: 'Stödet ses över.',
		changed: 'more',
		personsView: 'Jag vill bo kvar.',
		offered: 'Tätare besök.',
	})
const out = { endsOn: '2026-10-12', endReason: 'unknown', destination: 'street' }
const rows = (sql: string) => withSql(databaseUrl, (db) => db.rows<{ told: string }>(sql))
const one = async (sql: string) => (await rows(sql))[0]?.told

test('nobody loses a home because a plan was not kept: support is looked through first, and lately', async () => {
	const { personId, stayId } = await grant()
	const notice = { stayId, givenOn: '2026-10-12', endsOn: '2027-01-31', reason: 'arrears' }
	expect(told(await giveNotice(officer, { ...notice, reason: 'plan-not-kept' }))).toBe('reason: choose-one')
	expect(told(await giveNotice(officer, notice))).toBe('support-not-reviewed')
	valueIn(await review(personId, '2026-07-01'))
	expect(told(await giveNotice(officer, notice))).toBe('support-review-too-old')
	valueIn(await review(personId, '2026-10-05'))
	// Another end is a change of what was agreed: support is looked through after it.
	const seen = await one(
		`select to_json(written_at)#>>'{}' as told from named.lease where stay_id = '${stayId}'`,
	)
	expect(
		told(await changeLease(officer, { stayId, endsOn: '2027-03-01', seenAt: '2020-01-01T00:00:00Z' })),
	).toBe('changed-meanwhile')
	expect(seen).toBeDefined()
	const sooner = { stayId, endsOn: '2027-03-01' }
	expect(told(await changeLease(officer, sooner))).toBe('lease-not-shortened')
	valueIn(await changeLease(officer, { ...sooner, ownWish: 'yes' }))
	expect(told(await giveNotice(officer, notice))).toBe('support-not-reviewed')
	valueIn(await review(personId, '2026-10-12'))
	valueIn(await giveNotice(officer, notice))
	expect(told(await giveNotice(officer, notice))).toBe('notice-given-already')
	valueIn(await withdrawNotice(officer, { stayId }))
	expect(told(await withdrawNotice(officer, { stayId }))).toBe('no-notice-stands')
})

test('a review that does not say how the person sees it and what was offered opens no way to a notice', async () => {
	const { personId, stayId } = await grant()
	const notice = { stayId, givenOn: '2026-10-12', endsOn: '2027-01-31', reason: 'arrears' }
	const bare = { personId, findings: 'Sett över.', changed: 'nothing' }
	const lacks = async () => {
		const answer = await giveNotice(officer, notice)
		return answer.is === 'refused' ? answer.refusal : answer.is
	}
	const incomplete = (what: string) =>
		expect.objectContaining({ because: 'support-review-incomplete', lacks: what })
	valueIn(await reviewSupport(officer, { ...bare, onDay: '2026-10-01' }))
	expect(await lacks()).toEqual(incomplete('both'))
	valueIn(await reviewSupport(officer, { ...bare, onDay: '2026-10-02', personsView: 'Jag vill bo kvar.' }))
	expect(await lacks()).toEqual(incomplete('offer'))
	expect(told(await moveOut(officer, { ...out, stayId }))).toBe('support-review-incomplete')
	valueIn(await reviewSupport(officer, { ...bare, onDay: '2026-10-03', personsView: ' ', offered: 'Besök.' }))
	expect(await lacks()).toEqual(incomplete('view'))
	valueIn(await review(personId, '2026-10-04'))
	// A later one that says less does not close what a whole one opened.
	valueIn(await reviewSupport(officer, { ...bare, onDay: '2026-10-05' }))
	expect(await lacks()).toBe('done')
})

test('after a relapse the support changes and the home stays', async () => {
	const { personId, stayId } = await grant()
	valueIn(
		await holdCheckpoint(officer, {
			stayId,
			heldOn: '2026-09-01',
			result: 'more-support',
			note: 'Återfall i augusti',
		}),
	)
	expect(told(await holdCheckpoint(officer, { stayId, heldOn: '2026-09-01', result: 'goes-well' }))).toBe(
		'checked-that-day',
	)
	expect(told(await holdCheckpoint(officer, { stayId, heldOn: '2026-05-01', result: 'goes-well' }))).toBe(
		'heldOn: before-moving-in',
	)
	valueIn(await review(personId, '2026-09-02'))
	expect(await one(`select state as told from named.stay where id = '${stayId}'`)).toBe('here')
	expect(
		told(
			await giveNotice(officer, { stayId, givenOn: '2026-10-12', endsOn: '2027-01-31', reason: 'relapse' }),
		),
	).toBe('reason: choose-one')
})

test('a breakdown is told with its cause and what was tried before it ends a stay', async () => {
	const { personId, stayId } = await grant()
	const out = { stayId, endsOn: '2026-10-01', endReason: 'breakdown', destination: 'shelter' }
	expect(told(await moveOut(officer, out))).toBe('breakdown-not-told')
	const breakdown = {
		stayId,
		onDay: '2026-10-01',
		cause: 'conflict',
		tried: 'Medling med grannarna',
		destination: 'shelter',
		support: 'goes-on',
	}
	expect(told(await recordBreakdown(officer, { ...breakdown, cause: 'plan-not-kept' }))).toBe(
		'cause: choose-one',
	)
	expect(told(await recordBreakdown(officer, { ...breakdown, tried: '' }))).toBe('tried: required')
	expect(told(await recordBreakdown(officer, breakdown))).toBe('support-not-reviewed')
	valueIn(await review(personId, '2026-09-15'))
	valueIn(await recordBreakdown(officer, breakdown))
	expect(
		await one(`select concat_ws(' ', s.end_reason, b.cause, b.destination) as told from named.stay s
			join named.breakdown b on b.stay_id = s.id where s.person_id = '${personId}'`),
	).toBe('breakdown conflict shelter')
	expect(told(await recordBreakdown(officer, breakdown))).toBe('stay-not-running')
})

test('a notice of one day is none, and a lease is forfeited only by a named ground', async () => {
	const { personId, stayId } = await grant()
	valueIn(await review(personId, '2026-10-12'))
	const soon = { stayId, givenOn: '2026-10-12', endsOn: '2026-10-13' }
	expect(told(await giveNotice(officer, { ...soon, reason: 'arrears' }))).toBe('notice-too-short')
	expect(told(await giveNotice(officer, { ...soon, reason: 'misconduct' }))).toBe('forfeiture-not-named')
	valueIn(await giveNotice(officer, { ...soon, reason: 'misconduct', forfeiture: 'neglect' }))
	expect(await one(`select forfeiture as told from named.lease_notice where stay_id = '${stayId}'`)).toBe(
		'neglect',
	)
})

test('a review of a later day does not hide the one that a notice stands on', async () => {
	const { personId, stayId } = await grant()
	valueIn(await review(personId, '2026-10-01'))
	valueIn(await review(personId, '2026-10-10'))
	const notice = { stayId, givenOn: '2026-10-05', endsOn: '2027-01-31', reason: 'arrears' }
	expect(told(await giveNotice(officer, notice))).toBe('done')
})
