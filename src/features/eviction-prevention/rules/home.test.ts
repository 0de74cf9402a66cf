import { expect, test } from 'vitest'
import { isSameHome, placeOf } from './home.ts'

const known = placeOf('skeppargatan 12', '1203')

test.each([
	['skeppargatan 12', '1203', true],
	['skeppargatan 12', '', true],
	['skeppargatan 12', 'lgh 1203', true],
	['skeppargatan 12 lgh 1203', '', true],
	['skeppargatan 12', '1101', false],
	['skeppargatan 12 lgh 1101', '', false],
	['skeppargatan 12 b', '', false],
	['skeppargatan 1', '', false],
] as const)('%s, flat «%s», is the home at Skeppargatan 12, 1203: %s', (address, dwelling, same) => {
	const told = placeOf(address, dwelling)
	expect([isSameHome(told, known), isSameHome(known, told)]).toEqual([same, same])
})
