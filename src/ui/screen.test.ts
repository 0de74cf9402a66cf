import { describe, expect, test } from 'vitest'
import { done } from './screen.ts'

const said = 'homelessness.conference.done.finished'
const ledTo = (path: string) => done(path, said).headers.get('location')

describe('after a form one comes back to a page by GET, with a word about what was done', () => {
	test.each([
		['/my-work', `/my-work?done=${said}`],
		['/evictions?whose=mine', `/evictions?whose=mine&done=${said}`],
		['/evictions/1#debt', `/evictions/1?done=${said}#debt`],
	])('%s', (path, to) => {
		expect(ledTo(path)).toBe(to)
	})

	test.each(['a\nb', 'a\r\nset-cookie: x=1', 'a\0', 'å ä', '<x>&y=1', '\ud800'])(
		'whatever the address held, it is a heading and leads to this house: %j',
		(odd) => {
			for (const path of [
				`/p/${odd}`,
				`/p?item=${odd}`,
				`/p?item=${encodeURIComponent(odd.toWellFormed())}`,
			]) {
				expect(ledTo(path)).toMatch(/^\/p[!-~]*done=[!-~]+$/)
			}
		},
	)
})
