import { expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { daysReadEitherWay, phoneKeyOf, soundKeyOf } from './doubles.ts'

test('names that sound alike have one key, in either order', () => {
	expect(soundKeyOf('Kristina', 'Åberg')).toBe(soundKeyOf('Aaberg', 'Christina'))
	expect(soundKeyOf('Kristina', 'Åberg')).not.toBe(soundKeyOf('Margareta', 'Åberg'))
	expect(soundKeyOf(null, '')).toBe('')
})

test('a telephone number is the same with and without the country’s code', () => {
	expect(phoneKeyOf('070-123 45 67')).toBe(phoneKeyOf('+46 70 123 45 67'))
	expect(phoneKeyOf('112')).toBeNull()
	expect(phoneKeyOf(null)).toBeNull()
})

test('a day whose month may stand first is looked for both ways', () => {
	expect(daysReadEitherWay(plainDate('1980-03-12'))).toEqual(['1980-03-12', '1980-12-03'])
	expect(daysReadEitherWay(plainDate('1980-03-31'))).toEqual(['1980-03-31'])
	expect(daysReadEitherWay(plainDate('1980-05-05'))).toEqual(['1980-05-05'])
})
