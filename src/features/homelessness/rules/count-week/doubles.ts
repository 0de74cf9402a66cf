import { type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { Marks } from './told.ts'

export type Certainty = 'certain' | 'likely' | 'different'

export type DoubleReason =
	| 'same-identity-number'
	| 'another-kind-of-number'
	| 'same-birth-date'
	| 'birth-date-swapped'
	| 'same-birth-year'
	| 'same-initials'
	| 'initials-swapped'
	| 'initials-missing'
	| 'same-sex'
	| 'sex-missing'

export type Likeness = { readonly certainty: Certainty; readonly reasons: readonly DoubleReason[] }

const different: Likeness = { certainty: 'different', reasons: [] }

/**
 * Are two answers about one person? Certain by the identity number alone; likely by birth date with initials and sex,
 * which is for somebody to settle. The order of the two never matters.
 */
export function compareMarks(a: Marks, b: Marks): Likeness {
	const reasons: DoubleReason[] = []
	if (a.identity !== null && b.identity !== null) {
		if (a.identity.index === b.identity.index)
			return { certainty: 'certain', reasons: ['same-identity-number'] }
		if (a.identity.kind === b.identity.kind) return different
		// A coordination number is replaced when its bearer is registered.
		reasons.push('another-kind-of-number')
	}
	const birth = birthLikeness(a, b)
	const initials = initialsLikeness(a.initials, b.initials)
	if (birth === null || initials === null) return different
	if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return different
	const sex = a.sex === null || b.sex === null ? 'sex-missing' : 'same-sex'
	if (birth !== 'same-birth-date' && initials !== 'same-initials') return different
	if (birth === 'same-birth-year' && sex === 'sex-missing') return different
	return { certainty: 'likely', reasons: [...reasons, birth, initials, sex] }
}

function birthLikeness(
	a: Marks,
	b: Marks,
): 'same-birth-date' | 'birth-date-swapped' | 'same-birth-year' | null {
	if (a.bornOn !== null && b.bornOn !== null) {
		if (a.bornOn === b.bornOn) return 'same-birth-date'
		return swapped(a.bornOn) === b.bornOn ? 'birth-date-swapped' : null
	}
	const [one, other] = [birthYearOf(a), birthYearOf(b)]
	return one !== null && one === other ? 'same-birth-year' : null
}

const swapped = (day: PlainDate) => `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`

export function birthYearOf({ bornOn, birthYear }: Pick<Marks, 'bornOn' | 'birthYear'>): number | null {
	return bornOn === null ? birthYear : yearOf(bornOn)
}

function initialsLikeness(a: string | null, b: string | null) {
	if (a === null || b === null) return 'initials-missing'
	if (a === b) return 'same-initials'
	return [...a].reverse().join('') === b ? 'initials-swapped' : null
}

export type Answered = Marks & { readonly answerId: string }

/** Two answers, the smaller id first. */
export type Pair = Likeness & { readonly aId: string; readonly bId: string }

/** What somebody settled about a pair, and what the pair had in common then: with other facts it is asked anew. */
export type Settled = {
	readonly aId: string
	readonly bId: string
	readonly decision: 'same' | 'different'
	readonly reasons: readonly string[]
}

/** Every pair of answers that is or may be one person, in the order of their ids. */
export function findPairs(answers: readonly Answered[]): Pair[] {
	const pairs = new Map<string, Pair>()
	for (const block of blocksOf(answers)) {
		for (const [place, one] of block.entries()) {
			for (const other of block.slice(place + 1)) {
				const [a, b] = one.answerId < other.answerId ? [one, other] : [other, one]
				const key = `${a.answerId} ${b.answerId}`
				if (pairs.has(key)) continue
				const likeness = compareMarks(a, b)
				if (likeness.certainty === 'different') continue
				pairs.set(key, { aId: a.answerId, bId: b.answerId, ...likeness })
			}
		}
	}
	return [...pairs.values()].sort((x, y) => (`${x.aId} ${x.bId}` < `${y.aId} ${y.bId}` ? -1 : 1))
}

/** Nobody is alike without the same number or the same birth year: only those are compared. */
function blocksOf(answers: readonly Answered[]): Answered[][] {
	const blocks = new Map<string, Answered[]>()
	const put = (key: string, answer: Answered) => blocks.set(key, [...(blocks.get(key) ?? []), answer])
	for (const answer of answers) {
		if (answer.identity !== null) put(`number ${answer.identity.index}`, answer)
		const year = birthYearOf(answer)
		if (year !== null) put(`year ${year}`, answer)
	}
	return [...blocks.values()]
}
