import { _createCache, _createIntlFormatters } from 'use-intl'
import formatMessage from 'use-intl/format-message'

const cache = _createCache()
const formatters = _createIntlFormatters(cache)

/**
 * Stands for the library's own on the server: a message is read once in the life of the process, where the library reads it
 * anew for every page.
 */
const formatKept: typeof formatMessage = (key, message, values, options) =>
	formatMessage(key, message, values, { ...options, cache, formatters })

formatKept.raw = true

export default formatKept
