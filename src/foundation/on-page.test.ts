import { expect, test } from 'vitest'
import { onPage, partOf, perPage } from './on-page.ts'

const hundredAndTwo = Array.from({ length: 102 }, (_, nth) => nth + 1)

test('a long list is told page by page, and beyond the last page is the last', () => {
	expect(perPage).toBe(50)
	expect(onPage(hundredAndTwo, 1)).toEqual({ from: 1, rows: hundredAndTwo.slice(0, 50) })
	expect(onPage(hundredAndTwo, 2)).toEqual({ from: 51, rows: hundredAndTwo.slice(50, 100) })
	expect(onPage(hundredAndTwo, 3)).toEqual({ from: 101, rows: [101, 102] })
	expect(onPage(hundredAndTwo, 900)).toEqual({ from: 101, rows: [101, 102] })
	expect(onPage([], 1)).toEqual({ from: 1, rows: [] })
})

test('where no page is asked for all are told, up to what anybody can choose among', () => {
	const many = Array.from({ length: 700 }, (_, nth) => nth)
	expect(onPage(hundredAndTwo, undefined).rows).toHaveLength(102)
	expect(onPage(many, undefined).rows).toHaveLength(500)
})

test('the database is asked for a page by how many lie before it', () => {
	expect(partOf(1)).toEqual({ limit: 50, offset: 0 })
	expect(partOf(3)).toEqual({ limit: 50, offset: 100 })
	expect(partOf(undefined)).toEqual({ limit: 500, offset: 0 })
})
