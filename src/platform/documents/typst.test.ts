import { expect, test } from 'vitest'
import { samplePaper, trickyName } from '../../../tests/support/sample-paper.ts'
import { writePdf } from './typst.ts'

const bytes = Buffer.from(writePdf(samplePaper))
const plain = bytes.toString('latin1')

test('a PDF is tagged and says that a screen reader may follow it', () => {
	expect(plain).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
	expect(plain).toContain('/StructTreeRoot')
	expect(plain).toMatch(/\/Lang\s*\(sv\)/)
	expect(plain).toContain('/DisplayDocTitle true')
	expect(plain).toContain('pdfuaid:part')
})

test('its structure names headings, list, table heads and the figure with its words', () => {
	for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure']) {
		expect(plain, tag).toMatch(new RegExp(`/S\\s*/${tag}\\b`))
	}
	expect(plain).toContain('/Alt')
})

test('the same paper gives the same bytes', () => {
	expect(Buffer.from(writePdf(samplePaper)).equals(bytes)).toBe(true)
})

test('markup in a name neither runs nor breaks the paper', () => {
	const longer = { ...samplePaper, title: trickyName, stamps: [trickyName, '#panic("x")'] }
	expect(() => writePdf(longer)).not.toThrow()
})
