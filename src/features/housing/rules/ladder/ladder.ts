import { addMonths, type PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type FormCode, forms } from '../forms.ts'

/** Where the ladder leads: a form of the chain, or a lease of one's own. */
export type StepTo = FormCode | 'own-lease'

export type LadderStep = { readonly from: FormCode; readonly to: StepTo }

export type Ladder = {
	readonly steps: readonly LadderStep[]
	/** How often somebody asks how it goes in a home with a lease. */
	readonly checkEveryMonths: number
	/** How old a review of the support may be when the municipality ends a lease. */
	readonly reviewWithinDays: number
}

const from = (form: FormCode, ...to: StepTo[]): LadderStep[] => to.map((one) => ({ from: form, to: one }))

const emergency: readonly FormCode[] = [
	'night-shelter',
	'emergency-housing',
	'on-call-housing',
	'refuge',
	'hotel',
]
const firstLeases: readonly StepTo[] = ['training-flat', 'trial-flat', 'social-contract']

/** The house's ladder until a municipality decides its own: from a roof, over a home with support, to one's own lease. */
export const shippedLadder: Ladder = {
	steps: [
		...emergency.flatMap((form) =>
			from(
				form,
				...emergency.filter((other) => other !== form && other !== 'night-shelter'),
				...([
					'transitional-housing',
					'transitional-lease',
					'supported-housing',
					'supported-housing-16-20',
				] as const),
				...firstLeases,
				...(['housing-first-sublet', 'housing-first-lease', 'own-lease'] as const),
			),
		),
		...from(
			'transitional-housing',
			'transitional-lease',
			...firstLeases,
			'housing-first-sublet',
			'own-lease',
		),
		...from('transitional-lease', ...firstLeases, 'support-contract', 'own-lease'),
		...from('supported-housing-16-20', 'supported-housing', 'training-flat', 'trial-flat', 'own-lease'),
		...from(
			'supported-housing',
			'training-flat',
			'trial-flat',
			'social-contract',
			'housing-first-sublet',
			'own-lease',
		),
		...from('hvb', 'supported-housing', 'supported-housing-16-20', 'training-flat', 'own-lease'),
		...from('special-housing', 'training-flat', 'own-lease'),
		...from(
			'training-flat',
			'trial-flat',
			'reference-housing',
			'support-contract',
			'social-contract',
			'own-lease',
		),
		...from('trial-flat', 'reference-housing', 'support-contract', 'own-lease'),
		...from('reference-housing', 'support-contract', 'own-lease'),
		...from('social-contract', 'support-contract', 'own-lease'),
		...from('support-contract', 'own-lease'),
		...from('housing-first-sublet', 'housing-first-lease', 'own-lease'),
	],
	checkEveryMonths: 3,
	reviewWithinDays: 60,
}

export type Way = 'step' | 'skip' | 'back' | 'aside'

/**
 * How somebody goes from one form to another: by the ladder, past steps of it, back down, or beside it. The same form in
 * another home is a step.
 */
export function wayBetween(steps: readonly LadderStep[], now: FormCode, next: FormCode): Way {
	if (now === next || steps.some((step) => step.from === now && step.to === next)) return 'step'
	if (leadsTo(steps, now, next)) return 'skip'
	return leadsTo(steps, next, now) ? 'back' : 'aside'
}

function leadsTo(steps: readonly LadderStep[], start: FormCode, goal: FormCode): boolean {
	const seen = new Set<StepTo>([start])
	for (const form of seen) {
		for (const step of steps) if (step.from === form) seen.add(step.to)
	}
	return start !== goal && seen.has(goal)
}

/** Beside the ladder one goes for a reason, and for no other hindrance. Refusal: reason-beside-the-ladder (way). */
export function checkWay(way: Way, reason: string | null): Refusal | null {
	return way === 'step' || reason !== null ? null : refuse({ because: 'reason-beside-the-ladder', way })
}

/** What may come next by the ladder, in the order of the forms. */
export function nextBy(steps: readonly LadderStep[], now: FormCode): StepTo[] {
	const to = new Set(steps.filter((step) => step.from === now).map((step) => step.to))
	return [...forms.map(({ code }) => code), 'own-lease' as const].filter((code) => to.has(code))
}

type Held = { readonly heldOn: PlainDate; readonly nextOn: PlainDate | null }

/** When somebody asks next how it goes: as was said last time, or some months after it or the beginning. */
export function nextCheckpoint(startsOn: PlainDate, last: Held | null, everyMonths: number): PlainDate {
	return last?.nextOn ?? addMonths(last?.heldOn ?? startsOn, everyMonths)
}
