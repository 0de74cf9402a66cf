import { expect, test } from 'vitest'
import { readAddress } from './addresses.ts'

test.each([
	['', { is: 'list' }],
	['catalogue.ttl', { is: 'catalogue', kind: 'ttl' }],
	['homeless', { is: 'page', slug: 'homeless', version: null }],
	['homeless.csv', { is: 'file', slug: 'homeless', version: null, kind: 'csv' }],
	['homeless.csv-metadata.json', { is: 'file', slug: 'homeless', version: null, kind: 'csv-metadata.json' }],
	['homeless/v/2', { is: 'page', slug: 'homeless', version: 2 }],
	['homeless-by-age/v/12.json', { is: 'file', slug: 'homeless-by-age', version: 12, kind: 'json' }],
])('%j leads to %j', (below, address) => {
	expect(readAddress(below)).toEqual(address)
})

test.each([
	...['homeless.xlsx', 'homeless/v/0', 'homeless/v/99999999999', 'homeless/v/2/3', 'homeless/v/', 'a/../b'],
	...[
		'catalogue.exe',
		'.csv',
		'Homeless',
		'homeless.csv.csv',
		'\u0000',
		'a%00',
		'homeless/v/1e3',
		'__proto__',
	],
])('%j leads nowhere', (below) => {
	expect(readAddress(below)).toBeNull()
})
