import type { Interruption } from '../../src/features/support/rules/decisions/carrying-out.ts'
import type {
	DelayReason,
	EndReason,
	SupportMatter,
} from '../../src/features/support/rules/decisions/decision.ts'
import { addDays, earlierOf, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import type { InventedHomeless, InventedSpell } from './shape.ts'

export type SupportDecision = {
	readonly id: string
	readonly personId: string
	readonly unit: string
	readonly by: string
	readonly about: SupportMatter
	readonly outcome: 'granted' | 'refused'
	readonly legalBasis: string
	readonly decidedOn: PlainDate
	readonly carriedOutOn: PlainDate | null
	readonly endedOn: PlainDate | null
	readonly endedBecause: EndReason | null
	readonly delayReason: DelayReason | null
	readonly interruptions: readonly Interruption[]
	readonly reasons: string
}

/** Support in a home, of some hours a week that grow fewer. */
export type SupportGiven = {
	readonly id: string
	readonly personId: string
	readonly unit: string
	readonly by: string
	readonly decisionId: string
	readonly startsOn: PlainDate
	readonly endsOn: PlainDate | null
	readonly method: 'cti' | null
	readonly intensities: readonly { readonly fromDay: PlainDate; readonly minutesAWeek: number }[]
	readonly reviewedOn: PlainDate | null
}

const supportedPlaces: readonly string[] = [
	'trial-flat',
	'training-flat',
	'social-contract',
	'municipal-contract',
	'supported-housing',
]
const newAct = plainDate('2025-07-01')
const lawOn = (day: PlainDate) => (day < newAct ? 'SoL 2001 4:1' : 'SoL 11:1')
/** So far back decisions are kept whole in Lillhamn. */
const yearsKept = 3

export const isOpen = ({ until }: Pick<InventedSpell, 'until'>, today: PlainDate): boolean =>
	until === null || until > today

/** Who has been granted a home, and support in it: what stays in homes were decided by, and those who still wait. */
export function inventSupport(chance: Chance, homeless: readonly InventedHomeless[], today: PlainDate) {
	const decisions: SupportDecision[] = []
	const given: SupportGiven[] = []
	const first = addDays(today, -365 * yearsKept)
	for (const one of homeless.filter(({ withPersonId }) => withPersonId === null)) {
		for (const spell of one.spells.filter((each) => each.from > first && each.from <= today)) {
			if (!supportedPlaces.includes(spell.place)) continue
			const made = homeDecided(chance, one, spell, today)
			decisions.push(made.housing, made.support)
			given.push(made.given)
		}
		const now = one.spells.at(-1)
		if (now !== undefined && isOpen(now, today) && !supportedPlaces.includes(now.place)) {
			if (chance.happens(0.12)) decisions.push(stillWaiting(chance, one, today))
			else if (chance.happens(0.04)) decisions.push(refusedOne(chance, one, today))
		}
	}
	return { decisions: interruptSome(decisions, today), given }
}

function homeDecided(chance: Chance, one: InventedHomeless, spell: InventedSpell, today: PlainDate) {
	const decidedOn = addDays(
		spell.from,
		-(chance.happens(0.12) ? chance.between(95, 170) : chance.between(4, 75)),
	)
	const until = isOpen(spell, today) ? null : spell.until
	const common = {
		...{ personId: one.personId, unit: one.unit, by: one.responsible, outcome: 'granted' as const },
		...{ legalBasis: lawOn(decidedOn), decidedOn, interruptions: [] },
		...{ endedOn: until, endedBecause: until === null ? null : ('need-ceased' as const) },
	}
	const late = addDays(decidedOn, 92) < spell.from
	const housing: SupportDecision = {
		...{ ...common, id: chance.id(), about: 'housing', carriedOutOn: spell.from },
		delayReason: late ? chance.pick(['no-home', 'no-suitable-home'] as const) : null,
		reasons: 'Saknar eget boende och kan inte själv ordna det. Boende med stöd ger en skälig levnadsnivå.',
	}
	const begins = earlierOf(addDays(spell.from, chance.between(0, 12)), today)
	const support: SupportDecision = {
		...{ ...common, id: chance.id(), about: 'housing-support', carriedOutOn: begins, delayReason: null },
		reasons: 'Behöver stöd i hemmet för att bo kvar.',
	}
	return { housing, support, given: supportIn(chance, support, begins, { until, today }) }
}

function supportIn(
	chance: Chance,
	{ id: decisionId, personId, unit, by }: SupportDecision,
	startsOn: PlainDate,
	{ until, today }: { until: PlainDate | null; today: PlainDate },
): SupportGiven {
	const endsOn = until !== null && until < startsOn ? startsOn : until
	const steps = [chance.between(5, 10), chance.between(3, 5), chance.between(1, 3)]
	const intensities = steps
		.map((hours, at) => ({ fromDay: addDays(startsOn, at * 120), minutesAWeek: hours * 60 }))
		.filter(({ fromDay }, at) => at === 0 || fromDay < (endsOn ?? today))
	const half = addDays(startsOn, chance.between(120, 210))
	return {
		...{ id: chance.id(), personId, unit, by, decisionId, startsOn, endsOn, intensities },
		method: chance.happens(0.15) ? 'cti' : null,
		reviewedOn: half < (endsOn ?? today) && half < today ? half : null,
	}
}

/** Granted a home that is not there yet; of some it has not been said why. */
function stillWaiting(chance: Chance, one: InventedHomeless, today: PlainDate): SupportDecision {
	const decidedOn = addDays(today, -chance.between(5, 150))
	return {
		...{ id: chance.id(), personId: one.personId, unit: one.unit, by: one.responsible },
		...{ about: 'housing', outcome: 'granted', legalBasis: lawOn(decidedOn), decidedOn },
		...{ carriedOutOn: null, endedOn: null, endedBecause: null, interruptions: [] },
		delayReason: chance.weigh([
			['no-home', 5],
			['no-suitable-home', 2],
			['offer-declined', 1],
			[null, 2],
		] as const),
		reasons: 'Har bott tillfälligt länge och kan inte själv ordna ett boende.',
	}
}

function refusedOne(chance: Chance, one: InventedHomeless, today: PlainDate): SupportDecision {
	const decidedOn = addDays(today, -chance.between(10, 200))
	return {
		...{ id: chance.id(), personId: one.personId, unit: one.unit, by: one.responsible },
		...{ about: 'housing', outcome: 'refused', legalBasis: lawOn(decidedOn), decidedOn },
		...{ carriedOutOn: null, endedOn: null, endedBecause: null, delayReason: null, interruptions: [] },
		reasons: 'Kan ordna boende med hjälp av bostadsvägledning.',
	}
}

/** Of those with support now one has been without for four months and one for some weeks, and one had a break. */
function interruptSome(decisions: readonly SupportDecision[], today: PlainDate): SupportDecision[] {
	const breaks: Interruption[] = [
		{ fromDay: addDays(today, -125), untilDay: null, delayReason: 'no-staff' },
		{ fromDay: addDays(today, -70), untilDay: null, delayReason: 'no-staff' },
		{ fromDay: addDays(today, -140), untilDay: addDays(today, -20), delayReason: 'no-staff' },
	]
	return decisions.map((decision) => {
		const [next] = breaks
		const fits =
			next !== undefined &&
			decision.about === 'housing-support' &&
			decision.endedOn === null &&
			decision.carriedOutOn !== null &&
			decision.carriedOutOn < next.fromDay
		if (!fits) return decision
		breaks.shift()
		return { ...decision, interruptions: [next] }
	})
}
