import { findPlainDate, type PlainDate, yearOf } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'

export type IdentityNumberKind = 'personnummer' | 'samordningsnummer' | 'reserve'

/** `number` has twelve characters, century first and no sign; day of birth and sex are what the number says. */
export type IdentityNumber = {
	readonly kind: IdentityNumberKind
	readonly number: string
	readonly bornOn: PlainDate | null
	readonly sex: 'woman' | 'man' | null
}

export type IdentityNumberProblem =
	| 'identity-number-wrong-form'
	| 'identity-number-no-such-day'
	| 'identity-number-not-born-yet'
	| 'identity-number-check-digit'
	| 'identity-number-missing-birth-number'

const form = /^(?<century>\d{2})?(?<date>\d{6})(?<sign>[-+]?)(?<birth>(?:\d|[J-NR-UWX])\d{2})(?<check>\d)$/

/**
 * Reads a personnummer (FOL 18 §), a samordningsnummer (day + 60) or an interim number with a letter, in ten or twelve
 * digits. Without a century `-` means under a hundred years old this year and `+` a hundred or more.
 */
export function readIdentityNumber(
	text: string,
	today: PlainDate,
): IdentityNumber | Refusal<IdentityNumberProblem> {
	const found = form.exec(
		text
			.trim()
			.toUpperCase()
			.replace(/[‐‑–−]/, '-'),
	)?.groups
	if (found === undefined) return wrong('identity-number-wrong-form')
	const { century, date = '', sign, birth = '', check } = found
	const year = `${century ?? centuryOf(date.slice(0, 2), sign === '+', today)}${date.slice(0, 2)}`
	const day = Number(date.slice(4))
	const coordination = day > 60
	const calendarDay = String(coordination ? day - 60 : day).padStart(2, '0')
	const bornOn = findPlainDate(`${year}-${date.slice(2, 4)}-${calendarDay}`)
	if (bornOn === null || year < '1800') return wrong('identity-number-no-such-day')
	if (bornOn > today) return wrong('identity-number-not-born-yet')
	if (birth === '000') return wrong('identity-number-missing-birth-number')
	// A letter counts as one in the check digit.
	if (!passesLuhn(`${date}${birth.replace(/\D/, '1')}${check}`)) {
		return wrong('identity-number-check-digit')
	}
	const interim = /\D/.test(birth)
	return {
		kind: interim ? 'reserve' : coordination ? 'samordningsnummer' : 'personnummer',
		number: `${year}${date.slice(2)}${birth}${check}`,
		bornOn,
		sex: interim ? null : Number(birth.at(-1)) % 2 === 0 ? 'woman' : 'man',
	}
}

/** A reserve number has no national form: letters, digits and signs that the municipality chose, kept in capitals. */
export function readReserveNumber(text: string): IdentityNumber | Refusal<'identity-number-wrong-form'> {
	const number = text.trim().toUpperCase()
	if (!/^[A-ZÅÄÖ0-9][A-ZÅÄÖ0-9 /-]{2,23}$/.test(number)) return wrong('identity-number-wrong-form')
	return { kind: 'reserve', number, bornOn: null, sex: null }
}

const wrong = <Because extends IdentityNumberProblem>(because: Because) => refuse({ because })

/** The sign turns from minus to plus on the year's first day, not on the birthday. */
function centuryOf(twoDigits: string, hundredOrMore: boolean, today: PlainDate): string {
	const thisYear = yearOf(today)
	const century = Math.floor(thisYear / 100) - (Number(twoDigits) > thisYear % 100 ? 1 : 0)
	return String(century - (hundredOrMore ? 1 : 0))
}

function passesLuhn(tenDigits: string): boolean {
	const sum = [...tenDigits].reduce((total, digit, index) => {
		const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
		return total + (doubled > 9 ? doubled - 9 : doubled)
	}, 0)
	return sum % 10 === 0
}
