import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test('a page of ours is gone on to, with what was asked of it', () => {
	expect(ownPath('/people/1?as=table')).toBe('/people/1?as=table')
	expect(ownPath('/')).toBe('/')
})

test.each([
	'//elsewhere.example',
	'/\\elsewhere.example',
	'https://elsewhere.example/',
	'javascript:alert(1)',
	'people',
	'',
	null,
	'/\t/elsewhere.example',
	'/a\r\nSet-Cookie: x=1',
	'/ /elsewhere.example',
	'/..//elsewhere.example',
])('%j leads to the start', (wanted) => {
	expect(ownPath(wanted)).not.toContain('elsewhere.example/')
	expect(new URL(ownPath(wanted), 'https://house.example').origin).toBe('https://house.example')
})
