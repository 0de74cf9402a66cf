import { defaultCaseSettings, type Stage } from '../../src/features/eviction-prevention/rules/case.ts'
import type { NoTalkReason } from '../../src/features/eviction-prevention/rules/child-talks.ts'
import type { StayAnswer } from '../../src/features/eviction-prevention/rules/follow-ups.ts'
import { followUpsAfter } from '../../src/features/eviction-prevention/rules/follow-ups.ts'
import { isEviction, type Outcome } from '../../src/features/eviction-prevention/rules/outcomes.ts'
import { stageOf } from '../../src/features/eviction-prevention/rules/stage.ts'
import { ore } from '../../src/foundation/money.ts'
import { addDays, addMonths, earlierOf, laterOf, type PlainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import { type Course, workday } from './fates.ts'
import type { YearFigures } from './figures.ts'
import { caseOfficers } from './organisation.ts'
import type {
	CaseDay,
	InventedCase,
	InventedClosing,
	InventedConsultation,
	InventedContact,
	InventedDecision,
	InventedFollowUp,
	InventedHousehold,
	InventedTalk,
} from './shape.ts'

export type CaseSeed = {
	readonly household: InventedHousehold
	readonly ground: 'arrears' | 'disturbance'
	readonly openedOn: PlainDate
	readonly course: Course
	readonly outcome: Outcome
	readonly figures: YearFigures
}

/** The whole life of a case, also the part that lies after today: `asKnownOn` cuts it. Its number comes when all are sorted. */
export function inventCase(chance: Chance, seed: CaseSeed): InventedCase {
	const { household, ground, openedOn, course, outcome } = seed
	const children = household.members.filter((member) => member.role === 'child')
	const officer = chance.weigh(caseOfficers)
	const contacts = contactsOf(chance, seed, officer)
	const debt = ground === 'arrears' ? ore(chance.between(5_200, 38_900) * 100) : null
	return {
		id: chance.id(),
		number: '',
		householdId: household.id,
		ground,
		stage: stageReached(course.dates),
		openedBy: chance.weigh([
			['landlord-notice', 80],
			['tenant', 11],
			['enforcement-authority', 5],
			['own-finding', 4],
		]),
		openedOn,
		writtenOn: chance.happens(0.03) ? addDays(openedOn, chance.between(20, 45)) : openedOn,
		officer,
		children: children.length > 0 ? 'yes' : 'no',
		debt,
		dates: course.dates,
		contacts,
		talks: children.map((child) => talkWith(chance, seed, child.personId, child.born, officer)),
		consultations: consultationsOf(chance, seed),
		decisions: debt === null ? [] : decisionsOf(seed, debt),
		closing: closingOf(chance, seed),
		followUps: followUpsOf(chance, {
			outcome,
			closedOn: course.closedOn,
			evictedOn: course.dates.find((one) => one.kind === 'evicted')?.on ?? null,
			children: children.length,
		}),
	}
}

export function stageReached(dates: readonly CaseDay[]): Stage {
	return stageOf(Object.fromEntries(dates.map(({ kind, on }) => [kind, on])))
}

function contactsOf(chance: Chance, seed: CaseSeed, by: string): InventedContact[] {
	const count = isEviction(seed.outcome) ? chance.between(4, 8) : chance.between(2, 5)
	const first = chance.weigh([
		[0, 4],
		[1, 9],
		[2, 4],
		[4, 2],
		[9, 1],
	])
	return Array.from({ length: count }, (_, place) => ({
		kind: chance.weigh<InventedContact['kind']>([
			['letter', place === 0 ? 5 : 1],
			['text-message', 4],
			['phone', 6],
			['home-visit', 2],
			['meeting', place > 0 ? 3 : 0],
			['with-landlord', place > 1 ? 1 : 0],
		]),
		on: workday(addDays(seed.openedOn, first + place * chance.between(3, 7))),
		result: chance.weigh<InventedContact['result']>([
			['reached', place === 0 ? 4 : 7],
			['not-reached', 3],
			['message-left', 2],
		]),
		by,
		note: null,
	}))
		.map((contact) => ({
			...contact,
			on: earlierOf(laterOf(contact.on, seed.openedOn), seed.course.closedOn),
		}))
		.toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

const views = [
	'Vill bo kvar och gå kvar i samma skola.',
	'Är orolig för var familjen ska bo i vinter.',
	'Tycker att det är jobbigt att inte veta.',
	'Vill dela rum med sitt syskon som nu.',
	'Har en kompis i huset och vill inte flytta.',
	'Ville mest prata om fotbollen, mår bra hemma.',
] as const

const noTalkReasons: readonly (readonly [NoTalkReason, number])[] = [
	['guardian-said-no', 4],
	['child-said-no', 3],
	['away', 2],
	['not-reached', 2],
	['other-authority-talks', 1],
]

function talkWith(
	chance: Chance,
	seed: CaseSeed,
	childId: string,
	born: PlainDate | null,
	by: string,
): InventedTalk {
	const on = earlierOf(addDays(seed.openedOn, chance.between(5, 20)), seed.course.closedOn)
	if (born !== null && addMonths(born, 36) > on)
		return { childId, on, by, state: 'not-held', because: 'too-young' }
	if (!chance.happens(seed.figures.talksShare)) {
		return { childId, on, by, state: 'not-held', because: chance.weigh(noTalkReasons) }
	}
	const ownStanding = born !== null && addMonths(born, 15 * 12) <= on
	return {
		childId,
		on,
		by,
		state: 'held',
		ground: ownStanding ? 'own-standing' : 'guardian-consent',
		view: chance.pick(views),
	}
}

function consultationsOf(chance: Chance, seed: CaseSeed): InventedConsultation[] {
	if (seed.ground !== 'arrears' || !chance.happens(seed.figures.consultationsShare)) return []
	const calledOn = workday(addDays(seed.openedOn, chance.between(3, 9)))
	const plannedFor = workday(addDays(calledOn, chance.between(5, 10)))
	const agreed =
		seed.outcome === 'payment_plan' || seed.outcome === 'withdrawn_by_landlord' || chance.happens(0.35)
	if (agreed) {
		const agreement = `Hyresgästen betalar ${chance.between(8, 35) * 100} kronor i månaden, värden väntar till nästa avstämning.`
		return [{ calledOn, plannedFor, result: 'agreed', agreement }]
	}
	return [{ calledOn, plannedFor, result: chance.happens(0.25) ? 'no-show' : 'not-agreed', agreement: null }]
}

function decisionsOf({ outcome, course }: CaseSeed, amount: InventedDecision['amount']): InventedDecision[] {
	const dayOf = (kind: CaseDay['kind']) => course.dates.find((one) => one.kind === kind)?.on
	const liability = dayOf('liability-assumed')
	const paid = dayOf('rent-paid')
	if (outcome === 'liability_assumed' && liability !== undefined) {
		const reasons = 'Hushållet har haft tillfälligt inkomstbortfall och klarar hyran framåt.'
		return [
			{ kind: 'assume-liability', legalBasis: 'JB 12:44', on: liability, amount, by: 'lena-wik', reasons },
		]
	}
	if (outcome === 'paid_by_income_support' && paid !== undefined) {
		const reasons = 'Bistånd till hyresskuld för att barnens boende och skolgång inte ska brytas.'
		const on = workday(addDays(paid, -2))
		const legalBasis = on < '2025-07-01' ? 'SoL 2001 4:1' : 'SoL 12:1'
		return [{ kind: 'economic-assistance', legalBasis, on, amount, by: 'lena-wik', reasons }]
	}
	return []
}

function closingOf(chance: Chance, { outcome, course }: CaseSeed): InventedClosing {
	if (!isEviction(outcome)) return { on: course.closedOn, outcome, alternative: null, deviationReasons: null }
	const alternative = chance.weigh<NonNullable<InventedClosing['alternative']>>([
		['offered-and-accepted', 6],
		['offered-and-declined', 3],
		['deviation', 1],
	])
	const deviationReasons =
		alternative === 'deviation' ? 'Hushållet gick inte att nå trots hembesök och brev.' : null
	return { on: course.closedOn, outcome, alternative, deviationReasons }
}

/** The questions that rules ask after closing; most have been answered by the time. */
export function followUpsOf(
	chance: Chance,
	closing: Parameters<typeof followUpsAfter>[0],
): InventedFollowUp[] {
	const lives = chance.weigh<StayAnswer>([
		['still-there', 72],
		['moved', 9],
		['new-threat', 8],
		['unknown', 11],
	])
	const source = lives === 'unknown' ? 'not-known' : 'tenant'
	return followUpsAfter(closing, defaultCaseSettings).map(({ kind, dueOn }) => ({
		kind,
		dueOn,
		answer: chance.happens(0.93)
			? { on: workday(addDays(dueOn, chance.between(3, 12))), stay: lives, source }
			: null,
	}))
}

/** The case as one knows it today: what lies ahead is not written yet, and what has no end is open. */
export function asKnownOn(today: PlainDate, whole: InventedCase): InventedCase {
	const closed = whole.closing !== null && whole.closing.on <= today
	const dates = whole.dates.filter(
		({ kind, on }) => on <= today || (kind === 'eviction-planned' && toldBy(whole, today)),
	)
	return {
		...whole,
		stage: stageReached(dates),
		dates,
		contacts: whole.contacts.filter(({ on }) => on <= today),
		talks: whole.talks.filter(({ on }) => on <= today),
		consultations: whole.consultations
			.filter(({ calledOn }) => calledOn <= today)
			.map((one) => (one.plannedFor > today ? { ...one, result: null, agreement: null } : one)),
		decisions: whole.decisions.filter(({ on }) => on <= today),
		closing: closed ? whole.closing : null,
		followUps: closed
			? whole.followUps.map((one) =>
					one.answer !== null && one.answer.on > today ? { ...one, answer: null } : one,
				)
			: [],
	}
}

function toldBy(whole: InventedCase, today: PlainDate): boolean {
	return whole.dates.some(({ kind, on }) => kind === 'authority-told' && on <= today)
}
