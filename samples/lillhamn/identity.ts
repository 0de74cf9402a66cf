import type { PlainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import type { Sex } from './names.ts'

/**
 * The Swedish Tax Agency publishes personnummer for tests; theirs carry the birth numbers 980–981 before the year 2000 and
 * 238–239 from then on. Lillhamn takes no number outside those.
 */
const testBirthNumbers = {
	before2000: { woman: '980', man: '981' },
	from2000: { woman: '238', man: '239' },
} as const

/** Twelve digits, e.g. `197001019802`. */
export function testPersonnummer(born: PlainDate, sex: Sex): string {
	const birthNumber = testBirthNumbers[born < '2000' ? 'before2000' : 'from2000'][sex]
	const digits = born.replaceAll('-', '') + birthNumber
	return digits + luhn(digits.slice(2))
}

/** True for a valid personnummer of the published test series and for nothing else. */
export function isTestPersonnummer(number: string): boolean {
	const series = number < '2' ? testBirthNumbers.before2000 : testBirthNumbers.from2000
	return (
		/^\d{12}$/.test(number) &&
		Object.values(series).some((birthNumber) => birthNumber === number.slice(8, 11)) &&
		luhn(number.slice(2, 11)) === number.slice(11)
	)
}

/** One number a day and sex at most: who comes second that day goes without, as people without a number do. */
export function numberOffice(chance: Chance): (born: PlainDate, sex: Sex) => string | null {
	const given = new Set<string>()
	return (born, sex) => {
		const number = testPersonnummer(born, sex)
		if (given.has(number) || !chance.happens(0.72)) return null
		given.add(number)
		return number
	}
}

function luhn(digits: string): string {
	const sum = [...digits].reduce((total, digit, place) => {
		const doubled = Number(digit) * (place % 2 === 0 ? 2 : 1)
		return total + (doubled > 9 ? doubled - 9 : doubled)
	}, 0)
	return String((10 - (sum % 10)) % 10)
}
