import { operations } from '../features/open-data/api.ts'
import type { OpenApi } from '../platform/rest/answer-open-api.ts'
import { describeOpen } from '../platform/rest/open-description.ts'
import type { Locale } from '../platform/words/locales.ts'
import { say } from './say.ts'

/** The map of what anyone may ask without a key, with the same words as on the pages. */
export const openApi: OpenApi = {
	...{ operations, base: '/open', description: '/v1/openapi.json', words: 'openData', say },
}

export async function describeOpenApi(locale: Locale) {
	const { base, words } = openApi
	return describeOpen(operations, { base, words, say: await say(locale) })
}
