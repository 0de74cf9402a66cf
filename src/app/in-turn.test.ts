import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTurn } from './in-turn.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Work that ends when the test says so, and a note of what was begun. */
function work() {
	const begun: string[] = []
	const ends = new Map<string, { end: () => void; fail: () => void }>()
	const answer = inTurn(
		(name: string) => {
			begun.push(name)
			return new Promise<string>((resolve, reject) => {
				ends.set(name, { end: () => resolve(name), fail: () => reject(new Error(name)) })
			})
		},
		{ atOnce: 2, longMs: 500 },
	)
	const said = (name: string) => ends.get(name) as { end: () => void; fail: () => void }
	return { begun, answer, end: (name: string) => said(name).end(), fail: (name: string) => said(name).fail() }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

test('two are begun, the others in the order they came', async () => {
	const { begun, answer, end } = work()
	const answers = ['a', 'b', 'c', 'd'].map((name) => answer(name))
	await settle()
	expect(begun).toEqual(['a', 'b'])
	end('b')
	await settle()
	expect(begun).toEqual(['a', 'b', 'c'])
	end('a')
	await settle()
	expect(begun).toEqual(['a', 'b', 'c', 'd'])
	end('c')
	end('d')
	expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd'])
})

test('one that fails leaves its place too, and its fault is told', async () => {
	const { begun, answer, fail } = work()
	const failing = answer('a')
	const told = expect(failing).rejects.toThrow('a')
	void answer('b')
	void answer('c')
	await settle()
	fail('a')
	await told
	await settle()
	expect(begun).toEqual(['a', 'b', 'c'])
})

test('what takes long gives up its place, once, and is still answered', async () => {
	const { begun, answer, end } = work()
	const slow = answer('a')
	for (const name of ['b', 'c', 'd', 'e']) void answer(name)
	await vi.advanceTimersByTimeAsync(499)
	expect(begun).toEqual(['a', 'b'])
	await vi.advanceTimersByTimeAsync(1)
	expect(begun).toEqual(['a', 'b', 'c', 'd'])
	end('a')
	expect(await slow).toBe('a')
	await settle()
	expect(begun, 'its end frees no second place').toEqual(['a', 'b', 'c', 'd'])
})
