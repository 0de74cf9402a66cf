import { expect, test } from 'vitest'
import { localeOf } from './locales.ts'

test.each([
	['what the reader chose wins', { cookie: 'a=b; bofast_language=en', 'accept-language': 'sv' }, 'en'],
	[
		'else what the browser asks for first that we speak',
		{ 'accept-language': 'de-DE,en-GB;q=0.8,sv;q=0.5' },
		'en',
	],
	['a language we do not speak is Swedish', { 'accept-language': 'de' }, 'sv'],
	['a made-up choice is not taken', { cookie: 'bofast_language=xx' }, 'sv'],
	['no wish at all is Swedish', {}, 'sv'],
] as const)('%s', (_, headers, expected) => {
	expect(localeOf(new Headers(headers))).toBe(expected)
})
