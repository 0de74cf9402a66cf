import { isValidElement } from 'react'
import { _createCache, _createIntlFormatters } from 'use-intl'
import formatMessage from 'use-intl/format-message'

type Options = Parameters<typeof formatMessage>[3]
type Reads = NonNullable<Options['formatters']['getMessageFormat']>
type Read = ReturnType<Reads>

const cache = _createCache()
const formatters = withEar(_createIntlFormatters(cache))
/** Messages that have been read, by the language and clock they are told by. */
const kept = new Map<string, Map<string, Read>>()
/** What the library read last. */
let latest: Read | null = null

/**
 * Stands for the library's own on the server: a message is read once in the life of the process, where the library reads it
 * anew for every page. The library looks a message up by all that it could be written with, put in one long line; here by the
 * message itself.
 */
const formatKept: typeof formatMessage = (key, message, values, options) => {
	const { locale, timeZone = '', formats, globalFormats } = options
	const anew = () => formatMessage(key, message, values, { ...options, cache, formatters })
	if (values === undefined || formats !== undefined || globalFormats !== undefined) return anew()
	const by = `${locale} ${timeZone}`
	const read = kept.get(by)?.get(message)
	if (read !== undefined) {
		const said = read.format(values as Parameters<Read['format']>[0])
		return typeof said === 'string' || Array.isArray(said) || isValidElement(said) ? said : String(said)
	}
	// What fills a message in may itself say another.
	const around = latest
	latest = null
	try {
		const said = anew()
		if (latest !== null) kept.set(by, (kept.get(by) ?? new Map<string, Read>()).set(message, latest))
		return said
	} finally {
		latest = around
	}
}

/** The library makes itself a reader once: what it reads is heard here too. */
function withEar(own: Options['formatters']): Options['formatters'] {
	let reads: Reads | undefined
	return Object.defineProperty(own, 'getMessageFormat', {
		enumerable: true,
		get: () => reads,
		set: (librarys: Reads) => {
			reads = (...message) => {
				latest = librarys(...message)
				return latest
			}
		},
	})
}

formatKept.raw = true

export default formatKept
