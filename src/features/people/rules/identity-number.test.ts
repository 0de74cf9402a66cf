import { expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { readIdentityNumber, readReserveNumber } from './identity-number.ts'

// Numbers from the Swedish Tax Agency's published test range.
const today = plainDate('2026-10-12')
const read = (text: string) => readIdentityNumber(text, today)

test('a personnummer gives twelve digits, the day of birth and the sex', () => {
	expect(read('19570428-9999')).toEqual({
		kind: 'personnummer',
		number: '195704289999',
		bornOn: '1957-04-28',
		sex: 'man',
	})
	expect(read('19460823-9986')).toMatchObject({ sex: 'woman' })
})

test('ten or twelve digits, with or without a sign, are the same number', () => {
	const same = ['19570428-9999', '570428-9999', '195704289999', '5704289999', ' 570428–9999 ']
	for (const text of same) expect(read(text)).toMatchObject({ number: '195704289999' })
})

test('a plus means a hundred years or more, a minus less', () => {
	expect(read('090527+1474')).toMatchObject({ number: '190905271474' })
	expect(read('000405-9937')).toMatchObject({ number: '200004059937' })
	expect(read('000405+9937')).toMatchObject({ number: '190004059937' })
})

test('the sign changes on the first day of the year in which the person turns a hundred', () => {
	expect(readIdentityNumber('570428-9999', plainDate('2056-12-31'))).toMatchObject({ bornOn: '1957-04-28' })
	expect(readIdentityNumber('570428+9999', plainDate('2057-01-01'))).toMatchObject({ bornOn: '1957-04-28' })
})

test('a samordningsnummer has sixty added to the day', () => {
	expect(read('19730288-9931')).toMatchObject({ kind: 'samordningsnummer', bornOn: '1973-02-28' })
})

test('an interim number with a letter counts as a reserve number', () => {
	expect(read('20000101-T220')).toEqual({
		kind: 'reserve',
		number: '20000101T220',
		bornOn: '2000-01-01',
		sex: null,
	})
})

test.each([
	['19090527 1474', 'identity-number-wrong-form'],
	['Skeppargatan 12', 'identity-number-wrong-form'],
	['', 'identity-number-wrong-form'],
	['20000101-E221', 'identity-number-wrong-form'],
	['857209-0606', 'identity-number-no-such-day'],
	['20000230-2399', 'identity-number-no-such-day'],
	['19570428-9998', 'identity-number-check-digit'],
	['20150916-0006', 'identity-number-missing-birth-number'],
	['20570428-9999', 'identity-number-not-born-yet'],
])('%s is refused: %s', (text, because) => {
	expect(read(text)).toMatchObject({ refused: true, because })
})

test('a reserve number is whatever the municipality writes, within reason', () => {
	expect(readReserveNumber('lh-r 2026/14')).toMatchObject({ kind: 'reserve', number: 'LH-R 2026/14' })
	expect(readReserveNumber('<script>')).toMatchObject({ because: 'identity-number-wrong-form' })
})
