import { countsThings, isShareOfFew, isSmallCount, wordedBelow } from '../../../foundation/small-counts.ts'
import type { Judgement, Promised, Reason, Round, Status, YearValue } from '../../indicators/index.ts'
import type { Figure, IndicatorFacts, PeriodFigure } from './facts.ts'

/** As the public version prints it. A share of too few, and what an edition keeps back, have no number at all. */
export type Shown = number | { readonly fewerThan: number } | 'too-few'

export type ShownFigure = Omit<Figure, 'value' | 'share'> & { readonly value: Shown }
export type ShownPeriodFigure = ShownFigure & Pick<PeriodFigure, 'until'>

/** `withheld`: the status would tell the hidden number, so it stands in the secret annex. */
export type ShownStatus = Status | 'withheld'

export type PublicIndicator = Omit<
	IndicatorFacts,
	'figures' | 'inPeriod' | 'judgement' | 'promised' | 'round'
> & {
	readonly base: { readonly year: number | null; readonly value: Shown | null }
	readonly target: Promised['target']
	readonly direction: Promised['direction']
	readonly figures: readonly ShownFigure[]
	readonly inPeriod: readonly ShownPeriodFigure[]
	readonly latest: ShownFigure | null
	readonly status: ShownStatus
	readonly wrongWay: boolean
	/** Null when its distances would tell a hidden number. */
	readonly reason: Reason | null
	readonly hidesSomething: boolean
}

/** `released` lets single figures out by a named decision: of years, and of the round's period by year; `judge` is the one table of statuses. */
export type PublicRule = {
	readonly below: number
	readonly released: ReadonlySet<number>
	readonly releasedInPeriod: ReadonlySet<number>
	/** A number that an edition of the public statistics hides is told nowhere else. */
	readonly keepsBack: (figure: Pick<Figure, 'definition' | 'year' | 'source'>) => boolean
	readonly judge: (promised: Promised, outcomes: readonly YearValue[], round: Round) => Judgement
}

/** Fewer than five is worded: the default that only a release decision goes below. */
export const defaultBelow = wordedBelow

/**
 * The strict public version of one indicator: small counts in words, no status or distance that tells them.
 * Each indicator is kept by itself; numbers that add up across indicators are not defended here.
 */
export function publicVersion(facts: IndicatorFacts, rule: PublicRule): PublicIndicator {
	const { promised } = facts
	const figures = facts.figures.map(({ share, ...figure }) => ({
		...figure,
		value: shown({ ...figure, share }, facts, rule, rule.released),
	}))
	const inPeriod = facts.inPeriod.map(({ share, ...figure }) => ({
		...figure,
		value: shown({ ...figure, share }, facts, rule, rule.releasedInPeriod),
	}))
	const base = { year: promised.base.year, value: shownBase(facts, rule) }
	const latestYear = facts.judgement.outcome?.year
	const latest = figures.find((figure) => figure.year === latestYear) ?? null
	const hidden = [base.value, latest?.value ?? null].some(
		(value) => value !== null && typeof value !== 'number',
	)
	const told = hidden
		? statusThatTellsNothing(facts, base.value, latest?.value ?? null, rule)
		: facts.judgement
	return {
		id: facts.id,
		key: facts.key,
		name: facts.name,
		unit: facts.unit,
		isShare: facts.isShare,
		...(facts.official === undefined ? {} : { official: facts.official }),
		goal: facts.goal,
		comment: facts.comment,
		decision: facts.decision,
		override: facts.override,
		base,
		target: promised.target,
		direction: promised.direction,
		figures,
		inPeriod,
		latest,
		status: told.status,
		wrongWay: told.wrongWay,
		reason: hidden && !says(facts.judgement.reason) ? null : facts.judgement.reason,
		hidesSomething: hidden || [...figures, ...inPeriod].some((figure) => typeof figure.value !== 'number'),
	}
}

function shown(
	figure: Pick<Figure, 'year' | 'value' | 'source' | 'share' | 'definition'>,
	facts: IndicatorFacts,
	{ below, keepsBack }: PublicRule,
	released: ReadonlySet<number>,
): Shown {
	if (figure.source === 'authority') return figure.value
	// A decision that was made after an edition was attacked opens the figure with the next edition.
	if (keepsBack(figure)) return 'too-few'
	if (released.has(figure.year)) return figure.value
	if (!facts.isShare) return hidesCount(figure.value, facts, below) ? { fewerThan: below } : figure.value
	if (figure.share === null) return figure.value
	return isShareOfFew(figure.share, below) ? 'too-few' : figure.value
}

/** The base is the base year's outcome, and is kept as strictly as that. */
function shownBase(facts: IndicatorFacts, rule: PublicRule): Shown | null {
	const { year, value } = facts.promised.base
	if (value === null) return null
	const same = facts.figures.find((figure) => figure.year === year && figure.value === value) ?? null
	if (same !== null) return shown(same, facts, rule, rule.released)
	if (year !== null && rule.released.has(year)) return value
	return !facts.isShare && hidesCount(value, facts, rule.below) ? { fewerThan: rule.below } : value
}

function hidesCount(count: number, facts: IndicatorFacts, below: number): boolean {
	return !(facts.things ?? countsThings(facts.unit)) && isSmallCount(count, below)
}

/** What every value that the words allow would be judged as; anything else is withheld. */
function statusThatTellsNothing(
	facts: IndicatorFacts,
	base: Shown | null,
	latest: Shown | null,
	rule: PublicRule,
): { status: ShownStatus; wrongWay: boolean } {
	const { promised, judgement } = facts
	if (base === 'too-few' || latest === 'too-few') return { status: 'withheld', wrongWay: false }
	const judged = possible(promised.base.value, base).flatMap((baseValue) =>
		possible(judgement.outcome?.value ?? null, latest).map((value) =>
			rule.judge(
				{ ...promised, base: { ...promised.base, value: baseValue } },
				judgement.outcome === null || value === null ? [] : [{ year: judgement.outcome.year, value }],
				facts.round,
			),
		),
	)
	const same = judged.every((one) => one.status === judgement.status)
	return same
		? { status: judgement.status, wrongWay: judged.every((one) => one.wrongWay) }
		: { status: 'withheld', wrongWay: false }
}

function possible(exact: number | null, value: Shown | null): (number | null)[] {
	if (value === null || typeof value !== 'object') return [exact]
	return Array.from({ length: value.fewerThan - 1 }, (_, at) => at + 1)
}

const tellingNothing: readonly Reason['because'][] = [
	'no-outcome',
	'nothing-due',
	'target-not-set',
	'target-met',
]

function says(reason: Reason): boolean {
	return tellingNothing.includes(reason.because)
}

const numerals = '(?:[1-4]|en|ett|två|tre|fyra|one|two|three|four)'
const people =
	'(?:barn\\w*|person\\w*|vuxna?|kvinn\\w+|m[aä]n\\w*|flick\\w+|pojk\\w+|ungdom\\w*|famil\\w+|hushåll\\w*|vräk\\w+|avhys\\w+|child\\w*|people|adults?|wom[ae]n|girls?|boys?|famil\\w+|households?|evict\\w+)'
const smallNumberOfPeople = new RegExp(
	`(?<![\\p{L}\\d.,])${numerals}[ \\u00a0](?:\\p{L}+[ \\u00a0])?${people}`,
	'giu',
)

/** Places in a written text that may tell of fewer than five: for a person to look at, never changed by itself. */
export function smallNumbersIn(text: string): string[] {
	return [...text.matchAll(smallNumberOfPeople)].map((match) => match[0])
}
