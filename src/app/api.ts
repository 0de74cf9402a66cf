import { createTranslator } from 'use-intl/core'
import { operations as evictionPrevention } from '../features/eviction-prevention/api.ts'
import { type Api, largestBodies } from '../platform/rest/answer-api.ts'
import { openApiOf } from '../platform/rest/openapi.ts'
import type { Operation } from '../platform/rest/operation.ts'
import type { Say } from '../platform/rest/say.ts'
import type { Locale } from '../platform/words/locales.ts'
import { loadWords } from './words.ts'

const base = '/api/v1'

/** The map of all operations. */
const operations: readonly Operation[] = [...evictionPrevention]

type LooseTranslator = {
	(key: string, values?: Readonly<Record<string, string | number>>): string
	has(key: string): boolean
}

/** The same words as on the screens. */
async function say(locale: Locale): Promise<Say> {
	const words = createTranslator({ locale, messages: await loadWords(locale) }) as unknown as LooseTranslator
	return (keys, values) => {
		const key = keys.find((wanted) => words.has(wanted))
		return key === undefined ? null : words(key, values)
	}
}

export const api: Api = { operations, base, largest: largestBodies, say }

export async function describeApi(locale: Locale) {
	return openApiOf(operations, { base, say: await say(locale) })
}
