import { expect, test } from 'vitest'
import { readFigure } from './figure.ts'

test.each([
	['888', { is: 'number', value: 888, percent: false }],
	['74 %', { is: 'number', value: 74, percent: true }],
	['74\u00a0%', { is: 'number', value: 74, percent: true }],
	['7,6 procent', { is: 'number', value: 7.6, percent: true }],
	['1 234,5', { is: 'number', value: 1234.5, percent: false }],
	['12\u202f345\u202f678', { is: 'number', value: 12345678, percent: false }],
	['−3', { is: 'number', value: -3, percent: false }],
	['0', { is: 'number', value: 0, percent: false }],
	['', { is: 'empty' }],
	[' – ', { is: 'empty' }],
	['Tas fram 2018', { is: 'words', words: 'Tas fram 2018' }],
	['20 eller lägre', { is: 'words', words: '20 eller lägre' }],
	['1 23', { is: 'words', words: '1 23' }],
])('%j is read as it is meant', (text, figure) => {
	expect(readFigure(text)).toEqual(figure)
})
