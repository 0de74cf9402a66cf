import { expect, test } from 'vitest'
import { findOrganisationNumber } from './organisation-number.ts'

test.each([
	['212000-0142', '2120000142'],
	[' 2021005489 ', '2021005489'],
])('%s is a number of an organisation, whoever writes it', (text, digits) => {
	expect(findOrganisationNumber(text)).toBe(digits)
})

test.each(['2120000143', '189001019802', '9001019802', '212000', 'abcdefghij', ''])('%j is none', (text) => {
	expect(findOrganisationNumber(text)).toBeNull()
})
