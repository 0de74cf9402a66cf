import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { agreeOnSupport, reviewSupport } from '../../../support/index.ts'
import { delegateSupportSample } from '../../../support/samples.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { moveIn } from '../stays/move-in.ts'
import { giveNotice } from './give-notice.ts'
import { grantHome } from './grant-home.ts'
import { noteBlocker } from './note-blocker.ts'
import { saveLadder } from './save-ladder.ts'
import { takeNextStep } from './take-next-step.ts'
import { writeLease } from './write-lease.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Trappköping')
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
const rows = (sql: string) => withSql(databaseUrl, (db) => db.rows<{ told: string }>(sql))
const one = async (sql: string) => (await rows(sql))[0]?.told

test('decision, lease and support are made together with moving in, and end together', async () => {
	const { personId, stayId, decisionId, supportId } = await grant()
	const found = await one(`
		select concat_ws(' ', s.form, s.state, s.during, l.ends_on, d.outcome, d.period_to, d.carried_out_on, a.ends_on, i.minutes_a_week)
			as told
		from named.stay s join named.lease l on l.stay_id = s.id join named.support_decision d on d.id = l.decision_id
		join named.support_agreement a on a.id = l.support_id join named.support_intensity i on i.support_id = a.id
		where s.id = '${stayId}' and d.id = '${decisionId}' and a.id = '${supportId}' and s.decision_id = d.id`)
	expect(found).toBe(
		'training-flat here [2026-06-01,2027-06-01) 2027-06-01 granted 2027-06-01 2026-06-01 2027-06-01 270',
	)
	expect(
		await one(`select place || ' ' || contract as told from named.spell where person_id = '${personId}'`),
	).toBe('training-flat special-terms')
})

test('nothing of it is kept when a part is refused', async () => {
	const [personId, bedId] = [await person(), await home()]
	const tried = async (otherwise: object) =>
		told(await grantHome(officer, { personId, bedId, ...granted, ...otherwise }))
	expect(await tried({ rent: '6901' })).toBe('rent-above-cap')
	expect(await tried({ noticeMonths: '4' })).toBe('notice-too-long')
	expect(await tried({ waiver: 'tribunal' })).toBe('waiver-not-approved')
	expect(await tried({ form: 'hotel' })).toBe('form-without-lease')
	expect(await tried({ tenure: 'first-hand' })).toBe('tenure: tenure-of-another-form')
	expect(await tried({ form: 'support-contract', supportKind: 'none' })).toBe('support-belongs-to-form')
	expect(await tried({ hoursAWeek: undefined })).toBe('hoursAWeek: required')
	expect(await tried({ hoursAWeek: 'mycket' })).toBe('hoursAWeek: not-hours-of-a-week')
	expect(await tried({ decidedOn: '2026-06-02' })).toBe('decidedOn: decided-after-moving-in')
	expect(await tried({ legalBasis: 'SoL 2001 4:1' })).toBe('legal-basis-replaced')
	expect(await tried({ startsOn: '2026-10-13' })).toBe('startsOn: date-in-future')
	expect(await tried({ bedId: undefined })).toBe('bedId: required')
	const taken = await home()
	valueIn(
		await moveIn(officer, {
			bedId: taken,
			personId: await person(),
			startsOn: '2026-05-01',
			form: 'trial-flat',
		}),
	)
	expect(await tried({ bedId: taken })).toBe('bed-taken')
	for (const table of ['stay', 'lease', 'support_decision', 'support_agreement', 'spell']) {
		expect(
			await rows(`select 'x' as told from named.${table} where person_id = '${personId}'`),
			table,
		).toEqual([])
	}
	expect(told(await grantHome(town.as('reader'), { personId, bedId, ...granted }))).toBe('forbidden')
})

test('all that is wrong with a grant is told at once, each at its field', async () => {
	const [personId, bedId] = [await person(), await home()]
	const wrong = {
		...{ rent: 'mycket', form: 'slott', bedId: undefined, hoursAWeek: '999', reasons: '' },
		...{ decidedOn: '2026-06-02', appliedOn: '2026-06-09', notifiedOn: '2026-05-01', endsOn: '2026-05-01' },
		...{ decidedBy: 'committee', adults: [personId] },
	}
	const answer = await grantHome(officer, { personId, ...granted, ...wrong })
	expect(told(answer).split(', ').toSorted()).toEqual([
		'adults: named-twice',
		'appliedOn: applied-after-decided',
		'bedId: required',
		'decidedOn: decided-after-moving-in',
		'endsOn: ends-before-it-begins',
		'form: choose-one',
		'hoursAWeek: not-hours-of-a-week',
		'minutes: required',
		'notifiedOn: notified-before-decided',
		'reasons: required',
		'rent: amount-not-a-number',
	])
	// A field that cannot be read is told of once, and nothing is held against it.
	expect(told(await grantHome(officer, { personId, bedId, ...granted, decidedOn: 'i går', rent: '' }))).toBe(
		'decidedOn: not-a-day, rent: amount-not-a-number',
	)
	// What only the day and the house can tell comes together too.
	const late = { startsOn: '2026-10-14', decidedOn: '2026-10-13', endsOn: undefined }
	const nobodys = { supportUnitId: crypto.randomUUID() }
	expect(told(await grantHome(officer, { personId, bedId, ...granted, ...late, ...nobodys }))).toBe(
		'startsOn: date-in-future, decidedOn: date-in-future, supportUnitId: choose-one',
	)
	const one = await sampleBed(officer, flats.dwellingId, 'Ingens', { kind: 'home' })
	expect(told(await grantHome(officer, 'inget'))).toMatch(/./)
	expect(told(await grantHome(officer, { ...granted, personId, bedId: one, tenure: 'first-hand' }))).toBe(
		'tenure: tenure-of-another-form',
	)
})

test('support of a later grant takes over from the former: two of a kind run only when somebody says so', async () => {
	const runs = async (personId: string) =>
		(
			await rows(`select concat_ws(' ', kind, starts_on, ends_on, ended_because) as told
				from named.support_agreement where person_id = '${personId}' order by starts_on, ended_because nulls last`)
		).map((row) => row.told)
	const anew = {
		...{ ...granted, startsOn: '2026-09-01', form: 'support-contract', decidedOn: '2026-08-20' },
	}
	const first = await grant()
	valueIn(await grantHome(officer, { ...anew, personId: first.personId, fromStayId: first.stayId }))
	expect(await runs(first.personId)).toEqual([
		'housing-support 2026-06-01 2026-09-01 other-support',
		'housing-support 2026-09-01 2027-06-01',
	])

	const both = await grant()
	const beside = { ...anew, personId: both.personId, fromStayId: both.stayId, formerSupport: 'goes-on' }
	valueIn(await grantHome(officer, beside))
	expect(await runs(both.personId)).toEqual([
		'housing-support 2026-06-01 2027-06-01',
		'housing-support 2026-09-01 2027-06-01',
	])

	// Of another kind it is another support.
	const other = await grant()
	const otherKind = {
		...anew,
		personId: other.personId,
		fromStayId: other.stayId,
		supportKind: 'home-visits',
	}
	valueIn(await grantHome(officer, otherKind))
	expect(await runs(other.personId)).toEqual([
		'housing-support 2026-06-01 2027-06-01',
		'home-visits 2026-09-01 2027-06-01',
	])

	const ahead = await grant({ supportKind: 'none' })
	const support = { personId: ahead.personId, kind: 'housing-support', hoursAWeek: '2' }
	valueIn(await agreeOnSupport(officer, { ...support, startsOn: '2026-09-15' }))
	const step = { ...anew, personId: ahead.personId, fromStayId: ahead.stayId }
	expect(told(await grantHome(officer, step))).toBe('support-begins-later')
	expect(await runs(ahead.personId)).toEqual(['housing-support 2026-09-15'])
})

test('up the ladder in the same home, down it only for a reason, and nothing else hinders', async () => {
	const { personId, stayId } = await grant()
	const step = { stayId, onDay: '2026-09-01', form: 'support-contract' }
	const next = valueIn(
		await grantHome(officer, {
			...{ ...granted, personId, fromStayId: stayId, startsOn: '2026-09-01', form: 'support-contract' },
			...{ decidedOn: '2026-08-20', reason: undefined },
		}),
	)
	expect(told(await takeNextStep(officer, step))).toBe('stay-not-running')
	const back = { stayId: next.stayId, onDay: '2026-10-01', form: 'training-flat' }
	expect(told(await takeNextStep(officer, back))).toBe('reason-beside-the-ladder')
	const again = { ...back, reason: 'Behöver mer stöd i hemmet ett tag' }
	expect(told(await takeNextStep(officer, again))).toBe('support-not-reviewed')
	const review = {
		personId,
		onDay: '2026-09-30',
		findings: 'Mer stöd på kvällar.',
		changed: 'more',
		personsView: 'Jag vill bo kvar.',
		offered: 'Tätare besök.',
	}
	valueIn(await reviewSupport(officer, review))
	const returned = valueIn(await takeNextStep(officer, again))
	expect(returned.way).toBe('back')
	expect(
		(
			await rows(`select concat_ws(' ', form, during, end_reason) as told from named.stay
				where person_id = '${personId}' order by starts_on`)
		).map((row) => row.told),
	).toEqual([
		'training-flat [2026-06-01,2026-09-01) next-step',
		'support-contract [2026-09-01,2026-10-01) previous-step',
		'training-flat [2026-10-01,)',
	])
	expect(
		(
			await rows(`select way as told from named.ladder_move where person_id = '${personId}' order by on_day`)
		).map((row) => row.told),
	).toEqual(['step', 'back'])
})

test('the municipality’s own ladder holds from its day, and only its administrator keeps it', async () => {
	const place = await sampleMunicipality(house, 'Stegköping')
	const theirs = place.as('officer')
	const property = await sampleProperty(theirs, place.unitId, 'Lägenheter')
	const bedId = await sampleBed(theirs, property.dwellingId, 'Hem', { kind: 'home' })
	const personId = await sampleHomelessPerson(theirs)
	const { stayId } = valueIn(
		await moveIn(theirs, { bedId, personId, startsOn: '2026-06-01', form: 'training-flat' }),
	)
	const ladder = {
		...{ validFrom: '2026-10-12', checkEveryMonths: '2', reviewWithinDays: '30' },
		steps: ['training-flat>trial-flat', 'trial-flat>own-lease'],
	}
	expect(told(await saveLadder(theirs, ladder))).toBe('forbidden')
	const keeper = place.as('administrator')
	expect(told(await saveLadder(keeper, { ...ladder, validFrom: '2026-10-11' }))).toBe(
		'validFrom: not-before-today',
	)
	expect(told(await saveLadder(keeper, { ...ladder, steps: ['hem>borta'] }))).toBe('steps.0: choose-one')
	expect(told(await saveLadder(keeper, ladder))).toBe('done')
	expect(told(await saveLadder(keeper, ladder))).toBe('ladder-of-that-day')
	const step = { stayId, onDay: '2026-10-12', form: 'support-contract' }
	expect(told(await takeNextStep(theirs, step))).toBe('reason-beside-the-ladder')
	// The day before it began, the house's own ladder held.
	expect(told(await takeNextStep(theirs, { ...step, onDay: '2026-10-11' }))).toBe('done')
})

test('the lease of somebody who lives there already is written once', async () => {
	const bedId = await home()
	const { stayId } = valueIn(
		await moveIn(officer, { bedId, personId: await person(), startsOn: '2026-06-01', form: 'trial-flat' }),
	)
	const notice = { stayId, givenOn: '2026-10-12', endsOn: '2027-01-31', reason: 'arrears' }
	expect(told(await giveNotice(officer, notice))).toBe('no-lease-written')
	const written = { stayId, startsOn: '2026-06-01', ...lease }
	valueIn(await writeLease(officer, written))
	expect(told(await writeLease(officer, written))).toBe('lease-written-already')
	const night = valueIn(
		await moveIn(officer, {
			bedId: await home(),
			personId: await person(),
			startsOn: '2026-06-01',
			form: 'hotel',
		}),
	)
	expect(told(await writeLease(officer, { ...written, stayId: night.stayId }))).toBe('form-without-lease')
})

test('nobody’s lease is seen from another municipality', async () => {
	const { stayId } = await grant()
	const elsewhere = (await sampleMunicipality(house, 'Grannköping')).as('officer')
	for (const answer of [
		await takeNextStep(elsewhere, { stayId, onDay: '2026-10-01', form: 'support-contract' }),
		await giveNotice(elsewhere, { stayId, givenOn: '2026-10-12', endsOn: '2027-01-31', reason: 'arrears' }),
		await noteBlocker(elsewhere, { stayId, kind: 'arrears', fromDay: '2026-07-01' }),
	]) {
		expect(told(answer)).toBe('missing')
	}
})
