import { ageOn, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { ContactKind, Ground } from '../case.ts'
import type { ChildrenAnswer } from '../notice-kinds.ts'
import type { KnownDates } from '../recovery.ts'

export const phases = [
	'intake',
	'contact',
	'landlord',
	'economy',
	'child',
	'measures',
	'meeting',
	'late',
	'after',
] as const
export type Phase = (typeof phases)[number]

/** When an item is asked for; the rest of the time it is not shown. */
export const conditions = [
	'always',
	'arrears',
	'disturbance',
	'children',
	'not-reached',
	'elderly',
	'authority-told',
	'evicted',
] as const
export type Condition = (typeof conditions)[number]

export type ChecklistItem = {
	readonly code: string
	readonly phase: Phase
	readonly applies: Condition
	/** Without it the case does not close. */
	readonly required: boolean
	/** The municipality's own words; null: the house's. */
	readonly said: string | null
}

/** What the case tells by itself, so that nobody ticks what is already written. */
export type CheckFacts = {
	readonly ground: Ground
	readonly children: ChildrenAnswer
	readonly childTalks: readonly { readonly settled: boolean }[]
	readonly dates: KnownDates
	readonly hasNotice: boolean
	readonly assigned: boolean
	readonly debtKnown: boolean
	readonly languageKnown: boolean
	readonly reached: boolean
	readonly contactKinds: readonly ContactKind[]
	readonly oldest: number | null
	readonly consultationHeld: boolean
	readonly paymentPlan: boolean
	readonly incomeSupportApplied: boolean
	readonly elderlyCareAnswered: boolean
	readonly alternativeAnswered: boolean
	readonly closed: boolean
}

export function appliesTo(condition: Condition, facts: CheckFacts): boolean {
	switch (condition) {
		case 'always':
			return true
		case 'arrears':
			return facts.ground === 'arrears'
		case 'disturbance':
			return facts.ground === 'disturbance' || facts.ground === 'misconduct'
		case 'children':
			return facts.children !== 'no'
		case 'not-reached':
			return facts.contactKinds.length > 0 && !facts.reached
		case 'elderly':
			return isElderly(facts.oldest)
		case 'authority-told':
			return facts.dates['authority-told'] !== undefined
		case 'evicted':
			return facts.dates.evicted !== undefined
	}
}

const elderlyFrom = 65

function isElderly(age: number | null): boolean {
	return age !== null && age >= elderlyFrom
}

/** From 65 elderly care is thought of, with the secrecy check or consent first, until it is asked or ruled out. */
export function asksForElderlyCare(facts: CheckFacts, ticks: readonly Tick[]): boolean {
	const ticked = ticks.some(({ code }) => code === 'elderly-care-contacted')
	return isElderly(facts.oldest) && !facts.elderlyCareAnswered && !ticked
}

/** The age of the oldest whose birth date is known. */
export function oldestOf(bornOn: readonly (PlainDate | null)[], today: PlainDate): number | null {
	const ages = bornOn.flatMap((born) => (born === null ? [] : [ageOn(born, today)]))
	return ages.length === 0 ? null : Math.max(...ages)
}

const knownBy: Readonly<Record<string, (facts: CheckFacts) => boolean>> = {
	'notice-registered': ({ hasNotice }) => hasNotice,
	'deadlines-computed': ({ dates }) => dates['board-told'] !== undefined && dates.served !== undefined,
	'children-asked': ({ children }) => children !== 'unknown',
	'language-asked': ({ languageKnown }) => languageKnown,
	'letter-sent': ({ contactKinds }) => contactKinds.includes('letter'),
	'called-or-texted': ({ contactKinds }) =>
		contactKinds.includes('phone') || contactKinds.includes('text-message'),
	'contact-person-named': ({ assigned }) => assigned,
	'home-visit': ({ contactKinds }) =>
		contactKinds.includes('home-visit') || contactKinds.includes('with-landlord'),
	'joint-outreach': ({ contactKinds }) => contactKinds.includes('with-landlord'),
	'debt-known': ({ debtKnown }) => debtKnown,
	'debt-advice-offered': ({ dates }) => dates['debt-advice-offered'] !== undefined,
	'income-support-applied': ({ incomeSupportApplied }) => incomeSupportApplied,
	'child-talk': ({ childTalks }) => childTalks.length > 0 && childTalks.every(({ settled }) => settled),
	'payment-plan': ({ paymentPlan }) => paymentPlan,
	'liability-considered': ({ dates }) => dates['liability-assumed'] !== undefined,
	'consultation-held': ({ consultationHeld }) => consultationHeld,
	'authority-confirmed': ({ dates }) => dates['authority-confirmed'] !== undefined,
	'postponement-asked': ({ dates }) => dates['postponed-to'] !== undefined,
	'alternative-home': ({ alternativeAnswered }) => alternativeAnswered,
	'elderly-care-contacted': ({ elderlyCareAnswered }) => elderlyCareAnswered,
	'outcome-registered': ({ closed }) => closed,
}

/** An item of the case: known from its facts, ticked by somebody, or still open. */
export type CheckedItem = ChecklistItem & { readonly state: 'known' | 'done' | 'not-needed' | 'open' }

export type Tick = { readonly code: string; readonly state: 'done' | 'not-needed' }

/** The items that this case asks for, in the version's order. */
export function checkedItems(
	items: readonly ChecklistItem[],
	facts: CheckFacts,
	ticks: readonly Tick[],
): readonly CheckedItem[] {
	const ticked = new Map(ticks.map(({ code, state }) => [code, state]))
	return items
		.filter(({ applies }) => appliesTo(applies, facts))
		.map((item) => {
			const known = knownBy[item.code]?.(facts) ?? false
			return { ...item, state: known ? 'known' : (ticked.get(item.code) ?? 'open') }
		})
}

// What another rule of closing already refuses by its own name, and what closing itself answers.
const askedByClosing = new Set(['children-asked', 'child-talk', 'debt-advice-offered', 'alternative-home'])

/** The required items that keep the case open. */
export function openRequired(checked: readonly CheckedItem[]): readonly string[] {
	return checked
		.filter(({ code, required, state }) => required && state === 'open' && !askedByClosing.has(code))
		.filter(({ code }) => code !== 'outcome-registered')
		.map(({ code }) => code)
}

export type ChecklistVersion = { readonly number: number; readonly inForceFrom: PlainDate }

/** The version that a case opened on the day follows for as long as it runs; null: the one that came with the house. */
export function versionFor<Version extends ChecklistVersion>(
	versions: readonly Version[],
	openedOn: PlainDate,
): Version | null {
	const inForce = versions.filter(({ inForceFrom }) => inForceFrom <= openedOn)
	return inForce.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))[0] ?? null
}
