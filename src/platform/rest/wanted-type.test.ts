import { expect, test } from 'vitest'
import { wantedType } from './wanted-type.ts'

const there = ['application/json', 'text/csv'] as const

test.each([
	[undefined, 'application/json'],
	['', 'application/json'],
	['*/*', 'application/json'],
	['text/csv', 'text/csv'],
	['TEXT/CSV; header=present', 'text/csv'],
	['text/*', 'text/csv'],
	['text/csv;q=0.5, application/json;q=0.4', 'text/csv'],
	['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
	['application/json;q=0, */*', 'text/csv'],
	['application/xml', null],
	['text/csv;q=nonsense', null],
	[';;;,,,q=1', null],
])('who accepts %j gets %j', (accept, type) => {
	expect(wantedType(accept, there)).toBe(type)
})
