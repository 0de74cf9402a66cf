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

test('a message that is said within another is kept as itself', () => {
	const around = 'For <b>long</b>: {name}'
	const values = {
		name: 'Tilde',
		b: () =>
			String(
				formatKept(
					'key',
					'{days, plural, one {a day} other {days}}',
					{ days: 3 },
					{ ...options, locale: 'en' },
				),
			),
	}
	const said = () => formatKept('key', around, values, { ...options, locale: 'en' })
	expect(said()).toBe('For days: Tilde')
	expect(said()).toBe('For days: Tilde')
})

test('a day in a form of its own is not told in the usual one', () => {
	const [message, values] = ['{on, date, short}', { on: new Date('2026-10-12T12:00:00Z') }]
	const formats = { dateTime: { short: { month: 'long', year: 'numeric' } } } as const
	const usual = () => formatKept('key', message, values, { ...options, locale: 'sv' })
	const before = usual()
	const own = formatKept('key', message, values, { ...options, locale: 'sv', formats })
	expect(own).toBe(formatMessage('key', message, values, { ...options, locale: 'sv', formats }))
	expect(own).not.toBe(before)
	expect(usual()).toBe(before)
})
