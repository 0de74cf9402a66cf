import { describe, expect, test } from 'vitest'
import { compareDays, findWrittenDay } from './compare-dates.ts'
import { compareMails, domainsOfMany, findMail } from './compare-mail.ts'
import { NameBook } from './compare-names.ts'
import { compareNationalNumbers, comparePhones, findNationalNumber, findPhone } from './compare-numbers.ts'
import { compareAddresses, compareAreas, findAddress, findArea } from './compare-places.ts'
import { levelsOf } from './fields.ts'

/** Compares two values as they are written; the same both ways. */
function both<V>(a: V | null, b: V | null, compare: (a: V, b: V) => number | null): number | null {
	if (a === null || b === null) throw new Error('a value that was to be compared is not there')
	expect(compare(a, b)).toBe(compare(b, a))
	return compare(a, b)
}

describe('days of birth', () => {
	test.each([
		['1971-03-04', '19710304', 'same'],
		['1971-03-04', '1971-04-03', 'swapped'],
		['1971-03-04', '1971-03-14', 'one-digit'],
		['1971-03-04', '1917-03-04', 'one-digit'],
		['1971-03-04', '1971-03-27', 'two-parts'],
		['1971-03-30', '1971-05-02', 'near'],
		['1971-03-04', '1971-11-28', 'same-year'],
		['1971-03-04', '1958-11-28', 'different'],
		['19371233', '1937-12-23', 'one-digit'],
	])('%s and %s: %s', (a, b, level) => {
		const found = both(findWrittenDay(a), findWrittenDay(b), compareDays)
		expect(levelsOf.birth_date[found ?? -1]).toBe(level)
	})

	test('a day that no calendar has is kept as it was written, anything else is no day', () => {
		expect(findWrittenDay('19371233')).toMatchObject({ digits: '19371233', number: null })
		for (const text of ['', '4/3 1971', '1971-3-4', '710304']) expect(findWrittenDay(text)).toBe(null)
	})
})

describe('numbers', () => {
	test.each([
		['19570428-9999', '570428-9999', 'same'],
		['195704289999', '195704289989', 'one-digit'],
		['195704289999', '195704289898', 'two-digits'],
		['195704289999', '194608239986', 'different'],
		['195704289999', '197302889931', 'temporary'],
		['195704289999', 'LH-R 2026/14', 'temporary'],
		['LH-R 2026/14', 'LH-R 2021/3', 'temporary'],
		['6988048', '6988084', 'one-digit'],
		['131052-308T', '131052-308U', 'one-digit'],
	])('%s and %s: %s', (a, b, level) => {
		const found = both(findNationalNumber(a), findNationalNumber(b), compareNationalNumbers)
		expect(levelsOf.national_id[found ?? -1]).toBe(level)
	})

	test('a full personnummer tells the day of birth, a reserve number does not', () => {
		expect(findNationalNumber('197302889931')?.born).toBe('19730228')
		expect(findNationalNumber('LH-R 2026/14')?.born).toBe(null)
	})

	test.each([
		['070-174 06 05', '+46 70 174 06 05', 'same'],
		['070-174 06 05', '070-174 06 15', 'one-digit'],
		['070-174 06 05', '031-390 06 12', 'different'],
	])('%s and %s: %s', (a, b, level) => {
		expect(levelsOf.phone[both(findPhone(a), findPhone(b), comparePhones) ?? -1]).toBe(level)
	})
})

describe('places', () => {
	test.each([
		['Storgatan 4', 'STORGATAN 4 lgh 1102', 'same'],
		['Storg. 4', 'Storgatan 4', 'same'],
		['Björkv. 12B', 'Bjoerkvaegen 12 B', 'same'],
		['Storgatan 4', 'Storgtaan 4', 'similar'],
		['Storgatan', 'Storgatan 4', 'similar'],
		['Storgatan 4', 'Storgatan 14', 'same-street'],
		['Storgatan 4', 'Näverstigen 4', 'different'],
	])('%s and %s: %s', (a, b, level) => {
		expect(levelsOf.address[both(findAddress(a), findAddress(b), compareAddresses) ?? -1]).toBe(level)
	})

	test.each([
		['999 11 Lillhamn', 'SE-99911 Lillhamn', 'same'],
		['999 11', '99911 Åmunga', 'same'],
		['999 11 Åmunga', '99911 Lillhamn', 'same-code'],
		['999 11 Lillhamn', '99921 Lillhamn', 'same-city'],
		['999 11 Lillhamn', '99999 Lilhamn', 'similar'],
		['999 11', '999 12', 'similar'],
		['999 11 Lillhamn', '222 22 Åmunga', 'different'],
	])('%s and %s: %s', (a, b, level) => {
		const names = new NameBook()
		const [one, other] = [a, b].map((text) => {
			const [, code, city] = /^([\w-]*? ?\d+)(?: (\D+))?$/.exec(text) ?? []
			return findArea(code, city, names)
		})
		const found = both(one ?? null, other ?? null, (x, y) => compareAreas(x, y, names))
		expect(levelsOf.area[found ?? -1]).toBe(level)
	})

	test('a code without a city and a city without a code say nothing of each other', () => {
		const names = new NameBook()
		const [code, city] = [findArea('999 11', null, names), findArea(null, 'Lillhamn', names)]
		expect(both(code, city, (a, b) => compareAreas(a, b, names))).toBe(null)
	})
})

describe('mailboxes', () => {
	const names = new NameBook()
	const mail = (text: string) =>
		findMail(text, [names.formOf('Anna'), names.formOf('Berg')], domainsOfMany([]))

	test.each([
		['Anna.Berg@example.com', 'anna.berg@example.com', 'same'],
		['skater77@example.com', 'skater77@example.org', 'same-name'],
		['skater77@example.com', 'sakter77@example.com', 'similar'],
		['anna.berg@lillhamn.test', 'anna.brg@lillhamn.test', 'similar'],
		['anna.berg@example.com', 'k.falk@example.org', 'different'],
	])('%s and %s: %s', (a, b, level) => {
		const found = both(mail(a), mail(b), compareMails)
		expect(levelsOf.email[found ?? -1]).toBe(level)
	})

	test('where anybody has a mailbox, one that is only a name says no more than the name', () => {
		expect(both(mail('anna.berg@example.com'), mail('anna.berg@example.org'), compareMails)).toBe(null)
		expect(both(mail('anna.berg1@example.com'), mail('anna.berg2@example.com'), compareMails)).toBe(null)
	})

	test('a domain that many in a file have belongs to nobody', () => {
		const many = Array.from({ length: 30 }, (_, at) => `a${at}@town.test`)
		expect(domainsOfMany(many).has('town.test')).toBe(true)
		expect(domainsOfMany(many.slice(0, 5)).has('town.test')).toBe(false)
	})
})
