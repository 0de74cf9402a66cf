import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn, textOf } from '../support/files.ts'

const assets = 'build/client/assets'

// The build itself refuses modules of the server (vite.config.ts); here is what their text would give away.
const serverOnly: readonly (readonly [what: string, trace: RegExp])[] = [
	['zod', /ZodError|invalid_union/],
	['Temporal', /Temporal\.(?:PlainDate|Instant)|PlainYearMonth/],
	['kysely', /SelectQueryNode|selectFrom\(/],
	['a store', /"named\.|named\.(?:person|evictionCase|eviction_case)|bofast\.context/],
	['a key', /createHmac|BOFAST_SECRET|blindIndex/],
]

test.runIf(existsSync(assets)).each(serverOnly)("the browser's scripts hold nothing of %s", (_, trace) => {
	const scripts = filesIn(assets, /\.js$/)
	expect(scripts.length).toBeGreaterThan(5)
	expect(scripts.filter((file) => trace.test(textOf(file)))).toEqual([])
})
