import { addDays, earlierOf, type PlainDate } from '../../../foundation/plain-date.ts'
import type { OwnReport } from './authorities/concern.ts'
import type { CaseDateKind, CaseSettings, Ground } from './case.ts'
import type { PlanWatch } from './debt/plan-watch.ts'
import type { LegalCourse } from './legal-course.ts'
import type { ChildrenAnswer } from './notice-kinds.ts'
import type { KnownDates } from './recovery.ts'

export type NextStepId =
	| 'confirm-to-authority'
	| 'send-tenants-copy'
	| 'assess-concern'
	| 'send-concern'
	| 'concern-receipt'
	| 'settle-what-landlord-told'
	| 'answer-children'
	| 'add-children'
	| 'first-contact'
	| 'learn-service-date'
	| 'assume-liability'
	| 'child-talk'
	| 'call-consultation'
	| 'record-consultation'
	| 'check-agreement'
	| 'agree-payment-plan'
	| 'remind-of-instalment'
	| 'answer-broken-plan'
	| 'offer-debt-advice'
	| 'ask-for-postponement'
	| 'contact-elderly-care'
	| 'close'

/** One thing that can be done now, with the day it must be done by and the facts that its sentence needs. */
export type NextStep = {
	readonly id: NextStepId
	readonly child: { readonly id: string; readonly name: string | null } | null
	readonly dueOn: PlainDate | null
	readonly forChildren: boolean
	readonly paragraph: string | null
	readonly facts: StepDetails
}

/** What the step's sentence tells: amounts in öre. */
export type StepDetails = {
	readonly postBy?: PlainDate
	readonly debtOre?: number
	readonly until?: PlainDate
	readonly landlordSays?: LandlordSays['status']
	readonly amountOre?: number
	readonly consultationId?: string
	/** The kind of date that settles the step. */
	readonly kind?: CaseDateKind
}

/** What steps that have a day are told by. */
export type DatedFacts = {
	readonly openedOn: PlainDate
	readonly dates: KnownDates
	readonly course: LegalCourse
	readonly children: ChildrenAnswer
	readonly childTalks: readonly { childId: string; name: string | null; settled: boolean }[]
	readonly contactAttempts: number
	readonly debtOre: number | null
	/** When what was agreed at the latest consultation is looked at again, until it has been. */
	readonly agreementCheck: { readonly consultationId: string; readonly on: PlainDate } | null
	/** The plan that runs, or the latest that ran. */
	readonly plan: Pick<PlanWatch, 'state' | 'behindOre' | 'toRemind' | 'next'> | null
	/** The landlord says that it is paid, withdrawn or moved out of, and no date of the case says so yet. */
	readonly landlordSays: LandlordSays | null
	/** The enforcement authority was answered then, and the tenant has no copy yet. */
	readonly copyOwedSince?: PlainDate | null
}

export type StepFacts = DatedFacts & {
	readonly ground: Ground
	readonly consultation: 'none' | 'called' | 'agreed' | 'not-agreed' | 'no-show'
	/** Somebody is 65 or older, and elderly care has neither been asked nor ruled out. */
	readonly asksForElderlyCare: boolean
	/** How far our own report of concern has come, child by child. */
	readonly reports?: readonly OwnReport[]
	readonly readyToClose: boolean
}

export type LandlordSays = { readonly status: 'paid' | 'withdrawn' | 'moved-out'; readonly on: PlainDate }

type Draft = Pick<NextStep, 'id'> & Partial<NextStep>

/** What the case asks for next, in the order to do it. The screen only shows them. */
export function nextSteps(facts: StepFacts, settings: CaseSettings): readonly NextStep[] {
	const drafts = [
		confirmation(facts),
		tenantsCopy(facts),
		toldByLandlord(facts),
		childrenQuestion(facts),
		firstContact(facts, settings),
		serviceDate(facts),
		liability(facts),
		...childTalks(facts, settings),
		...reportsOfConcern(facts),
		brokenPlan(facts),
		reminder(facts),
		agreementCheck(facts),
		consultation(facts),
		paymentPlan(facts),
		debtAdvice(facts),
		postponement(facts),
		elderlyCare(facts),
		closing(facts),
	]
	return drafts.filter((draft) => draft !== null).map(whole)
}

/** Of what the case asks for next that which has a day, in the same order: for those who look at days alone. */
export function datedSteps(facts: DatedFacts, settings: CaseSettings): readonly NextStep[] {
	const drafts = [
		confirmation(facts),
		tenantsCopy(facts),
		toldByLandlord(facts),
		childrenQuestion(facts),
		firstContact(facts, settings),
		liability(facts),
		...childTalks(facts, settings),
		brokenPlan(facts),
		reminder(facts),
		agreementCheck(facts),
	]
	return drafts.filter((draft) => draft !== null).map(whole)
}

/** What a closed case still asks for: the plan that it was closed with is watched until it is kept or ended. */
export function stepsAfterClosing(facts: Pick<DatedFacts, 'plan'>): readonly NextStep[] {
	return [brokenPlan(facts), reminder(facts)].filter((draft) => draft !== null).map(whole)
}

function whole(draft: Draft): NextStep {
	return { child: null, dueOn: null, forChildren: false, paragraph: null, facts: {}, ...draft }
}

function confirmation({ course }: DatedFacts): Draft | null {
	const { confirmOn } = course.enforcement
	return confirmOn === null ? null : { id: 'confirm-to-authority', dueOn: confirmOn, paragraph: 'SoF 11:3' }
}

const reportSteps = {
	unassessed: 'assess-concern',
	'to-send': 'send-concern',
	'no-receipt': 'concern-receipt',
} as const

// When an eviction is told of, each child's safety is weighed: SoL 19:1. What was decided to be sent is sent, always.
function reportsOfConcern({ reports = [], dates }: StepFacts): Draft[] {
	const late = dates['authority-told'] !== undefined || dates['eviction-planned'] !== undefined
	return reports.flatMap(({ childId, name, state }) =>
		state === 'settled' || (state === 'unassessed' && !late)
			? []
			: [{ id: reportSteps[state], child: { id: childId, name }, forChildren: true, paragraph: 'SoL 19:1' }],
	)
}

// Whoever is answered names the officer; the tenant gets a copy the same day.
function tenantsCopy({ copyOwedSince }: DatedFacts): Draft | null {
	return copyOwedSince == null
		? null
		: { id: 'send-tenants-copy', dueOn: copyOwedSince, paragraph: 'SoF 11:3' }
}

const settledBy = { paid: 'rent-paid', withdrawn: 'notice-withdrawn', 'moved-out': 'keys-returned' } as const

// A landlord's word is no date in law: somebody finds out the day and writes it.
function toldByLandlord({ landlordSays, dates }: DatedFacts): Draft | null {
	if (landlordSays === null) return null
	const kind = settledBy[landlordSays.status]
	if (dates[kind] !== undefined) return null
	return {
		id: 'settle-what-landlord-told',
		dueOn: landlordSays.on,
		facts: { landlordSays: landlordSays.status, kind },
	}
}

function childrenQuestion({ children, childTalks, openedOn }: DatedFacts): Draft | null {
	if (children === 'unknown') return { id: 'answer-children', dueOn: openedOn, forChildren: true }
	if (children === 'yes' && childTalks.length === 0)
		return { id: 'add-children', dueOn: openedOn, forChildren: true }
	return null
}

function firstContact({ contactAttempts, openedOn }: DatedFacts, settings: CaseSettings): Draft | null {
	if (contactAttempts > 0) return null
	return { id: 'first-contact', dueOn: addDays(openedOn, settings.daysToFirstContact) }
}

function serviceDate({ course }: StepFacts): Draft | null {
	if (course.clock.state !== 'not-started') return null
	return {
		id: 'learn-service-date',
		paragraph: 'JB 12:44',
	}
}

function liability({ course, debtOre }: DatedFacts): Draft | null {
	const { recovery } = course
	if (recovery.state !== 'running') return null
	const facts = { postBy: recovery.letterPostedBy, until: recovery.lastDay, debtOre: debtOre ?? 0 }
	// Due on the last day that somebody is at work to post it, which may be before the last day in law.
	return { id: 'assume-liability', dueOn: recovery.letterPostedBy, paragraph: 'JB 12:44', facts }
}

function childTalks({ childTalks, openedOn, course }: DatedFacts, settings: CaseSettings): Draft[] {
	const target = addDays(openedOn, settings.daysToChildTalk)
	const dueOn = course.nearest === null ? target : earlierOf(target, course.nearest.on)
	return childTalks
		.filter((talk) => !talk.settled)
		.map(({ childId, name }) => ({
			id: 'child-talk' as const,
			child: { id: childId, name },
			dueOn,
			forChildren: true,
			paragraph: 'SoL 3:2',
		}))
}

// A plan that is not kept is answered before anything more is agreed: domain.md 2.7, "plan and consequences".
function brokenPlan({ plan }: Pick<DatedFacts, 'plan'>): Draft | null {
	if (plan?.state !== 'broken' || plan.next === null) return null
	return {
		id: 'answer-broken-plan',
		dueOn: plan.next.dueOn,
		facts: { until: plan.next.dueOn, amountOre: plan.behindOre },
	}
}

function reminder({ plan }: Pick<DatedFacts, 'plan'>): Draft | null {
	if (plan === null || plan.toRemind === null) return null
	const { dueOn, amountOre, paidOre } = plan.toRemind
	return { id: 'remind-of-instalment', dueOn, facts: { until: dueOn, amountOre: amountOre - paidOre } }
}

function agreementCheck({ agreementCheck }: DatedFacts): Draft | null {
	if (agreementCheck === null) return null
	const { consultationId, on } = agreementCheck
	return { id: 'check-agreement', dueOn: on, facts: { until: on, consultationId } }
}

function consultation({ ground, consultation, plan }: StepFacts): Draft | null {
	if (ground !== 'arrears') return null
	const brokenSince = consultation === 'agreed' && plan?.state === 'ended-broken'
	if (consultation === 'none' || consultation === 'no-show' || brokenSince)
		return { id: 'call-consultation', paragraph: 'OSL 12:2' }
	return consultation === 'called' ? { id: 'record-consultation' } : null
}

function paymentPlan({ consultation, plan }: StepFacts): Draft | null {
	return consultation === 'agreed' && plan === null ? { id: 'agree-payment-plan' } : null
}

function debtAdvice({ ground, dates }: StepFacts): Draft | null {
	if (ground !== 'arrears' || dates['debt-advice-offered'] !== undefined) return null
	return { id: 'offer-debt-advice', paragraph: 'SoL 13:2' }
}

function postponement({ dates, course }: StepFacts): Draft | null {
	const { postponableTo, stayedSince } = course.enforcement
	if (postponableTo === null || dates.evicted !== undefined || stayedSince !== null) return null
	return { id: 'ask-for-postponement', paragraph: 'UB 16:4', facts: { until: postponableTo } }
}

// With consent or a secrecy check first: elderly care may be another administration (OSL 12:2, 26:1).
function elderlyCare({ asksForElderlyCare }: StepFacts): Draft | null {
	return asksForElderlyCare ? { id: 'contact-elderly-care', paragraph: 'OSL 26:1' } : null
}

// Closing is proposed where the threat is gone or carried out; it is always possible from the head of the page.
const holding = ['running', 'behind', 'kept']

function closing({ readyToClose, course, plan }: StepFacts): Draft | null {
	const { state } = course.clock
	const settled =
		state === 'stopped' || state === 'executed' || (plan !== null && holding.includes(plan.state))
	return readyToClose && settled ? { id: 'close' } : null
}

const ownPages: Partial<Record<NextStepId, string>> = {
	'remind-of-instalment': 'debt/remind',
	'answer-broken-plan': 'debt/end-plan',
}

/** The page of the step, below the case's own. */
export function pathOf({ id, child, facts }: Pick<NextStep, 'id' | 'child' | 'facts'>): string {
	if (facts.kind !== undefined) return `date?kind=${facts.kind}`
	if (facts.consultationId !== undefined) return `consultations/${facts.consultationId}`
	const own = ownPages[id]
	if (own !== undefined) return own
	if (child !== null && Object.values<NextStepId>(reportSteps).includes(id))
		return `concern?child=${child.id}`
	return child === null ? id : `${id}?child=${child.id}`
}
