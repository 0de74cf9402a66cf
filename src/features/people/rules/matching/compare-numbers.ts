import { plainDate } from '../../../../foundation/plain-date.ts'
import { isRefused } from '../../../../foundation/refusal.ts'
import { readIdentityNumber } from '../identity-number.ts'
import { levelsOf } from './fields.ts'
import { editsApart } from './similarity.ts'

/**
 * `certain`: the check digit holds, so that one wrong digit is ruled out. `temporary`: a samordningsnummer, an interim or
 * a reserve number, which gives way to another when more is known.
 */
export type NationalNumber = {
	readonly text: string
	readonly standing: 'certain' | 'temporary' | 'plain'
	/** Eight digits when the number tells the day of birth with its century. */
	readonly born: string | null
}

const level = Object.fromEntries(levelsOf.national_id.map((name, place) => [name, place])) as Readonly<
	Record<(typeof levelsOf.national_id)[number], number>
>
const phoneLevel = Object.fromEntries(levelsOf.phone.map((name, place) => [name, place])) as Readonly<
	Record<(typeof levelsOf.phone)[number], number>
>

// A number is read for comparing, not for its holder's age: no day of birth is in the future.
const farAhead = plainDate('2199-12-31')

// Digits, or the Finnish form with a sign or letter between and a letter last; all else is a municipality's own.
const national = /^(?:\d{5,}|\d{6}[-+A-FU-Y]?\d{3}[0-9A-Y])$/

export function findNationalNumber(written: string | null | undefined): NationalNumber | null {
	const trimmed = (written ?? '').trim().toUpperCase()
	const text = trimmed.replace(/[^\p{L}\p{N}]/gu, '')
	if (text.length < 3) return null
	const read = readIdentityNumber(trimmed.replace(/\s/g, ''), farAhead)
	if (!isRefused(read)) {
		const born =
			read.kind !== 'reserve' && /^\d{12}$/.test(text) ? (read.bornOn ?? '').replaceAll('-', '') : null
		// Ten digits and twelve are the same number: the century is left out.
		return {
			text: read.number.slice(2),
			standing: read.kind === 'personnummer' ? 'certain' : 'temporary',
			born,
		}
	}
	const short = /^(?:19|20)\d{10}$/.test(text) ? text.slice(2) : text
	return { text: short, standing: national.test(text) ? 'plain' : 'temporary', born: null }
}

/** The place of the level among those of national_id. */
export function compareNationalNumbers(a: NationalNumber, b: NationalNumber): number {
	if (a.text === b.text) return level.same
	const bothCertain = a.standing === 'certain' && b.standing === 'certain'
	if (!bothCertain && a.standing !== 'temporary' && b.standing !== 'temporary') {
		const edits = editsApart(a.text, b.text, 2)
		if (edits === 1) return level['one-digit']
		if (edits === 2) return level['two-digits']
	}
	// Two numbers of different kinds, or two reserve numbers, may well be one person's.
	if (a.standing === 'temporary' || b.standing === 'temporary') return level.temporary
	return level.different
}

/** The last eight digits: with or without the country's code and the zero before the area's. */
export function findPhone(written: string | null | undefined): string | null {
	const digits = (written ?? '').replace(/\D/g, '')
	return digits.length < 6 ? null : digits.slice(-8)
}

/** The place of the level among those of phone. */
export function comparePhones(a: string, b: string): number {
	if (a === b) return phoneLevel.same
	return editsApart(a, b, 1) === 1 ? phoneLevel['one-digit'] : phoneLevel.different
}
