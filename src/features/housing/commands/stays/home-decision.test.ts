import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { decideSupport, endDecision, interruptDecision, reviewSupport } from '../../../support/index.ts'
import { decideSample, delegateSupportSample } from '../../../support/samples.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { grantHome } from '../ladder/grant-home.ts'
import { arrive } from './arrive.ts'
import { bookStay } from './book-stay.ts'
import { moveIn } from './move-in.ts'
import { moveOn } from './move-on.ts'
import { moveOut } from './move-out.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Beslutköping')
const officer = town.as('officer')
await delegateSupportSample(officer)
const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
let made = 0
const home = () => {
	made += 1
	return sampleBed(officer, flats.dwellingId, `Hem ${made}`, { kind: 'home', sleeps: 4 })
}
const person = () => sampleHomelessPerson(officer)
const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is
const courseOf = async (decisionId: string) =>
	(
		await withSql(databaseUrl, (db) =>
			db.rows<{ told: string }>(`
				select concat_ws(' ', d.carried_out_on, d.ended_because,
					(select string_agg(concat(i.from_day, '–', i.until_day), ' ' order by i.from_day)
						from named.support_interruption i where i.decision_id = d.id)) as told
				from named.support_decision d where d.id = '${decisionId}'`),
		)
	)[0]?.told

test('a decision that waits is carried out by moving in, named or not', async () => {
	const [loa, kim, booked] = [await person(), await person(), await person()]
	const first = await decideSample(officer, loa, '2026-06-15')
	const flat = { form: 'trial-flat', startsOn: '2026-10-01' }
	valueIn(await moveIn(officer, { ...flat, bedId: await home(), personId: loa, decisionId: first }))
	expect(await courseOf(first)).toBe('2026-10-01')
	const other = await decideSample(officer, kim, '2026-06-15')
	valueIn(await moveIn(officer, { ...flat, bedId: await home(), personId: kim }))
	expect(await courseOf(other)).toBe('2026-10-01')
	const third = await decideSample(officer, booked, '2026-06-15')
	const stay = valueIn(await bookStay(officer, { ...flat, bedId: await home(), personId: booked }))
	expect(await courseOf(third)).toBe('')
	valueIn(await arrive(officer, { stayId: stay.stayId, onDay: '2026-10-02' }))
	expect(await courseOf(third)).toBe('2026-10-02')
})

test('a bed for the night is not the home that was granted', async () => {
	const loa = await person()
	const decision = await decideSample(officer, loa, '2026-06-15')
	const night = { bedId: await home(), personId: loa, startsOn: '2026-10-01', form: 'hotel' }
	valueIn(await moveIn(officer, night))
	expect(await courseOf(decision)).toBe('')
})

test('nobody’s home is given by another’s decision, or in another committee’s unit', async () => {
	const decision = await decideSample(officer, await person(), '2026-06-15')
	const elsewhere = await sampleMunicipality(house, 'Annanköping')
	const stay = { bedId: await home(), personId: await person(), startsOn: '2026-10-01', form: 'trial-flat' }
	expect(told(await moveIn(officer, { ...stay, decisionId: decision }))).toBe('missing')
	expect(told(await bookStay(officer, { ...stay, decisionId: decision }))).toBe('missing')
	expect(told(await moveIn(officer, { ...stay, unitId: elsewhere.unitId }))).toBe('unitId: choose-one')
})

const lease = { tenure: 'sublease', rent: '6900', ownRent: '6900', noticeMonths: '3' }
const granted = {
	...{ form: 'training-flat', startsOn: '2026-06-01', endsOn: '2027-06-01', ...lease },
	...{ supportKind: 'housing-support', hoursAWeek: '4' },
}
const decided = { legalBasis: 'SoL 11:1', decidedOn: '2026-05-28', reasons: 'Behöver hem.' }

test('a home is granted by the decision that waits, and to the one who lives there', async () => {
	const loa = await person()
	const decision = await decideSample(officer, loa, '2026-05-15')
	const { stayId } = valueIn(
		await grantHome(officer, { ...granted, personId: loa, bedId: await home(), decisionId: decision }),
	)
	expect(await courseOf(decision)).toBe('2026-06-01')
	const step = { ...granted, form: 'support-contract', startsOn: '2026-09-01', ...decided }
	const mixed = { ...step, personId: await person(), fromStayId: stayId }
	expect(told(await grantHome(officer, mixed))).toBe('missing')
	expect(told(await grantHome(officer, { ...granted, personId: await person(), bedId: await home() }))).toBe(
		'legalBasis: required, reasons: required, decidedOn: required',
	)
})

test('a home that is lost is waited for again, and the next one is given by the same decision', async () => {
	const loa = await person()
	const { stayId, decisionId } = valueIn(
		await grantHome(officer, { ...granted, ...decided, personId: loa, bedId: await home() }),
	)
	const ended = { decisionId, onDay: '2026-06-15', because: 'other' }
	expect(told(await endDecision(officer, ended))).toBe('home-runs-by-decision')
	valueIn(
		await reviewSupport(officer, {
			personId: loa,
			onDay: '2026-06-20',
			findings: 'x',
			changed: 'more',
			personsView: 'Jag vill bo kvar.',
			offered: 'Tätare besök.',
		}),
	)
	valueIn(await moveOut(officer, { support: 'goes-on', stayId, endsOn: '2026-07-01', destination: 'street' }))
	expect(await courseOf(decisionId)).toBe('2026-06-01 2026-07-01–')
	const next = { bedId: await home(), personId: loa, startsOn: '2026-08-15', form: 'trial-flat' }
	const again = valueIn(await moveIn(officer, next))
	expect(await courseOf(decisionId)).toBe('2026-06-01 2026-07-01–2026-08-15')
	valueIn(
		await moveOut(officer, {
			support: 'goes-on',
			stayId: again.stayId,
			endsOn: '2026-10-01',
			destination: 'own-lease',
		}),
	)
	expect(await courseOf(decisionId)).toBe('2026-06-01 need-ceased 2026-07-01–2026-08-15')
})

test('a step by a new decision ends the one before, and nobody waits by it', async () => {
	const loa = await person()
	const first = valueIn(
		await grantHome(officer, { ...granted, ...decided, personId: loa, bedId: await home() }),
	)
	const step = { ...granted, form: 'support-contract', startsOn: '2026-09-01', ...decided }
	const next = valueIn(
		await grantHome(officer, { ...step, personId: loa, fromStayId: first.stayId, bedId: await home() }),
	)
	expect(await courseOf(first.decisionId)).toBe('2026-06-01 new-decision')
	expect(await courseOf(next.decisionId)).toBe('2026-09-01')
})

test('a bed for the night by a new decision takes the place of no home', async () => {
	const loa = await person()
	const { stayId, decisionId } = valueIn(
		await grantHome(officer, { ...granted, ...decided, personId: loa, bedId: await home() }),
	)
	const shelter = await decideSample(officer, loa, '2026-08-20')
	const back = { stayId, bedId: await home(), onDay: '2026-09-01', form: 'emergency-housing' }
	valueIn(await moveOn(officer, { support: 'goes-on', ...back, decisionId: shelter, ownWish: 'yes' }))
	expect(await courseOf(shelter)).toBe('2026-09-01')
	expect(await courseOf(decisionId)).toBe('2026-06-01 withdrawn')
})

test('a decision whose days are over is not interrupted by leaving on its last day', async () => {
	const loa = await person()
	const { stayId, decisionId } = valueIn(
		await grantHome(officer, {
			...{ ...granted, ...decided, endsOn: '2026-09-01', personId: loa, bedId: await home() },
		}),
	)
	const away = { endReason: 'institution', destination: 'institution' }
	valueIn(await moveOut(officer, { support: 'goes-on', stayId, endsOn: '2026-09-01', ...away }))
	expect(await courseOf(decisionId)).toBe('2026-06-01 period-over')
})

test('a decision somebody lives by ends for a new one only where another grants them a home', async () => {
	const siv = await person()
	const { stayId, decisionId } = valueIn(
		await grantHome(officer, { ...granted, ...decided, personId: siv, bedId: await home() }),
	)
	const ended = { decisionId, onDay: '2026-09-01', because: 'new-decision' }
	expect(told(await endDecision(officer, ended))).toBe('home-runs-by-decision')
	const another = { legalBasis: 'SoL 11:1', reasons: 'x', decidedBy: 'committee', minutes: '§ 7' }
	const about = async (what: string, outcome: string, decidedOn: string) =>
		valueIn(await decideSupport(officer, { personId: siv, about: what, outcome, decidedOn, ...another }))
	await about('housing-support', 'granted', '2026-08-20')
	await about('housing', 'refused', '2026-08-20')
	await about('housing', 'granted', '2026-09-02')
	expect(told(await endDecision(officer, ended))).toBe('home-runs-by-decision')
	await about('housing', 'granted', '2026-08-25')
	expect(told(await endDecision(officer, ended))).toBe('done')
	expect(
		told(
			await moveOut(officer, { stayId, endsOn: '2026-10-01', destination: 'own-lease', support: 'goes-on' }),
		),
	).toBe('done')
})

test('whoever leaves before a day written of the decision by hand leaves all the same', async () => {
	const liv = await person()
	const { stayId, decisionId } = valueIn(
		await grantHome(officer, { ...granted, ...decided, personId: liv, bedId: await home() }),
	)
	valueIn(await interruptDecision(officer, { decisionId, onDay: '2026-09-10' }))
	const out = { stayId, endsOn: '2026-09-01', destination: 'own-lease', support: 'goes-on' }
	expect(told(await moveOut(officer, out))).toBe('done')
	expect(await courseOf(decisionId)).toBe('2026-06-01 need-ceased 2026-09-10–')
})
