import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { loadWords } from '../../src/app/words.ts'
import { locales } from '../../src/platform/words/locales.ts'
import { filesIn, textOf } from '../support/files.ts'

type Tree = { readonly [key: string]: string | Tree }

const flat = (words: Tree, path = ''): [key: string, text: string][] =>
	Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string'
			? [[`${path}${key}`, value] as [string, string]]
			: flat(value, `${path}${key}.`),
	)

const sv = new Map(flat((await loadWords('sv')) as Tree))

/** What a text asks for: `{days, plural, …}` and `{name}` ask for days and name. */
function askedFor(elements: readonly MessageFormatElement[]): string[] {
	const names = elements.flatMap((element) => {
		if (element.type === TYPE.literal || element.type === TYPE.pound) return []
		if (element.type === TYPE.tag) return [element.value, ...askedFor(element.children)]
		const inner =
			element.type === TYPE.plural || element.type === TYPE.select
				? Object.values(element.options).flatMap((option) => askedFor(option.value))
				: []
		return [element.value, ...inner]
	})
	return [...new Set(names)].sort()
}

describe.each(locales.filter((locale) => locale !== 'sv'))('words in %s', async (locale) => {
	const other = new Map(flat((await loadWords(locale)) as Tree))

	test('stand under the same keys as the Swedish', () => {
		expect([...other.keys()].sort()).toEqual([...sv.keys()].sort())
	})

	test('ask for the same facts as the Swedish', () => {
		const different = [...sv].filter(
			([key, text]) => askedFor(parse(text)).join() !== askedFor(parse(other.get(key) ?? '')).join(),
		)
		expect(different.map(([key]) => key)).toEqual([])
	})

	test('are translated', () => {
		const ownWords = (text: string) => text.replace(/\{\w+\}/g, '')
		const same = [...sv].filter(([key, text]) => ownWords(text).length > 25 && other.get(key) === text)
		expect(same.map(([key]) => key)).toEqual([])
	})
})

test('no text is empty', () => {
	expect([...sv].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
})

test('every refusal has its words', () => {
	const spoken = new Set([...sv.keys()].flatMap((key) => /(?:^|\.)refusals\.([^.]+)$/.exec(key)?.[1] ?? []))
	const named = filesIn('src/features', /(?<!\.test)\.ts$/)
		.filter((file) => !file.includes('/words/'))
		.flatMap((file) =>
			[...textOf(file).matchAll(/refuse\(\{\s*because: '([^']+)'/g)].map((found) => `${found[1]} (${file})`),
		)
	expect(named.filter((one) => !spoken.has(one.split(' ')[0] ?? ''))).toEqual([])
})
