import { addDays, addMonths, type PlainDate } from '../../../../foundation/plain-date.ts'

/** How far ahead one looks, and for how long a municipality may go without being met or heard from. */
export const lookAheadDays = 30
export const monthsWithoutVisit = 12
export const monthsOfSilence = 15

type Of = { readonly placeId: string; readonly placeName: string }
type Anywhere = { readonly placeId: string | null; readonly placeName: string }
type Dated = Of & { readonly text: string; readonly owner: string; readonly dueOn: PlainDate | null }

export type Open = {
	readonly points: readonly (Dated & { readonly pointId: string; readonly visitId: string })[]
	readonly commitments: readonly (Dated & {
		readonly commitmentId: string
		readonly letterId: string
		readonly reviewOn: PlainDate | null
	})[]
	readonly letters: readonly (Of & {
		readonly letterId: string
		readonly title: string
		readonly reviewOn: PlainDate | null
		readonly endsOn: PlainDate | null
	})[]
	readonly requests: readonly (Of & {
		readonly requestId: string
		readonly about: string
		readonly askedOn: PlainDate
		readonly answerBy: PlainDate | null
	})[]
	/** What municipalities have said is wrong of what is kept about them, and nobody has answered. */
	readonly corrections: readonly (Of & { readonly correctionId: string; readonly sentOn: PlainDate })[]
	/** Good examples that it is time to ask about again; never asked about where no day is told. */
	readonly examples: readonly (Anywhere & {
		readonly exampleId: string
		readonly title: string
		readonly askOn: PlainDate | null
	})[]
	/** Rounds of reflection that members write in, each until its last day. */
	readonly rounds: readonly { readonly roundId: string; readonly title: string; readonly dueOn: PlainDate }[]
	/** Municipalities with a visit or a letter in force, and the last time each was met. */
	readonly followed: readonly (Of & { readonly lastVisitOn: PlainDate | null })[]
	/** Those who have sent figures, and when they last did. */
	readonly senders: readonly (Of & { readonly lastSentOn: PlainDate })[]
}

export const dueKinds = [
	...(['point', 'commitment', 'commitment-review', 'letter-review', 'letter-ends'] as const),
	...(['request', 'correction', 'round', 'example-check', 'not-visited', 'silent'] as const),
] as const
export type DueKind = (typeof dueKinds)[number]

export type Due = Anywhere & {
	readonly kind: DueKind
	/** What it is about, and where that is shown: what holds it, else the municipality. */
	readonly subjectId: string
	readonly withinId: string
	readonly text: string
	readonly owner: string
	/** The day it is or was due; for what has been silent, the last day something was heard. */
	readonly on: PlainDate | null
	readonly late: boolean
}

/** What somebody must do something about: what is late first, then what comes within the month, then who was not met or heard from. */
export function whatIsDueIn(open: Open, today: PlainDate): Due[] {
	const until = addDays(today, lookAheadDays)
	const near = (on: PlainDate | null): on is PlainDate => on !== null && on <= until
	const at = (on: PlainDate) => ({ on, late: on < today })
	const of = ({ placeId, placeName }: Anywhere) => ({ placeId, placeName })
	const dated: Due[] = [
		...open.points.flatMap((one): Due[] => {
			const { pointId: subjectId, visitId: withinId, text, owner, dueOn } = one
			return near(dueOn)
				? [{ kind: 'point', ...of(one), subjectId, withinId, text, owner, ...at(dueOn) }]
				: []
		}),
		...open.commitments.flatMap((one): Due[] => {
			const { commitmentId: subjectId, letterId: withinId, text, owner, dueOn, reviewOn } = one
			const said = { ...of(one), subjectId, withinId, text, owner }
			if (near(dueOn)) return [{ kind: 'commitment', ...said, ...at(dueOn) }]
			return near(reviewOn) ? [{ kind: 'commitment-review', ...said, ...at(reviewOn) }] : []
		}),
		...open.letters.flatMap((one) => {
			const { letterId, title: text, reviewOn, endsOn } = one
			const said = { ...of(one), subjectId: letterId, withinId: letterId, text, owner: '' }
			const days: Due[] = []
			const ranOut = endsOn !== null && endsOn < today
			if (near(reviewOn) && !ranOut) days.push({ kind: 'letter-review', ...said, ...at(reviewOn) })
			if (near(endsOn)) days.push({ kind: 'letter-ends', ...said, ...at(endsOn) })
			return days
		}),
		// A question waits from the day it is asked, whether or not a day was promised.
		...open.requests.map((one): Due => {
			const { requestId, about: text, askedOn, answerBy } = one
			const on = answerBy ?? addDays(askedOn, lookAheadDays)
			return {
				...{
					kind: 'request',
					...of(one),
					subjectId: requestId,
					withinId: requestId,
					text,
					owner: '',
				},
				...at(on),
			}
		}),
		...open.corrections.map((one): Due => {
			const { correctionId: subjectId, placeId: withinId, sentOn } = one
			const said = { ...of(one), subjectId, withinId, text: '', owner: '' }
			return { kind: 'correction', ...said, ...at(addDays(sentOn, lookAheadDays)) }
		}),
		...open.rounds.flatMap(({ roundId, title: text, dueOn }): Due[] => {
			const said = { placeId: null, placeName: '', subjectId: roundId, withinId: roundId, text, owner: '' }
			return near(dueOn) ? [{ kind: 'round', ...said, ...at(dueOn) }] : []
		}),
	]
	const examples = open.examples
		.filter(({ askOn }) => askOn === null || askOn <= until)
		.map((one): Due => {
			const { exampleId, title: text, askOn: on } = one
			const said = { ...of(one), subjectId: exampleId, withinId: exampleId, text, owner: '' }
			return { kind: 'example-check', ...said, on, late: on !== null && on < today }
		})
	const quiet = (kind: 'not-visited' | 'silent', one: Of, on: PlainDate | null): Due => ({
		...{
			kind,
			...of(one),
			subjectId: one.placeId,
			withinId: one.placeId,
			text: '',
			owner: '',
			on,
			late: false,
		},
	})
	const notVisited = open.followed
		.filter(({ lastVisitOn }) => lastVisitOn === null || lastVisitOn < addMonths(today, -monthsWithoutVisit))
		.map((one) => quiet('not-visited', one, one.lastVisitOn))
	const silent = open.senders
		.filter(({ lastSentOn }) => lastSentOn < addMonths(today, -monthsOfSilence))
		.map((one) => quiet('silent', one, one.lastSentOn))
	const neverAsked = examples.filter(({ on }) => on === null)
	const asked = examples.filter(({ on }) => on !== null)
	return [[...dated, ...asked], neverAsked, notVisited, silent].flatMap((part) => part.toSorted(byDay))
}

/** The longest waiting first; never is longer than any day. */
const byDay = (a: Due, b: Due) =>
	(a.on ?? '').localeCompare(b.on ?? '') || a.placeName.localeCompare(b.placeName, 'sv')
