import { createElement, type ReactNode } from 'react'
import { _createCache, _createIntlFormatters } from 'use-intl'
import formatMessage from 'use-intl/format-message'
import { expect, test } from 'vitest'
import formatKept from './kept-messages.ts'

const cache = _createCache()
const options = { cache, formatters: _createIntlFormatters(cache), timeZone: 'Europe/Stockholm' } as const
const days = '{days, plural, one {# day} other {# days}}'
const rich = "it''s <b>{name}</b>"
const asElement = (chunks: ReactNode) => createElement('b', null, chunks)

test.each([
	['one and many', days, { days: 1 }],
	['another number of the same', days, { days: 1200 }],
	['elements', rich, { name: 'Tilde', b: asElement }],
	['a number alone', '{count}', { count: 4 }],
	['a day', '{on, date, short}', { on: new Date('2026-10-12T22:30:00Z') }],
	['nothing to fill in', "it''s", { unused: 1 }],
	['no values at all', "it''s", undefined],
])('a message kept says the same as one read anew: %s', (_, message, values) => {
	for (const locale of ['sv', 'en', 'sv'] as const) {
		const anew = formatMessage('key', message, values, { ...options, locale })
		expect(formatKept('key', message, values, { ...options, locale })).toEqual(anew)
		expect(formatKept('key', message, values, { ...options, locale })).toEqual(anew)
	}
})

test('a value that is missing is a fault each time', () => {
	const read = () => formatKept('key', days, {}, { ...options, locale: 'sv' })
	expect(read).toThrow()
	expect(read).toThrow()
})
