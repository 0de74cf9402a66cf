import { expect, test } from 'vitest'
import { textAt, textsAt, treeOf } from './posted.ts'

test('names with dots and numbers become a tree without gaps', () => {
	const posted = treeOf([
		['tenant', ' Jenny Åkerlund '],
		['debts.0.amount', '9 120'],
		['debts.2.amount', '9 380'],
		['debts.1.amount', ''],
	])
	expect(posted).toEqual({ tenant: 'Jenny Åkerlund', debts: [{ amount: '9 120' }, { amount: '9 380' }] })
})

test('a name that ends in [] is a list, also with one', () => {
	expect(treeOf([['roleTypes[]', 'landlord']])).toEqual({ roleTypes: ['landlord'] })
})

test('lines end as they did before the browser sent them: a text that nobody changed is the same', () => {
	expect(treeOf([['text', 'Ett.\r\n\r\nTvå.\r\n']])).toEqual({ text: 'Ett.\n\nTvå.' })
})

test('a file field that was left empty is not there', () => {
	expect(treeOf([['file', new File([], '')]])).toEqual({})
})

test('names meant to reach into JavaScript stay names', () => {
	const posted = treeOf([
		['__proto__.admin', 'yes'],
		['constructor.prototype.admin', 'yes'],
	])
	expect(({} as Record<string, unknown>).admin).toBeUndefined()
	expect(Object.getPrototypeOf(posted)).toBe(Object.prototype)
})

test('what was posted is found again by the field’s name', () => {
	const posted = treeOf([
		['debts.0.amount', '9 120'],
		['parties[]', 'tenant'],
	])
	expect(textAt(posted, 'debts.0.amount')).toBe('9 120')
	expect(textAt(posted, 'debts.1.amount')).toBeNull()
	expect(textsAt(posted, 'parties[]')).toEqual(['tenant'])
})
