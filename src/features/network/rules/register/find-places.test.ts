import { expect, test } from 'vitest'
import { findPlaces, type Listed, type Wanted } from './find-places.ts'

const place = (code: string, name: string, of: Partial<Listed> = {}): Listed => ({
	...{
		id: code,
		kind: 'municipality',
		country: 'SE',
		code,
		name,
		shortName: name,
		countyCode: code.slice(0, 2),
	},
	...{ validFrom: null, validTo: null, invented: false, source: 'påhittad' },
	held: {
		plan: { is: 'not-told', year: null },
		agreement: { is: 'has', year: 2025 },
		routine: { is: 'lacks', year: 2019 },
	},
	...of,
})
const all: Wanted = { search: null, country: null, county: null, group: null, without: null }
const places = [place('1980', 'Västerås kommun'), place('0114', 'Upplands Väsby kommun')]
const codes = (wanted: Partial<Wanted>) => findPlaces(places, { ...all, ...wanted }).map(({ code }) => code)

test('a name is found by any part of it, whatever its capitals, and a code by how it begins', () => {
	expect(codes({})).toEqual(['1980', '0114'])
	expect(codes({ search: 'väs' })).toEqual(['1980', '0114'])
	expect(codes({ search: 'ÅS' })).toEqual(['1980'])
	expect(codes({ search: '01' })).toEqual(['0114'])
})

test('a county, a group and what is lacking narrow together; who has not answered does not lack', () => {
	expect(codes({ county: 'SE 19' })).toEqual(['1980'])
	expect(codes({ county: 'NO 19' })).toEqual([])
	expect(codes({ group: new Set(['0114']), without: 'routine' })).toEqual(['0114'])
	expect(codes({ without: 'plan' })).toEqual([])
})
