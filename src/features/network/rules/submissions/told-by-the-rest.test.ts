import { expect, test } from 'vitest'
import type { PackageFigure } from './package.ts'
import { countsIn, toldByTheRest } from './told-by-the-rest.ts'

type Cells = Readonly<Record<string, number | 'withheld' | 'not-counted'>>

/** Which lines are refused of one year, by their part. */
function refused(told: Cells, below = 5, definition = 'homeless-inflow'): string[] {
	const figures = Object.entries(told).map(
		([part, said]): PackageFigure => ({
			...{ definition, version: 1, year: 2025, part, coverage: null },
			...(typeof said === 'number' ? { state: 'number', value: said } : { state: said, value: null }),
		}),
	)
	return countsIn(figures).flatMap((one) => toldByTheRest(one, below).map(({ part }) => part))
}

test.each<[string, Cells, string[]]>([
	[
		'two that are withheld share the one who is left',
		{ '': 12, 'sex=woman': 11, 'sex=man': 'withheld', 'sex=unknown': 'withheld' },
		['sex=man'],
	],
	[
		'a part without a line is as untold as one that is withheld',
		{ '': 12, 'sex=woman': 11, 'sex=man': 'withheld' },
		['sex=man'],
	],
	['a line that is left out tells of the few', { '': 12, 'sex=woman': 11 }, ['sex=woman']],
	[
		'a whole is told by its parts',
		{ '': 'withheld', 'sex=woman': 11, 'sex=man': 20, 'sex=unknown': 0 },
		[''],
	],
	[
		'one that is withheld is what is left',
		{ '': 34, 'sex=woman': 'withheld', 'sex=man': 31, 'sex=unknown': 0 },
		['sex=woman'],
	],
	['enough are left', { '': 40, 'sex=woman': 'withheld', 'sex=man': 'withheld', 'sex=unknown': 0 }, []],
	['nobody is left', { '': 31, 'sex=woman': 11, 'sex=man': 20, 'sex=unknown': 'withheld' }, []],
	['parts without a whole leave nobody', { 'sex=woman': 11, 'sex=man': 'withheld' }, []],
	['a whole without parts leaves nobody', { '': 12 }, []],
	['all is withheld', { '': 'withheld', 'sex=woman': 'withheld', 'sex=man': 'withheld' }, []],
	['all is told', { '': 31, 'sex=woman': 11, 'sex=man': 20, 'sex=unknown': 0 }, []],
])('%s', (_, told, expected) => {
	expect(refused(told)).toEqual(expected)
})

test('who is told by each part of one dimension is told as a whole to whoever reads another', () => {
	const sexes = { 'sex=woman': 11, 'sex=man': 20, 'sex=unknown': 0 }
	const ages = { 'age=18-24': 'withheld', 'age=25-44': 29, 'age=45-64': 0, 'age=65-': 0 } as const
	expect(refused({ ...sexes, ...ages }, 5, 'homeless-on-list')).toEqual(['age=18-24'])
	expect(refused({ ...sexes, ...ages, 'age=25-44': 22 }, 5, 'homeless-on-list')).toEqual([])
	expect(refused({ ...sexes, ...ages, 'age=25-44': 22 }, 10, 'homeless-on-list')).toEqual(['age=18-24'])
})

test('shares are neither wholes nor parts of one another', () => {
	expect(refused({ '': 0.5 }, 5, 'prevented-180-arrears-notice')).toEqual([])
})
