import { expect, test } from 'vitest'
import { ore } from '../../../foundation/money.ts'
import { plainDate } from '../../../foundation/plain-date.ts'
import { defaultCaseSettings } from './case.ts'
import { legalCourse } from './legal-course.ts'
import { datedSteps, nextSteps, pathOf, type StepFacts } from './next-steps.ts'
import type { KnownDates } from './recovery.ts'

const today = plainDate('2026-10-12')

function akerlund(changes: Partial<StepFacts> = {}, more: KnownDates = {}): StepFacts {
	const dates = { 'board-told': plainDate('2026-09-22'), served: plainDate('2026-09-24'), ...more }
	return {
		ground: 'arrears',
		openedOn: plainDate('2026-09-22'),
		dates,
		course: legalCourse({ ground: 'arrears', regime: 'JB12', mustMoveAnyway: false, dates }, today),
		children: 'yes',
		childTalks: [
			{ childId: 'tilde', name: 'Tilde', settled: true },
			{ childId: 'melker', name: 'Melker', settled: false },
		],
		contactAttempts: 3,
		debtOre: 1_864_000,
		consultation: 'none',
		agreementCheck: null,
		plan: null,
		landlordSays: null,
		asksForElderlyCare: false,
		readyToClose: false,
		...changes,
	}
}

const running = { state: 'running', behindOre: ore(0), toRemind: null, next: null } as const

const instalment = {
	...{ number: 2, dueOn: plainDate('2026-10-14'), amountOre: ore(200_000), state: 'due-soon' as const },
	...{ paidOre: ore(50_000), paidOn: null, remindedOn: null },
}

const ids = (facts: StepFacts) => nextSteps(facts, defaultCaseSettings).map((step) => step.id)

test('the case of the picture asks for liability, the talk, a consultation and debt advice, in that order', () => {
	expect(ids(akerlund())).toEqual([
		'assume-liability',
		'child-talk',
		'call-consultation',
		'offer-debt-advice',
	])
})

test('those who look at days alone are told the same steps, but those without a day', () => {
	const missed = { ...running, state: 'broken', behindOre: ore(150_000) } as const
	for (const facts of [
		akerlund(),
		akerlund({ children: 'unknown', childTalks: [], contactAttempts: 0, copyOwedSince: today }),
		akerlund({ landlordSays: { status: 'paid', on: today }, plan: { ...missed, next: instalment } }),
		akerlund({ agreementCheck: { consultationId: 'held', on: today }, asksForElderlyCare: true }),
	] as const) {
		const dated = nextSteps(facts, defaultCaseSettings).filter((step) => step.dueOn !== null)
		expect(datedSteps(facts, defaultCaseSettings)).toEqual(dated)
	}
})

test('the liability letter says by when it is posted, how much it is and up to where a manager decides', () => {
	expect(nextSteps(akerlund(), defaultCaseSettings)[0]).toMatchObject({
		dueOn: '2026-10-15',
		paragraph: 'JB 12:44',
		facts: { postBy: '2026-10-15', debtOre: 1_864_000 },
	})
})

test('each unheard child is a step of its own, due before the deadline', () => {
	const step = nextSteps(akerlund(), defaultCaseSettings).find(({ id }) => id === 'child-talk')
	expect(step).toMatchObject({
		child: { id: 'melker', name: 'Melker' },
		forChildren: true,
		dueOn: '2026-10-06',
	})
})

test("the authority's notice is answered before anything else, until it has been answered", () => {
	const told = { 'authority-told': plainDate('2026-10-12') }
	expect(ids(akerlund({}, told))[0]).toBe('confirm-to-authority')
	expect(ids(akerlund({}, { ...told, 'authority-confirmed': plainDate('2026-10-12') }))).not.toContain(
		'confirm-to-authority',
	)
})

test('unknown about children is asked first of the household', () => {
	expect(ids(akerlund({ children: 'unknown', childTalks: [], contactAttempts: 0 })).slice(0, 2)).toEqual([
		'answer-children',
		'first-contact',
	])
	expect(ids(akerlund({ childTalks: [] }))[0]).toBe('add-children')
})

test('an unknown day of service is something to find out, and no liability is offered yet', () => {
	const dates = { 'board-told': plainDate('2026-09-22') }
	const course = legalCourse({ ground: 'arrears', regime: 'JB12', mustMoveAnyway: false, dates }, today)
	const asked = ids(akerlund({ dates, course }))
	expect(asked).toContain('learn-service-date')
	expect(asked).not.toContain('assume-liability')
})

test('once it has been decided nobody is sent after the day of service', () => {
	const dates = { 'board-told': plainDate('2026-07-15'), 'enforcement-applied': plainDate('2026-09-15') }
	const course = legalCourse({ ground: 'arrears', regime: 'JB12', mustMoveAnyway: false, dates }, today)
	expect(ids(akerlund({ dates, course }))).not.toContain('learn-service-date')
})

test('a consultation leads to its record and, when they agree, to a payment plan', () => {
	expect(ids(akerlund({ consultation: 'called' }))).toContain('record-consultation')
	expect(ids(akerlund({ consultation: 'agreed' }))).toContain('agree-payment-plan')
	expect(ids(akerlund({ consultation: 'agreed', plan: running }))).not.toContain('agree-payment-plan')
	expect(ids(akerlund({ consultation: 'no-show' }))).toContain('call-consultation')
})

test('what the landlord says is settled by somebody who writes the day, and only until then', () => {
	const landlordSays = { status: 'paid', on: plainDate('2026-10-09') } as const
	const [first] = nextSteps(akerlund({ landlordSays }), defaultCaseSettings)
	expect(first).toMatchObject({
		id: 'settle-what-landlord-told',
		dueOn: '2026-10-09',
		facts: { kind: 'rent-paid' },
	})
	expect(ids(akerlund({ landlordSays }, { 'rent-paid': plainDate('2026-10-08') }))).not.toContain(
		'settle-what-landlord-told',
	)
})

test('closing is proposed when everything is in place and the threat is gone, not before', () => {
	expect(ids(akerlund({ readyToClose: true }))).not.toContain('close')
	expect(ids(akerlund({ readyToClose: true, plan: running }))).toContain('close')
	const dates = { ...akerlund().dates, 'rent-paid': plainDate('2026-10-12') }
	const course = legalCourse({ ground: 'arrears', regime: 'JB12', mustMoveAnyway: false, dates }, today)
	expect(ids(akerlund({ readyToClose: true, dates, course }))).toContain('close')
})

test('a plan that runs is reminded of, and one that is broken is answered before it may close (domain.md 2.7)', () => {
	const [remind] = nextSteps(akerlund({ plan: { ...running, toRemind: instalment } }), defaultCaseSettings)
		.filter((step) => step.id === 'remind-of-instalment')
		.map((step) => ({ to: pathOf(step), ...step.facts }))
	expect(remind).toEqual({ to: 'debt/remind', until: '2026-10-14', amountOre: 150_000 })
	const broken = { ...running, state: 'broken', behindOre: ore(150_000), next: instalment } as const
	expect(ids(akerlund({ plan: broken, readyToClose: true }))).toContain('answer-broken-plan')
	expect(ids(akerlund({ plan: broken, readyToClose: true }))).not.toContain('close')
	const ended = { ...running, state: 'ended-broken' } as const
	expect(ids(akerlund({ plan: ended, consultation: 'agreed' }))).toContain('call-consultation')
})

test('somebody of 65 or older prompts contact with elderly care, with consent or the secrecy check first (OSL 26:1)', () => {
	expect(ids(akerlund())).not.toContain('contact-elderly-care')
	const step = nextSteps(akerlund({ asksForElderlyCare: true }), defaultCaseSettings).find(
		({ id }) => id === 'contact-elderly-care',
	)
	expect(step).toMatchObject({ paragraph: 'OSL 26:1', dueOn: null })
})

test('what was agreed is looked at again on the day that the consultation set (domain.md 2.7 next check)', () => {
	const agreementCheck = { consultationId: 'c1', on: plainDate('2026-11-10') }
	const [step] = nextSteps(akerlund({ consultation: 'agreed', agreementCheck }), defaultCaseSettings)
		.filter(({ id }) => id === 'check-agreement')
		.map((found) => ({ to: pathOf(found), dueOn: found.dueOn }))
	expect(step).toEqual({ to: 'consultations/c1', dueOn: '2026-11-10' })
})

test('liability is due on the last day that somebody is at work to post the letter, and the last day is told (JB 12:44)', () => {
	const dates = { served: plainDate('2026-05-30'), 'board-told': plainDate('2026-05-30') }
	const facts = { ground: 'arrears', regime: 'JB12', mustMoveAnyway: false, dates } as const
	const course = legalCourse(facts, plainDate('2026-06-10'))
	const step = nextSteps(akerlund({ dates, course }), defaultCaseSettings).find(
		({ id }) => id === 'assume-liability',
	)
	expect(step).toMatchObject({ dueOn: '2026-06-18', facts: { postBy: '2026-06-18', until: '2026-06-20' } })
})
