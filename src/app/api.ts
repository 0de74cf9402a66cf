import { operations as evictionPrevention } from '../features/eviction-prevention/api.ts'
import { type Api, largestBodies } from '../platform/rest/answer-api.ts'
import { openApiOf } from '../platform/rest/openapi.ts'
import type { Operation } from '../platform/rest/operation.ts'
import type { Locale } from '../platform/words/locales.ts'
import { say } from './say.ts'

const base = '/api/v1'

/** The map of all operations. */
const operations: readonly Operation[] = [...evictionPrevention]

export const api: Api = { operations, base, largest: largestBodies, say }

export async function describeApi(locale: Locale) {
	return openApiOf(operations, { base, say: await say(locale) })
}
