import { expect, test } from 'vitest'
import type { PaperDocument } from '../foundation/document.ts'
import { keepPrints } from './kept-prints.ts'

const paper = {} as PaperDocument

function printer() {
	const printed: string[] = []
	let fails = false
	const prints = keepPrints(async (_, format) => {
		printed.push(format)
		if (fails) throw new Error('out of paper')
		return new Uint8Array([printed.length])
	}, 2)
	const fail = (now: boolean): void => {
		fails = now
	}
	return { prints, printed, fail }
}

test('what all ask for at once is printed once, and again only when others have taken its place', async () => {
	const { prints, printed } = printer()
	const all = await Promise.all([1, 2, 3].map(() => prints.of('a', 'pdf', paper)))
	expect(all.map(([first]) => first)).toEqual([1, 1, 1])
	await prints.of('a', 'docx', paper)
	await prints.of('a', 'pdf', paper)
	expect(printed).toEqual(['pdf', 'docx'])
	await prints.of('b', 'pdf', paper)
	expect([prints.isAtHand('a', 'pdf'), prints.isAtHand('a', 'docx')]).toEqual([true, false])
	await prints.of('a', 'docx', paper)
	expect(printed).toHaveLength(4)
})

test('what could not be printed is tried again', async () => {
	const { prints, printed, fail } = printer()
	fail(true)
	await expect(prints.of('a', 'pdf', paper)).rejects.toThrow('out of paper')
	fail(false)
	expect(await prints.of('a', 'pdf', paper)).toEqual(new Uint8Array([2]))
	expect(printed).toHaveLength(2)
})
