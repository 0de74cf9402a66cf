import type { Accessibility } from '../agreements/codes.ts'

/** What a landlord asks of whoever is to rent; `incomeTimesRent` in tenths of the rent. */
export type Requirement = {
	readonly incomeTimesRent: number | null
	readonly paymentRemarks: 'accepted' | 'no-rent-debt' | 'not-accepted'
	readonly incomeSupport: 'accepted' | 'not-accepted'
}

export type OfferedHome = {
	readonly rooms: number
	readonly rentOre: number
	readonly floor: number | null
	readonly accessibility: Accessibility
	readonly pets: 'yes' | 'no' | 'unknown'
	readonly area: string | null
	readonly schoolArea: string | null
	readonly purpose: string
	/** Null where the landlord asks for nothing that is written down. */
	readonly requirement: Requirement | null
}

export type Need = {
	readonly adults: number
	readonly children: number
	readonly roomsFrom: number
	readonly roomsTo: number | null
	readonly areas: string | null
	readonly schoolArea: string | null
	readonly accessibility: 'none' | 'step-free' | 'wheelchair'
	readonly groundFloor: boolean
	readonly pets: boolean
	readonly maxRentOre: number | null
	readonly purpose: string
	readonly incomeOre: number | null
	readonly paymentRemarks: 'none' | 'remarks' | 'rent-debt' | 'unknown'
	readonly incomeSupport: 'yes' | 'no' | 'unknown'
}

/** Why a home does not suit a need. What nobody knows is asked about, and does not stand in the way. */
export const mismatches = [
	'too-few-rooms',
	'too-many-rooms',
	'too-dear',
	'wrong-area',
	'wrong-school-area',
	'not-accessible',
	'not-ground-floor',
	'no-pets',
	'other-purpose',
	'income-too-low',
	'remarks-not-accepted',
	'income-support-not-accepted',
] as const
export type Mismatch = (typeof mismatches)[number]

export const questions = [
	'accessibility-unknown',
	'floor-unknown',
	'pets-unknown',
	'area-unknown',
	'school-area-unknown',
	'income-unknown',
	'remarks-unknown',
	'income-support-unknown',
] as const
export type Question = (typeof questions)[number]

export type Suits = {
	readonly suits: boolean
	readonly why: readonly Mismatch[]
	readonly ask: readonly Question[]
}

/** Held against each other point by point, each with its own reason: no points and no weights. */
export function suits(home: OfferedHome, need: Need): Suits {
	const why: Mismatch[] = []
	const ask: Question[] = []
	const say = (wrong: Mismatch | null, unsure: Question | null = null) => {
		if (wrong !== null) why.push(wrong)
		else if (unsure !== null) ask.push(unsure)
	}
	say(home.rooms < need.roomsFrom ? 'too-few-rooms' : null)
	say(need.roomsTo !== null && home.rooms > need.roomsTo ? 'too-many-rooms' : null)
	say(need.maxRentOre !== null && home.rentOre > need.maxRentOre ? 'too-dear' : null)
	sayArea(home, need, say)
	sayAccess(home, need, say)
	if (need.pets) {
		say(home.pets === 'no' ? 'no-pets' : null, home.pets === 'unknown' ? 'pets-unknown' : null)
	}
	// What is meant for everybody is for this one too.
	say(home.purpose !== 'social' && home.purpose !== need.purpose ? 'other-purpose' : null)
	if (home.requirement !== null) sayRequirement(home.rentOre, home.requirement, need, say)
	return { suits: why.length === 0, why, ask }
}

type Say = (wrong: Mismatch | null, unsure?: Question | null) => void

const folded = (text: string) => text.trim().toLocaleLowerCase('sv')

function sayArea(home: OfferedHome, need: Need, say: Say): void {
	const wanted = (need.areas ?? '').split(',').map(folded).filter(Boolean)
	if (wanted.length > 0) {
		const wrong = home.area !== null && !wanted.includes(folded(home.area))
		say(wrong ? 'wrong-area' : null, home.area === null ? 'area-unknown' : null)
	}
	if (need.schoolArea !== null) {
		const wrong = home.schoolArea !== null && folded(home.schoolArea) !== folded(need.schoolArea)
		say(wrong ? 'wrong-school-area' : null, home.schoolArea === null ? 'school-area-unknown' : null)
	}
}

function sayAccess(home: OfferedHome, need: Need, say: Say): void {
	const unknown = home.accessibility === 'unknown'
	if (need.accessibility === 'wheelchair') {
		const wrong = home.accessibility === 'stairs' || home.accessibility === 'step-free'
		say(wrong ? 'not-accessible' : null, unknown ? 'accessibility-unknown' : null)
	} else if (need.accessibility === 'step-free') {
		say(home.accessibility === 'stairs' ? 'not-accessible' : null, unknown ? 'accessibility-unknown' : null)
	}
	if (need.groundFloor) {
		const wrong = home.floor !== null && home.floor !== 0 && home.floor !== 1
		say(wrong ? 'not-ground-floor' : null, home.floor === null ? 'floor-unknown' : null)
	}
}

function sayRequirement(rentOre: number, asked: Requirement, need: Need, say: Say): void {
	const { incomeTimesRent, paymentRemarks, incomeSupport } = asked
	if (incomeTimesRent !== null && incomeTimesRent > 0) {
		const low = need.incomeOre !== null && need.incomeOre * 10 < rentOre * incomeTimesRent
		say(low ? 'income-too-low' : null, need.incomeOre === null ? 'income-unknown' : null)
	}
	if (paymentRemarks !== 'accepted') {
		const stands =
			need.paymentRemarks === 'rent-debt' ||
			(paymentRemarks === 'not-accepted' && need.paymentRemarks === 'remarks')
		say(stands ? 'remarks-not-accepted' : null, need.paymentRemarks === 'unknown' ? 'remarks-unknown' : null)
	}
	if (incomeSupport === 'not-accepted') {
		const lives = need.incomeSupport === 'yes'
		const unsure = need.incomeSupport === 'unknown'
		say(lives ? 'income-support-not-accepted' : null, unsure ? 'income-support-unknown' : null)
	}
}

const asksOfTheHousehold = [
	'income-too-low',
	'remarks-not-accepted',
	'income-support-not-accepted',
	'income-unknown',
	'remarks-unknown',
	'income-support-unknown',
] as const
type OfTheHousehold = (typeof asksOfTheHousehold)[number]
const isOfTheHome = <Code extends string>(code: Code): code is Exclude<Code, OfTheHousehold> =>
	!asksOfTheHousehold.some((one) => one === code)

export type ListedSuits = {
	readonly suits: boolean
	readonly why: readonly Exclude<Mismatch, OfTheHousehold>[]
	readonly ask: readonly Exclude<Question, OfTheHousehold>[]
	/** How much of the household's own stands in the way, and how much of it nobody knows. */
	readonly inTheWay: number
	readonly unknown: number
}

/** As a list of many tells it: what is wrong with the home, and of the household only that something is. */
export function toldInList(held: Suits): ListedSuits {
	const [why, ask] = [held.why.filter(isOfTheHome), held.ask.filter(isOfTheHome)]
	const [inTheWay, unknown] = [held.why.length - why.length, held.ask.length - ask.length]
	return { suits: held.suits, why, ask, inTheWay, unknown }
}

/** Those whom a home suits first, the most urgent and then the longest waiting before the others; why not stands beside. */
export function bySuiting<
	One extends {
		readonly held: Suits
		readonly urgency: 'acute' | 'soon' | 'ordinary'
		readonly sinceOn: string
	},
>(rows: readonly One[]): One[] {
	const rank = { acute: 0, soon: 1, ordinary: 2 }
	return rows.toSorted(
		(a, b) =>
			a.held.why.length - b.held.why.length ||
			rank[a.urgency] - rank[b.urgency] ||
			a.sinceOn.localeCompare(b.sinceOn),
	)
}
